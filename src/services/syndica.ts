import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 50 to 130 letters and digits are looked at. */
export const syndica = {
  id: 'syndica',
  name: 'Syndica',
  docs: 'https://docs.syndica.io/',
  hosts: ['solana-mainnet.api.syndica.io'],
  keys: {
    'syndica-api-key': {
      name: 'Syndica API key',
      shape: [{ base62: [50, 130] }],
      beside: [
        { named: '*syndica_token' },
        { named: '*syndica_api_token' },
        { named: '*syndica_access_token' },
        { named: '*syndica_api_key' },
        { named: '*syndica_key' },
        { named: '*syndica_pat' },
        { named: '*syndica_personal_access_token' },
        { named: '*syndica_auth_token' },
      ],
      manual: { page: 'https://docs.syndica.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
