import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Seeds of NKEYs: base 32 of the kind, 32 bytes and a CRC-16, as the issuer’s own code makes them. `X` is the letter of curve keys, which
 * are newer than what was read of it.
 */
export const nkeys = {
  id: 'nkeys',
  name: 'NATS keys',
  docs: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
  hosts: ['connect.ngs.global'],
  selfHosted: true,
  keys: {
    'nkeys-seed': {
      name: 'NATS keys NKEY seed',
      source: 'https://github.com/nats-io/nkeys/blob/cb583bd73217552308035eed033132761a8586cb/strkey.go',
      shape: [{ oneOf: ['SU', 'SA', 'SO', 'SN', 'SC', 'SX'] }, { base32: 56 }],
      check: 'crc16',
      beside: [
        { named: '*nats_seed' },
        { named: '*nats_nkey' },
        { named: '*nats_nkey_seed' },
        { named: '*nats_user_seed' },
        { named: '*nats_account_seed' },
        { named: '*nats_secret' },
        { named: '*nkey_seed' },
        ...named(['nkey', 'nats_user'], ['_nkey', '_nkey_seed', '_user_seed', '_account_seed']),
        { named: '*nats_user_secret' },
        { named: '*nats_account_nkey' },
        { named: '*nats_account_nkey_seed' },
        { named: '*nats_account_user_seed' },
        { named: '*nats_account_account_seed' },
        { named: '*nats_account_secret' },
        ...named(['ngs', 'synadia'], ['_seed', '_nkey', '_nkey_seed', '_user_seed', '_account_seed', '_secret']),
        { named: '*nkey' },
        { word: '-----BEGIN USER NKEY SEED', within: 80 },
        { word: 'NKEY SEED', within: 60 },
      ],
      manual: {
        page: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
        steps: ['Find where the NKEY seed was made', 'End it there, and make another'],
      },
      reach: 'Signs in as a user, or makes users where it is an account’s.',
    },
  },
} as const satisfies Service
