import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API tokens: 60 letters and digits, as samples look. */
export const tinyurl = {
  id: 'tinyurl',
  name: 'TinyURL',
  docs: 'https://tinyurl.com/app/dev',
  hosts: ['api.tinyurl.com'],
  keys: {
    'tinyurl-token': {
      name: 'TinyURL API token',
      shape: [{ base62: 60 }],
      beside: [...apiKeyNames('tinyurl', 'tiny_url'), { word: 'api.tinyurl.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'api_token' }],
      access: 'write',
      manual: { page: 'https://tinyurl.com/app/dev', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Makes and changes short links of the owner.',
    },
  },
} as const satisfies Service
