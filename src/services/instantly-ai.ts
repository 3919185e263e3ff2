import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 88 characters of base64 and `==` are looked at. */
export const instantlyAi = {
  id: 'instantly-ai',
  name: 'Instantly.ai',
  docs: 'https://developer.instantly.ai/',
  hosts: ['api.instantly.ai'],
  keys: {
    'instantly-ai-api-key': {
      name: 'Instantly.ai API key',
      shape: [{ base64: [60, 88] }, '=='],
      beside: apiKeyNames('instantly', 'instantly_ai'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.instantly.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
