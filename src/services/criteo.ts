import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 90 characters of URL-safe base64 are looked at. */
export const criteo = {
  id: 'criteo',
  name: 'Criteo',
  docs: 'https://developers.criteo.com/',
  hosts: ['api.criteo.com'],
  keys: {
    'criteo-api-key': {
      name: 'Criteo API key',
      shape: [{ base64url: [40, 90] }],
      beside: secretNames('criteo'),
      manual: {
        page: 'https://developers.criteo.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes advertisements of the account, and spends on them.',
    },
  },
} as const satisfies Service
