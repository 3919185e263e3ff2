import type { Service } from '../model/service.ts'

/** API keys have 32 hex digits, as samples look. */
export const iterable = {
  id: 'iterable',
  name: 'Iterable',
  docs: 'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys',
  hosts: ['api.iterable.com', 'api.eu.iterable.com', 'app.iterable.com'],
  keys: {
    'iterable-api-key': {
      name: 'Iterable API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*iterable_api_key' },
        { named: '*iterable_api_token' },
        { named: '*iterable_server_key' },
        { named: '*iterable_server_side_key' },
        { named: '*iterable_secret' },
        { word: 'api.iterable.com', within: 200 },
        { word: 'api.eu.iterable.com', within: 200 },
      ],
      carriers: [{ header: 'Api-Key', value: '{key}' }, { query: 'api_key' }],
      manual: { page: 'https://app.iterable.com/settings/apiKeys', steps: ['Integrations, API keys', 'Delete the key'] },
      reach: 'Reads and changes users and sends messages, as far as its kind goes.',
    },
  },
} as const satisfies Service
