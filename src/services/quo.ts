import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const quo = {
  id: 'quo',
  name: 'Quo (OpenPhone)',
  docs: 'https://www.openphone.com/docs',
  hosts: ['api.openphone.com', 'api.quo.com'],
  keys: {
    'quo-api-key': {
      name: 'Quo (OpenPhone) API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('openphone', 'quo_phone'), { word: 'api.openphone.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://www.openphone.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
