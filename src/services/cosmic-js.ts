import type { Service } from '../model/service.ts'

/** API keys: 50 letters and digits, as samples look. */
export const cosmicJs = {
  id: 'cosmic-js',
  name: 'Cosmic (CMS)',
  docs: 'https://www.cosmicjs.com/docs/api/authentication',
  hosts: ['api.cosmicjs.com', 'workers.cosmicjs.com'],
  keys: {
    'cosmic-js-api-key': {
      name: 'Cosmic (CMS) API key',
      shape: [{ base62: 50 }],
      beside: [
        { named: '*cosmic_read_key' },
        { named: '*cosmic_write_key' },
        { named: '*cosmic_secret' },
        { named: '*cosmic_client_secret' },
        { named: '*cosmic_api_secret' },
        { named: '*cosmic_app_secret' },
        { named: '*cosmicjs_read_key' },
        { named: '*cosmicjs_write_key' },
        { named: '*cosmicjs_secret' },
        { named: '*cosmicjs_client_secret' },
        { named: '*cosmicjs_api_secret' },
        { named: '*cosmicjs_app_secret' },
        { named: '*cosmic_bucket_read_key' },
        { named: '*cosmic_bucket_write_key' },
        { named: '*cosmic_bucket_secret' },
        { named: '*cosmic_bucket_client_secret' },
        { named: '*cosmic_bucket_api_secret' },
        { named: '*cosmic_bucket_app_secret' },
        { word: 'api.cosmicjs.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.cosmicjs.com/docs/api/authentication',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes content.',
    },
  },
} as const satisfies Service
