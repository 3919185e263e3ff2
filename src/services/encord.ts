import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 64 characters of URL-safe base64 are looked at. */
export const encord = {
  id: 'encord',
  name: 'Encord',
  docs: 'https://docs.encord.com/',
  hosts: ['api.encord.com', 'api.us.encord.com'],
  keys: {
    'encord-api-key': {
      name: 'Encord API key',
      shape: [{ base64url: [24, 64] }],
      beside: apiKeyNames('encord'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.encord.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
