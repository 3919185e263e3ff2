import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 40 letters and digits are looked at. */
export const calendarific = {
  id: 'calendarific',
  name: 'Calendarific',
  docs: 'https://calendarific.com/api-documentation',
  hosts: ['calendarific.com'],
  keys: {
    'calendarific-api-key': {
      name: 'Calendarific API key',
      shape: [{ base62: [32, 40] }],
      beside: apiKeyNames('calendarific'),
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://calendarific.com/api-documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
