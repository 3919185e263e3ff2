import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const rossum = {
  id: 'rossum',
  name: 'Rossum',
  docs: 'https://rossum.app/api/docs/',
  hosts: ['api.elis.rossum.ai', 'elis.rossum.ai'],
  keys: {
    'rossum-api-key': {
      name: 'Rossum API key',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('rossum', 'elis_rossum'), { word: 'api.elis.rossum.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://rossum.app/api/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the documents of the organization.',
    },
  },
} as const satisfies Service
