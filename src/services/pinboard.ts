import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: a user’s name, `:` and 20 hexadecimal digits, of either case in samples. */
export const pinboard = {
  id: 'pinboard',
  name: 'Pinboard',
  docs: 'https://pinboard.in/api/',
  hosts: ['api.pinboard.in'],
  keys: {
    'pinboard-api-key': {
      name: 'Pinboard API key',
      shape: [{ word: [2, 40] }, ':', { hexAny: 20 }],
      beside: tokenNames('pinboard'),
      carriers: [{ query: 'auth_token' }],
      manual: { page: 'https://pinboard.in/api/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
