import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 characters of URL-safe base64 are looked at. */
export const planhat = {
  id: 'planhat',
  name: 'Planhat',
  docs: 'https://docs.planhat.com/',
  hosts: ['api.planhat.com'],
  keys: {
    'planhat-api-key': {
      name: 'Planhat API key',
      shape: [{ base64url: [40, 64] }],
      beside: tokenNames('planhat'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.planhat.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
