import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const tink = {
  id: 'tink',
  name: 'Tink',
  docs: 'https://docs.tink.com/',
  hosts: ['api.tink.com'],
  keys: {
    'tink-api-key': {
      name: 'Tink API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*tink_client_secret' },
        { named: '*tink_secret' },
        { named: '*tink_oauth_client_secret' },
        { named: '*tink_oauth_secret' },
        { word: 'api.tink.com', within: 160 },
      ],
      manual: { page: 'https://docs.tink.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
