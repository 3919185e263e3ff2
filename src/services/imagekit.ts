import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
      alone: true,
      beside: [
        ...named(['imagekit', 'image_kit'], ['_private_key', '_secret', '_secret_key', '_private_api_key', '_api_key', '_key']),
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
