import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 100 characters of URL-safe base64 are looked at. */
export const krea = {
  id: 'krea',
  name: 'Krea',
  docs: 'https://docs.krea.ai/',
  hosts: ['api.krea.ai'],
  keys: {
    'krea-api-key': {
      name: 'Krea API key',
      shape: [{ base64url: [24, 100] }],
      beside: apiKeyNames('krea'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.krea.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
