import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Secret keys: 64 hexadecimal digits, as its code makes them beside an id of `GK` and 24; the secrets of its own settings
 * are as long, as samples look.
 */
export const garageS3 = {
  id: 'garage-s3',
  name: 'Garage (S3)',
  docs: 'https://garagehq.deuxfleurs.fr/documentation/',
  hosts: [],
  selfHosted: true,
  keys: {
    'garage-s3-secret-key': {
      name: 'Garage (S3) secret',
      source: 'https://github.com/deuxfleurs-org/garage/blob/main/src/model/key_table.rs',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*garage_rpc_secret' },
        { named: '*garage_admin_token' },
        { named: '*garage_metrics_token' },
        { named: '*garage_token' },
        { named: '*garage_secret' },
        { named: '*garage_admin_rpc_secret' },
        { named: '*garage_admin_admin_token' },
        { named: '*garage_admin_metrics_token' },
        { named: '*garage_admin_secret' },
        ...named(['garage_rpc', 'garage_s3'], ['_rpc_secret', '_admin_token', '_metrics_token', '_token']),
        { named: '*garage_s3_secret' },
        { named: '*garage_secret_key' },
        { named: '*garage_s3_secret_key' },
        { named: '*garage_secret_access_key' },
      ],
      manual: {
        page: 'https://garagehq.deuxfleurs.fr/documentation/',
        steps: ['Find where the secret was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
