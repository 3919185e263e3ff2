import type { Service } from '../model/service.ts'

/** API keys have 32 hex digits, as samples look, and go with the mail address of a user. */
export const copper = {
  id: 'copper',
  name: 'Copper',
  docs: 'https://developer.copper.com/introduction/authentication.html',
  hosts: ['api.copper.com'],
  keys: {
    'copper-api-key': {
      name: 'Copper API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*copper_api_key' },
        { named: '*copper_token' },
        { named: '*copper_access_token' },
        { named: '*prosperworks_api_key' },
        { named: '*prosperworks_token' },
        { named: 'X-PW-AccessToken' },
      ],
      carriers: [{ header: 'X-PW-AccessToken', value: '{key}' }],
      access: 'full',
      manual: { page: 'https://app.copper.com/', steps: ['Settings, Integrations, API Keys', 'Delete the key'] },
      reach: 'Does in the account all that its user may do.',
    },
  },
} as const satisfies Service
