import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const zomato = {
  id: 'zomato',
  name: 'Zomato',
  docs: 'https://developers.zomato.com/',
  hosts: ['developers.zomato.com'],
  keys: {
    'zomato-api-key': {
      name: 'Zomato API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('zomato'), { named: '*zomato_user_key' }, { word: 'developers.zomato.com', within: 160 }],
      carriers: [{ header: 'user-key', value: '{key}' }],
      manual: {
        page: 'https://developers.zomato.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
