import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 70 characters of URL-safe base64 are looked at. */
export const firebolt = {
  id: 'firebolt',
  name: 'Firebolt',
  docs: 'https://docs.firebolt.io/',
  hosts: ['id.app.firebolt.io', '*.firebolt.io'],
  keys: {
    'firebolt-api-key': {
      name: 'Firebolt API key',
      shape: [{ base64url: [60, 70] }],
      beside: [...secretNames('firebolt'), { named: '*firebolt_service_account_secret' }],
      manual: { page: 'https://docs.firebolt.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
