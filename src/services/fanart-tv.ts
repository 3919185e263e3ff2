import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys of projects and of persons: 32 hexadecimal digits, as samples look. */
export const fanartTv = {
  id: 'fanart-tv',
  name: 'Fanart.tv',
  docs: 'https://fanarttv.docs.apiary.io/',
  hosts: ['webservice.fanart.tv', 'fanart.tv'],
  keys: {
    'fanart-tv-api-key': {
      name: 'Fanart.tv API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('fanart', 'fanarttv', 'fanart_tv', 'ftv'),
        { named: '*fanart_client_key' },
        { word: 'webservice.fanart.tv', within: 160 },
      ],
      carriers: [{ query: 'api_key' }, { header: 'api-key', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://fanart.tv/get-an-api-key/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
