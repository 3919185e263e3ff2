import type { Service } from '../model/service.ts'

/**
 * Application keys of Backblaze: a key id of 25 digits (12 for the master key) and a key of 31 characters that begins with
 * `K0`, as samples look.
 */
export const backblaze = {
  id: 'backblaze',
  name: 'Backblaze B2',
  docs: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
  hosts: ['api.backblazeb2.com', '*.backblazeb2.com'],
  keys: {
    'backblaze-application-key': {
      name: 'Backblaze application key',
      shape: ['K00', { digit: 1 }, { base64: 27 }],
      beside: [
        { named: '*b2_application_key' },
        { named: '*b2_app_key' },
        { named: '*backblaze_application_key' },
        { named: '*backblaze_app_key' },
        { named: '*b2_key' },
        { named: '*backblaze_key' },
        { named: '*b2_secret' },
        { named: '*b2_account_key' },
        { named: '*backblaze_secret' },
        { named: '*b2_secret_access_key' },
        { named: '*b2_secret_key' },
        { named: '*rclone_config_b2_key' },
        { word: 'backblaze', within: 200 },
        { word: 'application_key', within: 30 },
        { word: 'applicationKey', within: 30 },
      ],
      manual: { page: 'https://secure.backblaze.com/app_keys.htm', steps: ['Find the key by its id', 'Delete it'] },
      reach: 'Reads and writes the buckets that it is not limited from.',
    },
  },
} as const satisfies Service
