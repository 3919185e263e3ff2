import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const qualtrics = {
  id: 'qualtrics',
  name: 'Qualtrics',
  docs: 'https://api.qualtrics.com/',
  hosts: ['*.qualtrics.com'],
  keys: {
    'qualtrics-api-key': {
      name: 'Qualtrics API key',
      shape: [{ base62: 40 }],
      beside: [...tokenNames('qualtrics', 'q_data'), { word: 'qualtrics.com', within: 160 }],
      carriers: [{ header: 'X-API-TOKEN', value: '{key}' }],
      manual: {
        page: 'https://api.qualtrics.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
