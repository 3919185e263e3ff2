import type { Service } from '../model/service.ts'

/** Encryption password or salts: no page says how long; 16 to 64 letters and digits are looked at. */
export const appsmith = {
  id: 'appsmith',
  name: 'Appsmith',
  docs: 'https://docs.appsmith.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'appsmith-encryption-secret': {
      name: 'Appsmith encryption password or salt',
      shape: [{ base62: [16, 64] }],
      beside: [
        { named: '*appsmith_encryption_password' },
        { named: '*appsmith_encryption_salt' },
        { named: '*appsmith_password' },
        { named: '*appsmith_salt' },
        { named: '*appsmith_encryption_encryption_password' },
        { named: '*appsmith_encryption_encryption_salt' },
      ],
      manual: {
        page: 'https://docs.appsmith.com/',
        steps: ['Find where the encryption password or salt was made', 'End it there, and make another'],
      },
      reach: 'Opens what the server keeps sealed.',
    },
  },
} as const satisfies Service
