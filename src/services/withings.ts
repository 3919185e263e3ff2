import type { Service } from '../model/service.ts'

/** Client secrets of Withings: 64 hexadecimal digits, as in the examples of its reference. */
export const withings = {
  id: 'withings',
  name: 'Withings',
  docs: 'https://developer.withings.com/developer-guide/v3/integration-guide/public-health-data-api/get-access/oauth-web-flow/',
  hosts: ['wbsapi.withings.net'],
  keys: {
    'withings-client-secret': {
      name: 'Withings client secret',
      source: 'https://developer.withings.com/api-reference/',
      shape: [{ hex: 64 }],
      beside: [{ named: '*withings_client_secret' }, { named: '*withings_consumer_secret' }, { named: '*withings_secret' }],
      manual: { page: 'https://developer.withings.com/dashboard/', steps: ['Open the application', 'Regenerate the secret'] },
      reach: 'Trades refresh tokens of the app’s users for access to their data.',
    },
  },
} as const satisfies Service
