import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 capital letters and digits, as samples look. */
export const juspay = {
  id: 'juspay',
  name: 'Juspay',
  docs: 'https://docs.juspay.in/',
  hosts: ['api.juspay.in'],
  keys: {
    'juspay-api-key': {
      name: 'Juspay API key',
      shape: [{ base36upper: 32 }],
      beside: [...apiKeyNames('juspay', 'hyperswitch'), { word: 'api.juspay.in', within: 160 }],
      manual: { page: 'https://docs.juspay.in/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
