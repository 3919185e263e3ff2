import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const instatus = {
  id: 'instatus',
  name: 'Instatus',
  docs: 'https://instatus.com/help/api',
  hosts: ['api.instatus.com'],
  keys: {
    'instatus-api-key': {
      name: 'Instatus API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('instatus'), { word: 'api.instatus.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://instatus.com/help/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes the status that users see.',
    },
  },
} as const satisfies Service
