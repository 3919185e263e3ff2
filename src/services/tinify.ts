import type { Service } from '../model/service.ts'

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
        { named: '*tinify_api_key' },
        { named: '*tinify_key' },
        { named: '*tinify_token' },
        { named: '*tinify_apikey' },
        { named: '*tiny_png_api_key' },
        { named: '*tiny_png_key' },
        { named: '*tiny_png_token' },
        { named: '*tiny_png_apikey' },
        { named: '*tinypng_api_key' },
        { named: '*tinypng_key' },
        { named: '*tinypng_token' },
        { named: '*tinypng_apikey' },
        { named: '*tinyjpg_api_key' },
        { named: '*tinyjpg_key' },
        { named: '*tinyjpg_token' },
        { named: '*tinyjpg_apikey' },
        { named: '*tiny_jpg_api_key' },
        { named: '*tiny_jpg_key' },
        { named: '*tiny_jpg_token' },
        { named: '*tiny_jpg_apikey' },
        { word: 'api.tinify.com', within: 160 },
      ],
      carriers: [{ basic: 'api:{key}' }],
      manual: { page: 'https://tinify.com/dashboard/api', steps: ['API', 'Disable the key'] },
      reach: 'Compresses images at the owner’s cost.',
    },
  },
} as const satisfies Service
