import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
        ...secretNames('cosmic'),
        { named: '*cosmicjs_read_key' },
        { named: '*cosmicjs_write_key' },
        ...secretNames('cosmicjs'),
        { named: '*cosmic_bucket_read_key' },
        { named: '*cosmic_bucket_write_key' },
        ...secretNames('cosmic_bucket'),
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
