import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `private_` or `secret_` and 32 hexadecimal digits, as samples look. */
export const neverbounce = {
  id: 'neverbounce',
  name: 'NeverBounce',
  docs: 'https://developers.neverbounce.com/',
  hosts: ['api.neverbounce.com'],
  keys: {
    'neverbounce-api-key': {
      name: 'NeverBounce API key',
      shape: [{ oneOf: ['private_', 'secret_'] }, { hex: 32 }],
      beside: [...apiKeyNames('neverbounce'), { named: '*api_key' }],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://developers.neverbounce.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
