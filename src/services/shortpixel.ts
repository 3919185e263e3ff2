import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 letters and digits, as samples look. */
export const shortpixel = {
  id: 'shortpixel',
  name: 'ShortPixel',
  docs: 'https://shortpixel.com/api-docs',
  hosts: ['api.shortpixel.com'],
  keys: {
    'shortpixel-api-key': {
      name: 'ShortPixel API key',
      shape: [{ base62: 20 }],
      beside: [...apiKeyNames('shortpixel'), { word: 'api.shortpixel.com', within: 160 }],
      manual: {
        page: 'https://shortpixel.com/api-docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
