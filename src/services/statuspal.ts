import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 70 characters of URL-safe base64 are looked at. */
export const statuspal = {
  id: 'statuspal',
  name: 'Statuspal',
  docs: 'https://www.statuspal.io/api-docs',
  hosts: ['statuspal.io'],
  keys: {
    'statuspal-api-key': {
      name: 'Statuspal API key',
      shape: [{ base64url: [40, 70] }],
      beside: apiKeyNames('statuspal'),
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://www.statuspal.io/api-docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes the status that users see.',
    },
  },
} as const satisfies Service
