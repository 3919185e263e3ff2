import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const solscan = {
  id: 'solscan',
  name: 'Solscan',
  docs: 'https://pro-api.solscan.io/',
  hosts: ['pro-api.solscan.io'],
  keys: {
    'solscan-api-key': {
      name: 'Solscan API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*solscan_api_key' },
        { named: '*solscan_key' },
        { named: '*solscan_token' },
        { named: '*solscan_api_token' },
        { named: '*solscan_access_token' },
        { named: '*solscan_secret' },
        { named: '*solscan_api_secret' },
        { named: '*solscan_access_key' },
      ],
      carriers: [{ header: 'token', value: '{key}' }],
      manual: {
        page: 'https://pro-api.solscan.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
