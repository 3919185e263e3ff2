import type { Service } from '../model/service.ts'
import { plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: 30 to 64 letters and digits are looked at; no page says how many. */
export const huntress = {
  id: 'huntress',
  name: 'Huntress',
  docs: 'https://api.huntress.io/docs',
  hosts: ['api.huntress.io'],
  keys: {
    'huntress-secret-key': {
      name: 'Huntress secret key',
      shape: [{ base62: [30, 64] }],
      beside: [...secretNames('huntress'), ...plainKeyNames('huntress_secret')],
      manual: {
        page: 'https://api.huntress.io/docs',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Reads agents, incidents and organizations.',
    },
  },
} as const satisfies Service
