import type { Service } from '../model/service.ts'
import { named, secretNames } from '../model/usual-names.ts'

/** API keys: 20 letters and digits, as samples look. */
export const zalo = {
  id: 'zalo',
  name: 'Zalo',
  docs: 'https://developers.zalo.me/docs/',
  hosts: ['openapi.zalo.me', 'oauth.zaloapp.com'],
  keys: {
    'zalo-api-key': {
      name: 'Zalo API key',
      shape: [{ base62: 20 }],
      beside: [
        ...secretNames('zalo'),
        { named: '*zalo_oa_secret' },
        ...named(['zalo_app', 'zalo_oa'], ['_client_secret', '_api_secret', '_app_secret', '_oa_secret']),
        { word: 'openapi.zalo.me', within: 160 },
      ],
      manual: {
        page: 'https://developers.zalo.me/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Gets tokens of those who use the application.',
    },
  },
} as const satisfies Service
