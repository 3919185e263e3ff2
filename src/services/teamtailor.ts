import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 38 to 44 characters of URL-safe base64 are looked at. */
export const teamtailor = {
  id: 'teamtailor',
  name: 'Teamtailor',
  docs: 'https://docs.teamtailor.com/',
  hosts: ['api.teamtailor.com'],
  keys: {
    'teamtailor-api-key': {
      name: 'Teamtailor API key',
      shape: [{ base64url: [38, 44] }],
      beside: apiKeyNames('teamtailor'),
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: {
        page: 'https://docs.teamtailor.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
