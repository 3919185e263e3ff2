import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * API keys: no page says how long; 2 to 40 letters, digits and `_`, `:` and 20 hexadecimal digits in upper case are looked
 * at.
 */
export const pinboard = {
  id: 'pinboard',
  name: 'Pinboard',
  docs: 'https://pinboard.in/api/',
  hosts: ['api.pinboard.in'],
  keys: {
    'pinboard-api-key': {
      name: 'Pinboard API key',
      shape: [{ word: [2, 40] }, ':', { hexUpper: 20 }],
      beside: tokenNames('pinboard'),
      carriers: [{ query: 'auth_token' }],
      manual: { page: 'https://pinboard.in/api/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
