import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const drip = {
  id: 'drip',
  name: 'Drip',
  docs: 'https://developer.drip.com/',
  hosts: ['api.getdrip.com'],
  keys: {
    'drip-api-key': {
      name: 'Drip API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('drip', 'getdrip'), { word: 'api.getdrip.com', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://developer.drip.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
