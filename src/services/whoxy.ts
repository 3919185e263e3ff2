import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 33 to 36 small letters and digits are looked at. */
export const whoxy = {
  id: 'whoxy',
  name: 'Whoxy',
  docs: 'https://www.whoxy.com/',
  hosts: ['api.whoxy.com'],
  keys: {
    'whoxy-api-key': {
      name: 'Whoxy API key',
      shape: [{ base36: [33, 36] }],
      beside: apiKeyNames('whoxy'),
      carriers: [{ query: 'key' }],
      manual: { page: 'https://www.whoxy.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
