import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 32 hexadecimal digits, as the page’s is. */
export const blockcypher = {
  id: 'blockcypher',
  name: 'BlockCypher',
  docs: 'https://www.blockcypher.com/dev/',
  hosts: ['api.blockcypher.com'],
  keys: {
    'blockcypher-api-key': {
      name: 'BlockCypher API key',
      source: 'https://github.com/blockcypher/php-client/blob/02886d297bc6f872f82e96c2182f8ad3bbdf7c80/README.md',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('blockcypher'), { word: 'api.blockcypher.com', within: 160 }],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://www.blockcypher.com/dev/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
