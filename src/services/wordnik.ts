import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 48 to 50 small letters and digits are looked at. */
export const wordnik = {
  id: 'wordnik',
  name: 'Wordnik',
  docs: 'https://developer.wordnik.com/',
  hosts: ['api.wordnik.com'],
  keys: {
    'wordnik-api-key': {
      name: 'Wordnik API key',
      shape: [{ base36: [48, 50] }],
      beside: apiKeyNames('wordnik'),
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://developer.wordnik.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
