import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 90 characters of base64 are looked at. */
export const greptile = {
  id: 'greptile',
  name: 'Greptile',
  docs: 'https://www.greptile.com/docs',
  hosts: ['api.greptile.com'],
  keys: {
    'greptile-api-key': {
      name: 'Greptile API key',
      shape: [{ base64: [40, 90] }],
      beside: apiKeyNames('greptile'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.greptile.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads indexed repositories of its owner.',
    },
  },
} as const satisfies Service
