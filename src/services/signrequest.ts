import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const signrequest = {
  id: 'signrequest',
  name: 'SignRequest',
  docs: 'https://signrequest.com/api/v1/docs/',
  hosts: ['signrequest.com'],
  keys: {
    'signrequest-api-key': {
      name: 'SignRequest API key',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('signrequest'), { word: 'signrequest.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://signrequest.com/api/v1/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
