import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 60 letters and digits, as samples look. */
export const wyze = {
  id: 'wyze',
  name: 'Wyze',
  docs: 'https://developer-api-console.wyze.com/',
  hosts: ['api.wyzecam.com', 'auth-prod.api.wyze.com'],
  keys: {
    'wyze-api-key': {
      name: 'Wyze API key',
      shape: [{ base62: 60 }],
      beside: [...apiKeyNames('wyze', 'wyze_cam'), { word: 'api.wyzecam.com', within: 160 }],
      manual: {
        page: 'https://developer-api-console.wyze.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
