import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 letters and digits, as samples look. */
export const mimecast = {
  id: 'mimecast',
  name: 'Mimecast',
  docs: 'https://developer.services.mimecast.com/',
  hosts: ['api.services.mimecast.com', 'us-api.mimecast.com'],
  keys: {
    'mimecast-api-key': {
      name: 'Mimecast API key',
      shape: [{ base62: 64 }],
      beside: [...secretNames('mimecast'), { word: 'api.services.mimecast.com', within: 160 }],
      manual: {
        page: 'https://developer.services.mimecast.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
