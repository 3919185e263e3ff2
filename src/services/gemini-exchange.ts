import type { Service } from '../model/service.ts'

/**
 * The crypto exchange, not Google’s model. Keys begin with `account-` or `master-`
 * (https://docs.gemini.com/authentication/api-key) and are no secret alone; the secrets have 26 to 28 letters and digits,
 * as samples look.
 */
export const geminiExchange = {
  id: 'gemini-exchange',
  name: 'Gemini (exchange)',
  docs: 'https://docs.gemini.com/authentication/api-key',
  hosts: ['api.gemini.com', 'api.sandbox.gemini.com'],
  keys: {
    'gemini-exchange-api-secret': {
      name: 'Gemini exchange API key and secret',
      source: 'https://docs.gemini.com/authentication/api-key',
      within: 20,
      parts: {
        id: { shape: [{ oneOf: ['account-', 'master-'] }, { base62: 20 }], public: true },
        secret: {
          shape: [{ base62: [24, 32] }],
          beside: [
            { named: '*gemini_api_secret' },
            { named: '*gemini_secret' },
            { named: '*gemini_exchange_secret' },
            { named: '*gemini_secret_key' },
          ],
        },
      },
      manual: { page: 'https://exchange.gemini.com/settings/api', steps: ['Settings, API', 'Deactivate the key'] },
      reach: 'Trades, and withdraws if it may.',
    },
  },
} as const satisfies Service
