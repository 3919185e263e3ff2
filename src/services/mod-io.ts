import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const modIo = {
  id: 'mod-io',
  name: 'mod.io',
  docs: 'https://docs.mod.io/',
  hosts: ['api.mod.io', '*.modapi.io'],
  keys: {
    'mod-io-api-key': {
      name: 'mod.io API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('modio'),
        { named: '*modio_pat' },
        { named: '*modio_personal_access_token' },
        { named: '*modio_auth_token' },
        { word: 'api.mod.io', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://docs.mod.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
