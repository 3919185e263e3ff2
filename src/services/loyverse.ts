import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const loyverse = {
  id: 'loyverse',
  name: 'Loyverse',
  docs: 'https://developer.loyverse.com/',
  hosts: ['api.loyverse.com'],
  keys: {
    'loyverse-api-key': {
      name: 'Loyverse API key',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('loyverse'), { word: 'api.loyverse.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.loyverse.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
