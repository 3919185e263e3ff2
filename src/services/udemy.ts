import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 160 letters and digits, as samples look. */
export const udemy = {
  id: 'udemy',
  name: 'Udemy',
  docs: 'https://www.udemy.com/developers/',
  hosts: ['www.udemy.com'],
  keys: {
    'udemy-api-key': {
      name: 'Udemy API key',
      shape: [{ base62: 160 }],
      beside: [...secretNames('udemy'), { word: 'www.udemy.com', within: 160 }],
      manual: {
        page: 'https://www.udemy.com/developers/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes courses and those who take them.',
    },
  },
} as const satisfies Service
