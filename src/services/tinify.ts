import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const tinify = {
  id: 'tinify',
  name: 'Tinify (TinyPNG)',
  docs: 'https://tinypng.com/developers/reference',
  hosts: ['api.tinify.com'],
  keys: {
    'tinify-api-key': {
      name: 'Tinify (TinyPNG) API key',
      shape: [{ base62: 32 }],
      beside: [
        ...named(['tinify', 'tiny_png', 'tinypng', 'tinyjpg', 'tiny_jpg'], ['_api_key', '_key', '_token', '_apikey']),
        { word: 'api.tinify.com', within: 160 },
      ],
      carriers: [{ basic: 'api:{key}' }],
      manual: { page: 'https://tinify.com/dashboard/api', steps: ['API', 'Disable the key'] },
      reach: 'Compresses images at the owner’s cost.',
    },
  },
} as const satisfies Service
