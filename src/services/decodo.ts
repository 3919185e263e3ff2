import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: no page says how long; 12 to 60 characters of a token are looked at. */
export const decodo = {
  id: 'decodo',
  name: 'Decodo (Smartproxy)',
  docs: 'https://help.decodo.com/',
  hosts: ['scraper-api.decodo.com', 'scraper-api.smartproxy.com', 'gate.smartproxy.com'],
  keys: {
    'decodo-api-key': {
      name: 'Decodo (Smartproxy) API key',
      shape: [{ token68: [12, 60] }],
      beside: named(['smartproxy', 'decodo'], ['_password', '_pass', '_passwd', '_pwd', '_api_password', '_auth_token']),
      manual: { page: 'https://help.decodo.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
