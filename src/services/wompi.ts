import type { Service } from '../model/service.ts'

/** Private keys: `prv_test_` or `prv_prod_` and 32 letters and digits; secrets of integrity and events: `test_integrity_` and the like. As samples look. */
export const wompi = {
  id: 'wompi',
  name: 'Wompi',
  docs: 'https://docs.wompi.co/docs/colombia/ambientes-y-llaves/',
  hosts: ['production.wompi.co', 'sandbox.wompi.co'],
  keys: {
    'wompi-private-key': {
      name: 'Wompi private key',
      shape: [{ oneOf: ['prv_test_', 'prv_prod_'] }, { base62: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://docs.wompi.co/docs/colombia/ambientes-y-llaves/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Takes money in the name of the merchant, and reads its transactions.',
    },
    'wompi-secret': {
      name: 'Wompi integrity or events secret',
      shape: [{ oneOf: ['test_integrity_', 'prod_integrity_', 'test_events_', 'prod_events_'] }, { base62: 32 }],
      manual: {
        page: 'https://docs.wompi.co/docs/colombia/ambientes-y-llaves/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Signs payments and events in the name of the merchant.',
    },
  },
} as const satisfies Service
