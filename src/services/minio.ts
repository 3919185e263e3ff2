import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Secret keys that it makes itself: 40 letters, digits and `+` of base64; 32 are looked at, too, since older ones and those
 * that people make are shorter.
 */
export const minio = {
  id: 'minio',
  name: 'MinIO',
  docs: 'https://min.io/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'minio-secret-key': {
      name: 'MinIO secret key',
      source: 'https://github.com/minio/minio/blob/master/internal/auth/credentials.go',
      shape: [{ base64: [32, 40] }],
      beside: [
        { named: '*minio_secret' },
        { named: '*minio_secret_key' },
        // whole: behind other words it can't be told from one of AWS, whose name ends so, too
        { named: 'minio_secret_access_key' },
        { named: '*minio_root_secret_key' },
        { named: '*minio_root_password' },
        { named: '*minio_access_secret' },
        { named: '*minio_password' },
        { named: '*minio_root_secret' },
        { named: '*minio_root_root_password' },
        { named: '*minio_root_access_secret' },
        ...named(['minio_admin', 'minio_s3'], ['_secret', '_root_password', '_access_secret', '_password']),
      ],
      manual: { page: 'https://min.io/docs/', steps: ['Find where the secret key was made', 'End it there, and make another'] },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
