import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*teamtailor_api_key' },
        { named: '*teamtailor_key' },
        { named: '*teamtailor_token' },
        { named: '*teamtailor_api_token' },
        { named: '*teamtailor_access_token' },
        { named: '*teamtailor_secret' },
        { named: '*teamtailor_api_secret' },
        { named: '*teamtailor_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: {
        page: 'https://docs.teamtailor.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
