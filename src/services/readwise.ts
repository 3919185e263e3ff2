import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 50 letters and digits, as samples look. */
export const readwise = {
  id: 'readwise',
  name: 'Readwise',
  docs: 'https://readwise.io/api_deets',
  hosts: ['readwise.io'],
  keys: {
    'readwise-api-key': {
      name: 'Readwise API key',
      shape: [{ base62: 50 }],
      beside: [...tokenNames('readwise'), { word: 'readwise.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://readwise.io/api_deets',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
