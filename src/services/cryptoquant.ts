import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 64 letters and digits are looked at. */
export const cryptoquant = {
  id: 'cryptoquant',
  name: 'CryptoQuant',
  docs: 'https://cryptoquant.com/docs',
  hosts: ['api.cryptoquant.com'],
  keys: {
    'cryptoquant-api-key': {
      name: 'CryptoQuant API key',
      shape: [{ base62: [40, 64] }],
      beside: [
        { named: '*cryptoquant_token' },
        { named: '*cryptoquant_api_token' },
        { named: '*cryptoquant_access_token' },
        { named: '*cryptoquant_api_key' },
        { named: '*cryptoquant_key' },
        { named: '*cryptoquant_pat' },
        { named: '*cryptoquant_personal_access_token' },
        { named: '*cryptoquant_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://cryptoquant.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
