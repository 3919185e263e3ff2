import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const tamara = {
  id: 'tamara',
  name: 'Tamara',
  docs: 'https://docs.tamara.co/',
  hosts: ['api.tamara.co', 'api-sandbox.tamara.co'],
  keys: {
    'tamara-api-token': {
      name: 'Tamara API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        { named: '*tamara_token' },
        { named: '*tamara_api_token' },
        { named: '*tamara_notification_token' },
        { named: '*tamara_notification_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.tamara.co/', steps: ['Find where the API token was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
