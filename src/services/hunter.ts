import type { Service } from '../model/service.ts'

/** API keys have 40 hex digits, as samples look. */
export const hunter = {
  id: 'hunter',
  name: 'Hunter',
  docs: 'https://hunter.io/api-documentation/v2',
  hosts: ['api.hunter.io'],
  keys: {
    'hunter-api-key': {
      name: 'Hunter API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*hunter_api_key' },
        { named: '*hunter_io_api_key' },
        { named: '*hunter_key' },
        { named: '*hunter_io_key' },
        { named: '*hunter_api_token' },
        { word: 'api.hunter.io', within: 200 },
        { word: 'PyHunter(', within: 8 },
      ],
      carriers: [
        { query: 'api_key' },
        { header: 'X-API-KEY', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      access: 'full',
      manual: { page: 'https://hunter.io/api-keys', steps: ['API', 'Delete the key'] },
      reach: 'Looks mail addresses up at the owner’s cost; reads the owner’s leads.',
    },
  },
} as const satisfies Service
