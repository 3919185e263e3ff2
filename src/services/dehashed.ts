import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 small letters and digits, as samples look. */
export const dehashed = {
  id: 'dehashed',
  name: 'DeHashed',
  docs: 'https://www.dehashed.com/docs',
  hosts: ['api.dehashed.com'],
  keys: {
    'dehashed-api-key': {
      name: 'DeHashed API key',
      shape: [{ base36: 32 }],
      beside: [...apiKeyNames('dehashed'), { word: 'api.dehashed.com', within: 160 }],
      manual: {
        page: 'https://www.dehashed.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
