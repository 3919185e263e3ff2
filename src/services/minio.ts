import type { Service } from '../model/service.ts'

/** Secret keys: no page says how long; 32 to 40 letters and digits are looked at. */
export const minio = {
  id: 'minio',
  name: 'MinIO',
  docs: 'https://min.io/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'minio-secret-key': {
      name: 'MinIO secret key',
      shape: [{ base62: [32, 40] }],
      beside: [
        { named: '*minio_secret' },
        { named: '*minio_root_password' },
        { named: '*minio_access_secret' },
        { named: '*minio_password' },
        { named: '*minio_root_secret' },
        { named: '*minio_root_root_password' },
        { named: '*minio_root_access_secret' },
        { named: '*minio_admin_secret' },
        { named: '*minio_admin_root_password' },
        { named: '*minio_admin_access_secret' },
        { named: '*minio_admin_password' },
        { named: '*minio_s3_secret' },
        { named: '*minio_s3_root_password' },
        { named: '*minio_s3_access_secret' },
        { named: '*minio_s3_password' },
      ],
      manual: { page: 'https://min.io/docs/', steps: ['Find where the secret key was made', 'End it there, and make another'] },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
