import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*ditto_api_key' },
        { named: '*ditto_key' },
        { named: '*ditto_token' },
        { named: '*ditto_api_token' },
        { named: '*ditto_access_token' },
        { named: '*ditto_secret' },
        { named: '*ditto_api_secret' },
        { named: '*ditto_access_key' },
        { named: '*dittowords_api_key' },
        { named: '*dittowords_key' },
        { named: '*dittowords_token' },
        { named: '*dittowords_api_token' },
        { named: '*dittowords_access_token' },
        { named: '*dittowords_secret' },
        { named: '*dittowords_api_secret' },
        { named: '*dittowords_access_key' },
        { word: 'api.dittowords.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: {
        page: 'https://developer.dittowords.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
