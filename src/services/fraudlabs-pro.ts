import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 capitals and digits, as samples look. */
export const fraudlabsPro = {
  id: 'fraudlabs-pro',
  name: 'FraudLabs Pro',
  docs: 'https://www.fraudlabspro.com/developer/api',
  hosts: ['api.fraudlabspro.com'],
  keys: {
    'fraudlabs-pro-api-key': {
      name: 'FraudLabs Pro API key',
      shape: [{ base36upper: 32 }],
      beside: [...apiKeyNames('fraudlabspro', 'fraudlabs_pro', 'fraudlabs')],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://www.fraudlabspro.com/developer/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota, reads orders.',
    },
  },
} as const satisfies Service
