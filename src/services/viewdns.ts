import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const viewdns = {
  id: 'viewdns',
  name: 'ViewDNS',
  docs: 'https://viewdns.info/api/',
  hosts: ['api.viewdns.info'],
  keys: {
    'viewdns-api-key': {
      name: 'ViewDNS API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('viewdns'), { word: 'api.viewdns.info', within: 160 }],
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://viewdns.info/api/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
