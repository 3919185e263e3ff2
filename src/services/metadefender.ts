import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const metadefender = {
  id: 'metadefender',
  name: 'OPSWAT MetaDefender',
  docs: 'https://docs.opswat.com/',
  hosts: ['api.metadefender.com'],
  keys: {
    'metadefender-api-key': {
      name: 'OPSWAT MetaDefender API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('metadefender', 'opswat'), { word: 'api.metadefender.com', within: 160 }],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: { page: 'https://docs.opswat.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
