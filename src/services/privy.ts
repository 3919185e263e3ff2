import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 80 to 90 letters and digits are looked at. */
export const privy = {
  id: 'privy',
  name: 'Privy',
  docs: 'https://docs.privy.io/',
  hosts: ['api.privy.io', 'auth.privy.io'],
  keys: {
    'privy-api-key': {
      name: 'Privy API key',
      shape: [{ base62: [80, 90] }],
      beside: [
        { named: '*privy_app_secret' },
        { named: '*privy_secret' },
        { named: '*privy_client_secret' },
        { named: '*privy_api_secret' },
        { named: '*privy_app_app_secret' },
        { named: '*privy_app_client_secret' },
        { named: '*privy_app_api_secret' },
      ],
      manual: { page: 'https://docs.privy.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads users of the app, and may use their wallets.',
    },
  },
} as const satisfies Service
