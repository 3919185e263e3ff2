import type { Service } from '../model/service.ts'

/**
 * Encryption passwords and salts: 13 letters and digits, as the server makes them at its first start; the owner’s own are
 * looked at up to 64.
 */
export const appsmith = {
  id: 'appsmith',
  name: 'Appsmith',
  docs: 'https://docs.appsmith.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'appsmith-encryption-secret': {
      name: 'Appsmith encryption password or salt',
      source:
        'https://github.com/appsmithorg/appsmith/blob/00afd69510ca2c4b3d7be9169266babd736506ba/deploy/docker/fs/opt/appsmith/entrypoint.sh',
      shape: [{ base62: [13, 64] }],
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
