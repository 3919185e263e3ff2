import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const tessie = {
  id: 'tessie',
  name: 'Tessie',
  docs: 'https://developer.tessie.com/',
  hosts: ['api.tessie.com'],
  keys: {
    'tessie-api-key': {
      name: 'Tessie API key',
      shape: [{ base62: 32 }],
      beside: [
        ...tokenNames('tessie'),
        { named: '*tessie_secret' },
        { named: '*tessie_api_secret' },
        { named: '*tessie_access_key' },
        { word: 'api.tessie.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.tessie.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
