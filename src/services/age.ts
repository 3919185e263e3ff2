import type { Service } from '../model/service.ts'

/**
 * Secret keys of age: Bech32 in upper case, which are 32 bytes and a checksum of six characters; the prefix tells the kinds
 * apart.
 */
export const age = {
  id: 'age',
  name: 'age',
  docs: 'https://age-encryption.org',
  hosts: [],
  keys: {
    'age-secret-key': {
      name: 'age secret key',
      source: 'https://github.com/C2SP/C2SP/blob/037e546d164a89fd7577df2c18df80bb54bd246e/age.md',
      shape: [{ oneOf: ['AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-PQ-1'] }, { base36upper: 58 }],
      check: 'bech32',
      manual: {
        page: 'https://github.com/FiloSottile/age',
        steps: ['Make a new key: `age-keygen`', 'Encrypt the files to it again, and change every secret that they hold'],
      },
      reach: 'Decrypts all that was encrypted to its recipient, old commits included.',
    },
  },
} as const satisfies Service
