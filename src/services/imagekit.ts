import type { Service } from '../model/service.ts'

/** Private keys: `private_` and 20 bytes in base64, as samples look. */
export const imagekit = {
  id: 'imagekit',
  name: 'ImageKit',
  docs: 'https://imagekit.io/docs/api-keys',
  hosts: ['api.imagekit.io', 'upload.imagekit.io'],
  keys: {
    'imagekit-private-key': {
      name: 'ImageKit private key',
      shape: ['private_', { base64: 27 }, '='],
      beside: [
        { named: '*imagekit_private_key' },
        { named: '*imagekit_secret' },
        { named: '*imagekit_secret_key' },
        { named: '*imagekit_private_api_key' },
        { named: '*imagekit_api_key' },
        { named: '*imagekit_key' },
        { named: '*image_kit_private_key' },
        { named: '*image_kit_secret' },
        { named: '*image_kit_secret_key' },
        { named: '*image_kit_private_api_key' },
        { named: '*image_kit_api_key' },
        { named: '*image_kit_key' },
        { word: 'imagekit', within: 300 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://imagekit.io/dashboard/developer/api-keys',
        steps: ['Developer options, API keys', 'Delete the key'],
      },
      reach: 'Reads, uploads and deletes the media of the account.',
    },
  },
} as const satisfies Service
