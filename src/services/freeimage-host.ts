import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const freeimageHost = {
  id: 'freeimage-host',
  name: 'Freeimage.host',
  docs: 'https://freeimage.host/page/api',
  hosts: ['freeimage.host'],
  keys: {
    'freeimage-host-api-key': {
      name: 'Freeimage.host API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('freeimage', 'freeimage_host', 'free_image_host'), { word: 'freeimage.host/api', within: 160 }],
      carriers: [{ query: 'key' }],
      access: 'write',
      manual: {
        page: 'https://freeimage.host/page/api',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uploads images in the name of the account.',
    },
  },
} as const satisfies Service
