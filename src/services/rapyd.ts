import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/**
 * Secret keys: `rsk_` and 80 to 130 hexadecimal digits, as samples look. Secret key (older form)s: no page says how long; 80
 * to 130 hexadecimal digits are looked at.
 */
export const rapyd = {
  id: 'rapyd',
  name: 'Rapyd',
  docs: 'https://docs.rapyd.net/',
  hosts: ['api.rapyd.net', 'sandboxapi.rapyd.net'],
  keys: {
    'rapyd-secret-key': {
      name: 'Rapyd secret key',
      shape: ['rsk_', { hex: [80, 130] }],
      alone: true,
      beside: [
        ...secretNames('rapyd'),
        { named: '*rapyd_api_key' },
        { named: '*rapyd_key' },
        { named: '*rapyd_token' },
        { named: '*rapyd_api_token' },
        { named: '*rapyd_access_token' },
        { named: '*rapyd_access_key' },
        { named: '*secret_key' },
      ],
      manual: {
        page: 'https://docs.rapyd.net/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'rapyd-old-secret-key': {
      name: 'Rapyd secret key (older form)',
      shape: [{ hex: [80, 130] }],
      beside: secretNames('rapyd'),
      manual: {
        page: 'https://docs.rapyd.net/',
        steps: ['Find where the secret key (older form) was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
