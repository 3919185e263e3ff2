import type { Service } from '../model/service.ts'

/**
 * App secrets: 64 bytes in base 58, in newer ones behind `privy_app_secret_`; authorization keys: `wallet-auth:` and a private
 * key. So samples look; no page says it.
 */
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
    'privy-prefixed-app-secret': {
      name: 'Privy app secret',
      shape: ['privy_app_secret_', { base58: [80, 90] }],
      manual: { page: 'https://docs.privy.io/', steps: ['The app in the dashboard, Configuration', 'Make a new app secret'] },
      reach: 'Reads users of the app, and may use their wallets.',
    },
    // A P-256 key as PKCS #8, in base64.
    'privy-authorization-key': {
      name: 'Privy authorization key',
      shape: ['wallet-auth:MIGHAgEA', { base64: 176 }],
      manual: {
        page: 'https://docs.privy.io/',
        steps: ['The app in the dashboard, Authorization keys', 'Delete the key; make a new one'],
      },
      reach: 'Signs requests of the app’s wallets: moves what they hold.',
    },
  },
} as const satisfies Service
