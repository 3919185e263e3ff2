import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const patreon = {
  id: 'patreon',
  name: 'Patreon',
  docs: 'https://docs.patreon.com/',
  hosts: ['www.patreon.com'],
  keys: {
    'patreon-api-key': {
      name: 'Patreon API key',
      shape: [{ base64url: 43 }],
      beside: [
        ...tokenNames('patreon'),
        { named: '*patreon_refresh_token' },
        { named: '*patreon_client_secret' },
        { named: '*patreon_creator_access_token' },
        { named: '*patreon_creator_token' },
        { named: '*patreon_creator_api_token' },
        { named: '*patreon_creator_api_key' },
        { named: '*patreon_creator_key' },
        { named: '*patreon_creator_pat' },
        { named: '*patreon_creator_personal_access_token' },
        { named: '*patreon_creator_auth_token' },
        { named: '*patreon_creator_refresh_token' },
        { named: '*patreon_creator_client_secret' },
        { named: '*patreon_creator_creator_access_token' },
        { word: 'www.patreon.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.patreon.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads those who pay the owner.',
    },
  },
} as const satisfies Service
