import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, `.` and 40 hexadecimal digits, as samples look. */
export const dittoWords = {
  id: 'ditto-words',
  name: 'Ditto (words)',
  docs: 'https://developer.dittowords.com/',
  hosts: ['api.dittowords.com'],
  keys: {
    'ditto-words-api-key': {
      name: 'Ditto (words) API key',
      shape: [...uuid, '.', { hex: 40 }],
      beside: [...apiKeyNames('ditto', 'dittowords'), { word: 'api.dittowords.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: {
        page: 'https://developer.dittowords.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
