import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 20 to 60 letters and digits are looked at; no page says how many. */
export const treasuryPrime = {
  id: 'treasury-prime',
  name: 'Treasury Prime',
  docs: 'https://docs.treasuryprime.com/',
  hosts: ['api.treasuryprime.com', 'api.sandbox.treasuryprime.com'],
  keys: {
    'treasury-prime-api-secret': {
      name: 'Treasury Prime API secret',
      shape: [{ base62: [20, 60] }],
      beside: [...secretNames('treasury_prime', 'treasuryprime')],
      manual: {
        page: 'https://docs.treasuryprime.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'With its id: moves money.',
    },
  },
} as const satisfies Service
