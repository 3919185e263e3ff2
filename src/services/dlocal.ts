import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: no page says how long; 40 to 50 letters and digits are looked at. */
export const dlocal = {
  id: 'dlocal',
  name: 'dLocal',
  docs: 'https://docs.dlocal.com/',
  hosts: ['api.dlocal.com', 'sandbox.dlocal.com'],
  keys: {
    'dlocal-secret-key': {
      name: 'dLocal secret key',
      shape: [{ base62: [40, 50] }],
      beside: [...secretNames('dlocal'), { named: '*dlocal_x_trans_key' }, { named: '*dlocal_trans_key' }],
      manual: {
        page: 'https://docs.dlocal.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
