import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*delhivery_token' },
        { named: '*delhivery_api_token' },
        { named: '*delhivery_access_token' },
        { named: '*delhivery_api_key' },
        { named: '*delhivery_key' },
        { named: '*delhivery_pat' },
        { named: '*delhivery_personal_access_token' },
        { named: '*delhivery_auth_token' },
        { word: 'track.delhivery.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://delhivery-express-api-doc.readme.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
