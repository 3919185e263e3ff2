import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 60 letters and digits, as samples look. */
export const scrappey = {
  id: 'scrappey',
  name: 'Scrappey',
  docs: 'https://wiki.scrappey.com/',
  hosts: ['publisher.scrappey.com'],
  keys: {
    'scrappey-api-key': {
      name: 'Scrappey API key',
      shape: [{ base62: [50, 70] }],
      beside: [...apiKeyNames('scrappey')],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://wiki.scrappey.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads pages through browsers at the owner’s cost.',
    },
  },
} as const satisfies Service
