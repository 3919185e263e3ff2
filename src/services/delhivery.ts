import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const delhivery = {
  id: 'delhivery',
  name: 'Delhivery',
  docs: 'https://delhivery-express-api-doc.readme.io/',
  hosts: ['track.delhivery.com', 'staging-express.delhivery.com'],
  keys: {
    'delhivery-api-key': {
      name: 'Delhivery API key',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('delhivery'), { word: 'track.delhivery.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://delhivery-express-api-doc.readme.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
