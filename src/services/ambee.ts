import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const ambee = {
  id: 'ambee',
  name: 'Ambee',
  docs: 'https://docs.ambeedata.com/',
  hosts: ['api.ambeedata.com'],
  keys: {
    'ambee-api-key': {
      name: 'Ambee API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('ambee', 'ambeedata'), { word: 'api.ambeedata.com', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.ambeedata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
