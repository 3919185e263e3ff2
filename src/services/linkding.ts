import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const linkding = {
  id: 'linkding',
  name: 'linkding',
  docs: 'https://linkding.link/api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'linkding-api-key': {
      name: 'linkding API key',
      shape: [{ hex: 40 }],
      beside: tokenNames('linkding'),
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://linkding.link/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
