import type { Service } from '../model/service.ts'

/** Private keys: 64 hexadecimal digits, as in its README. */
export const dotenvx = {
  id: 'dotenvx',
  name: 'dotenvx',
  docs: 'https://dotenvx.com/docs/env-keys-file',
  hosts: ['dotenvx.com'],
  keys: {
    'dotenvx-private-key': {
      name: 'dotenvx private key',
      source: 'https://github.com/dotenvx/dotenvx/blob/main/README.md',
      shape: [{ hex: 64 }],
      beside: [{ named: '*dotenv_private_key*' }, { named: 'dotenv_private_key_production' }, { named: 'dotenv_private_key_ci' }],
      manual: {
        page: 'https://dotenvx.com/docs/advanced/rotate',
        steps: ['dotenvx rotate', 'Change the secrets that the file held'],
      },
      reach: 'Opens all secrets in an encrypted `.env` file.',
    },
  },
} as const satisfies Service
