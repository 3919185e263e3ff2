import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const blockcypher = {
  id: 'blockcypher',
  name: 'BlockCypher',
  docs: 'https://www.blockcypher.com/dev/',
  hosts: ['api.blockcypher.com'],
  keys: {
    'blockcypher-api-key': {
      name: 'BlockCypher API key',
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
