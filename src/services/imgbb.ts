import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const imgbb = {
  id: 'imgbb',
  name: 'imgbb',
  docs: 'https://api.imgbb.com',
  hosts: ['api.imgbb.com'],
  keys: {
    'imgbb-api-key': {
      name: 'imgbb API key',
      shape: [{ hex: 32 }],
      beside: [
        ...named(['imgbb', 'img_bb'], ['_api_key', '_key', '_token', '_apikey', '_client_api_key']),
        { word: 'api.imgbb.com', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      access: 'write',
      manual: { page: 'https://api.imgbb.com', steps: ['Write to support: they replace the key'] },
      reach: 'Uploads images in the owner’s name.',
    },
  },
} as const satisfies Service
