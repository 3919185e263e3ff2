import type { Service } from '../model/service.ts'
import { plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: 24 to 64 letters and digits are looked at; no page says how many. */
export const craftgate = {
  id: 'craftgate',
  name: 'Craftgate',
  docs: 'https://developer.craftgate.io/',
  hosts: ['api.craftgate.io', 'sandbox-api.craftgate.io'],
  keys: {
    'craftgate-secret-key': {
      name: 'Craftgate secret key',
      shape: [{ base62: [24, 64] }],
      beside: [...secretNames('craftgate'), ...plainKeyNames('craftgate_secret')],
      manual: {
        page: 'https://developer.craftgate.io/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'With its key: takes and refunds payments.',
    },
  },
} as const satisfies Service
