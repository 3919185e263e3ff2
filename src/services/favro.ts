import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const favro = {
  id: 'favro',
  name: 'Favro',
  docs: 'https://favro.com/developer/',
  hosts: ['favro.com'],
  keys: {
    'favro-api-key': {
      name: 'Favro API key',
      shape: [{ base64url: 43 }],
      beside: [...tokenNames('favro'), { word: 'favro.com', within: 160 }],
      manual: {
        page: 'https://favro.com/developer/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
