import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 characters of URL-safe base64, as samples look. */
export const ahrefs = {
  id: 'ahrefs',
  name: 'Ahrefs',
  docs: 'https://docs.ahrefs.com/',
  hosts: ['api.ahrefs.com'],
  keys: {
    'ahrefs-api-key': {
      name: 'Ahrefs API key',
      shape: [{ base64url: 40 }],
      beside: [...apiKeyNames('ahrefs'), { word: 'api.ahrefs.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.ahrefs.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
