import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const dribbble = {
  id: 'dribbble',
  name: 'Dribbble',
  docs: 'https://developer.dribbble.com/',
  hosts: ['api.dribbble.com'],
  keys: {
    'dribbble-api-key': {
      name: 'Dribbble API key',
      shape: [{ hex: 64 }],
      beside: [...tokenNames('dribbble'), { named: '*dribbble_client_secret' }, { word: 'api.dribbble.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.dribbble.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
