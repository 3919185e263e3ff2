import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const bitsight = {
  id: 'bitsight',
  name: 'Bitsight',
  docs: 'https://help.bitsighttech.com/',
  hosts: ['api.bitsighttech.com'],
  keys: {
    'bitsight-api-key': {
      name: 'Bitsight API key',
      shape: [{ hex: 40 }],
      beside: [
        ...tokenNames('bitsight'),
        { named: '*bitsight_secret' },
        { named: '*bitsight_api_secret' },
        { named: '*bitsight_access_key' },
        { word: 'api.bitsighttech.com', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://help.bitsighttech.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
