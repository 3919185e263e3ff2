import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const turnkey = {
  id: 'turnkey',
  name: 'Turnkey',
  docs: 'https://docs.turnkey.com/',
  hosts: ['api.turnkey.com'],
  keys: {
    'turnkey-api-key': {
      name: 'Turnkey API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*turnkey_api_private_key' },
        { named: '*turnkey_private_key' },
        { named: '*tk_api_private_key' },
        { named: '*tk_private_key' },
        { word: 'api.turnkey.com', within: 160 },
      ],
      manual: { page: 'https://docs.turnkey.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Signs with the wallets of the organization, as its policies say.',
    },
  },
} as const satisfies Service
