import type { Service } from '../model/service.ts'

/**
 * The crypto exchange, not Google’s model. Keys begin with `account-`, as the page shows, or `master-` for a group of
 * accounts, and are no secret alone; the lengths are those of samples.
 */
export const geminiExchange = {
  id: 'gemini-exchange',
  name: 'Gemini (exchange)',
  docs: 'https://developer.gemini.com/authentication/api-key',
  hosts: ['api.gemini.com', 'api.sandbox.gemini.com'],
  keys: {
    'gemini-exchange-api-secret': {
      name: 'Gemini exchange API key and secret',
      source: 'https://developer.gemini.com/trading/trading',
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
