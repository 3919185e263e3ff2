import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const docparser = {
  id: 'docparser',
  name: 'Docparser',
  docs: 'https://docparser.com/api/',
  hosts: ['api.docparser.com'],
  keys: {
    'docparser-api-key': {
      name: 'Docparser API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('docparser'), { word: 'api.docparser.com', within: 160 }],
      carriers: [{ header: 'api_key', value: '{key}' }],
      manual: {
        page: 'https://docparser.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the documents of the account.',
    },
  },
} as const satisfies Service
