import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Secret keys: no page says how long; 40 to 100 letters and digits are looked at. */
export const opayo = {
  id: 'opayo',
  name: 'Opayo (Sage Pay)',
  docs: 'https://developer.elavon.com/products/opayo',
  hosts: ['live.opayo.eu.elavon.com', 'sandbox.opayo.eu.elavon.com'],
  keys: {
    'opayo-secret-key': {
      name: 'Opayo (Sage Pay) secret key',
      shape: [{ base62: [40, 100] }],
      beside: named(['opayo', 'sagepay'], ['_integration_password', '_password', '_integration_key', '_encryption_password']),
      manual: {
        page: 'https://developer.elavon.com/products/opayo',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
