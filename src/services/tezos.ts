import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Secret keys: `edsk` and 50 characters of base 58; in the long form `edsk` and 94, as its own code writes them. */
export const tezos = {
  id: 'tezos',
  name: 'Tezos account',
  docs: 'https://docs.tezos.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'tezos-secret-key': {
      name: 'Tezos account secret key',
      source: 'https://gitlab.com/tezos/tezos/-/blob/master/src/lib_crypto/base58.ml',
      shape: ['edsk', { base58: 50 }],
      alone: true,
      beside: [
        ...named(['tezos', 'tz', 'taquito'], ['_private_key', '_secret', '_sk']),
        { named: '*secret_key' },
        { named: '*private_key' },
      ],
      manual: {
        page: 'https://docs.tezos.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
    'tezos-long-secret-key': {
      name: 'Tezos account secret key (long form)',
      source: 'https://gitlab.com/tezos/tezos/-/blob/master/src/lib_crypto/base58.ml',
      shape: ['edsk', { base58: 94 }],
      alone: true,
      beside: [
        ...named(['tezos', 'tz', 'taquito'], ['_private_key', '_secret', '_sk']),
        { named: '*secret_key' },
        { named: '*private_key' },
      ],
      manual: {
        page: 'https://docs.tezos.com/',
        steps: ['Find where the secret key (long form) was made', 'End it there, and make another'],
      },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
  },
} as const satisfies Service
