import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const mylar = {
  id: 'mylar',
  name: 'Mylar',
  docs: 'https://mylarcomics.com/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'mylar-api-key': {
      name: 'Mylar API key',
      shape: [{ hex: 32 }],
      beside: apiKeyNames('mylar', 'mylar3'),
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://mylarcomics.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
