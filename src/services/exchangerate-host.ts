import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const exchangerateHost = {
  id: 'exchangerate-host',
  name: 'exchangerate.host',
  docs: 'https://exchangerate.host/documentation',
  hosts: ['api.exchangerate.host'],
  keys: {
    'exchangerate-host-api-key': {
      name: 'exchangerate.host API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('exchangerate_host', 'exchange_rate_host'), { word: 'api.exchangerate.host', within: 160 }],
      carriers: [{ query: 'access_key' }],
      access: 'read',
      manual: {
        page: 'https://exchangerate.host/documentation',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
