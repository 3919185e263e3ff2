import type { Service } from '../model/service.ts'

/**
 * Application keys: 31 characters that begin with `K00`, as samples look. The master key has 42 hexadecimal digits, as in the
 * guide of Backblaze’s own command.
 */
export const backblaze = {
  id: 'backblaze',
  name: 'Backblaze B2',
  docs: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
  hosts: ['api.backblazeb2.com', '*.backblazeb2.com'],
  keys: {
    'backblaze-application-key': {
      name: 'Backblaze application key',
      source:
        'https://github.com/Backblaze/B2_Command_Line_Tool/blob/0d0878b63b3bcd97b42d4c345018eb39794dfb41/doc/source/quick_start.rst',
      shapes: [
        ['K00', { digit: 1 }, { base64: 27 }],
        ['00', { digit: 1 }, { hex: 39 }],
      ],
      alone: true,
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
