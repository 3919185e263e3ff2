import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const namecheap = {
  id: 'namecheap',
  name: 'Namecheap',
  docs: 'https://www.namecheap.com/support/api/intro/',
  hosts: ['api.namecheap.com', 'api.sandbox.namecheap.com'],
  keys: {
    'namecheap-api-key': {
      name: 'Namecheap API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*namecheap_api_key' },
        { named: '*namecheap_key' },
        { named: '*namecheap_token' },
        { named: '*namecheap_password' },
        { word: 'api.namecheap.com', within: 160 },
      ],
      carriers: [{ query: 'ApiKey' }],
      manual: {
        page: 'https://ap.www.namecheap.com/settings/tools/apiaccess/',
        steps: ['Profile, Tools, API access: reset the key'],
      },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
