import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const debank = {
  id: 'debank',
  name: 'DeBank',
  docs: 'https://docs.cloud.debank.com/',
  hosts: ['pro-openapi.debank.com'],
  keys: {
    'debank-api-key': {
      name: 'DeBank API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('debank'), { word: 'pro-openapi.debank.com', within: 160 }],
      carriers: [{ header: 'AccessKey', value: '{key}' }],
      manual: {
        page: 'https://docs.cloud.debank.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
