import type { Service } from '../model/service.ts'

/**
 * Secret keys are `sk_` and 32 letters and digits (those for tests `sk_test_`, as Stripe’s are); older ones have the letters
 * and digits alone. Both rest on samples.
 */
export const swell = {
  id: 'swell',
  name: 'Swell',
  docs: 'https://developers.swell.is/backend-api/authentication',
  hosts: ['api.swell.store'],
  keys: {
    'swell-secret-key': {
      name: 'Swell secret key',
      shapes: [['sk_', { base62: 32 }], [{ base62: 32 }]],
      beside: [
        { named: '*swell_secret_key' },
        { named: '*swell_store_secret' },
        { named: '*swell_store_secret_key' },
        { named: '*swell_api_secret' },
        { named: '*swell_store_key' },
        { named: '*swell_api_key' },
        { named: '*swell_secret' },
        { word: 'api.swell.store', within: 200 },
      ],
      access: 'full',
      manual: {
        page: 'https://developers.swell.is/backend-api/authentication',
        steps: ['Dashboard, Developer, API keys', 'Delete the key'],
      },
      reach: 'Reads and changes everything in the store.',
    },
  },
} as const satisfies Service
