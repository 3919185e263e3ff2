import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Secret keys: `ISSecretKey_live_` or `ISSecretKey_test_` and a UUID, as samples look. */
export const intasend = {
  id: 'intasend',
  name: 'IntaSend',
  docs: 'https://developers.intasend.com/',
  hosts: ['api.intasend.com', 'payment.intasend.com'],
  keys: {
    'intasend-secret-key': {
      name: 'IntaSend secret key',
      shape: [{ oneOf: ['ISSecretKey_live_', 'ISSecretKey_test_'] }, ...uuid],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.intasend.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
