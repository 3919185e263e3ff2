import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 30 to 48 capitals and digits, as samples look. */
export const metalsDev = {
  id: 'metals-dev',
  name: 'Metals.Dev',
  docs: 'https://metals.dev/docs',
  hosts: ['api.metals.dev'],
  keys: {
    'metals-dev-api-key': {
      name: 'Metals.Dev API key',
      shape: [{ base36upper: [30, 48] }],
      beside: [...apiKeyNames('metals_dev', 'metalsdev')],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://metals.dev/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
