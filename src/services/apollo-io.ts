import type { Service } from '../model/service.ts'

/** API keys have 22 characters, as samples look. */
export const apolloIo = {
  id: 'apollo-io',
  name: 'Apollo.io',
  docs: 'https://docs.apollo.io/reference/authentication',
  hosts: ['api.apollo.io'],
  keys: {
    'apollo-io-api-key': {
      name: 'Apollo.io API key',
      shape: [{ base64url: 22 }],
      beside: [
        { named: '*apollo_io_api_key' },
        { named: '*apollo_api_key' },
        { named: '*apollo_io_key' },
        { word: 'api.apollo.io', within: 200 },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }, { query: 'api_key' }],
      manual: {
        page: 'https://app.apollo.io/#/settings/integrations/api',
        steps: ['Settings, Integrations, API Keys', 'Delete the key'],
      },
      reach: 'Looks people up at the owner’s cost; with a master key changes contacts and sequences.',
    },
  },
} as const satisfies Service
