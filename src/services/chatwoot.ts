import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: what Rails makes of `has_secure_token`, 24 characters of base 58. */
export const chatwoot = {
  id: 'chatwoot',
  name: 'Chatwoot',
  docs: 'https://developers.chatwoot.com/',
  hosts: ['app.chatwoot.com'],
  keys: {
    'chatwoot-api-key': {
      name: 'Chatwoot API key',
      source: 'https://github.com/chatwoot/chatwoot/blob/327b59c5fd128b11d90945302a6143c08609bc51/app/models/access_token.rb',
      shape: [{ base58: 24 }],
      beside: [
        ...tokenNames('chatwoot'),
        { named: '*chatwoot_api_access_token' },
        { named: '*chatwoot_user_token' },
        { named: '*chatwoot_platform_token' },
        { word: 'app.chatwoot.com', within: 160 },
      ],
      carriers: [{ header: 'api_access_token', value: '{key}' }],
      manual: {
        page: 'https://developers.chatwoot.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers conversations as its user.',
    },
  },
} as const satisfies Service
