import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const formstack = {
  id: 'formstack',
  name: 'Formstack',
  docs: 'https://developers.formstack.com/',
  hosts: ['www.formstack.com'],
  keys: {
    'formstack-api-key': {
      name: 'Formstack API key',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('formstack'), { word: 'www.formstack.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.formstack.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
