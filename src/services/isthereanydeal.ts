import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const isthereanydeal = {
  id: 'isthereanydeal',
  name: 'IsThereAnyDeal',
  docs: 'https://docs.isthereanydeal.com/',
  hosts: ['api.isthereanydeal.com'],
  keys: {
    'isthereanydeal-api-key': {
      name: 'IsThereAnyDeal API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('isthereanydeal', 'itad'), { word: 'api.isthereanydeal.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://docs.isthereanydeal.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
