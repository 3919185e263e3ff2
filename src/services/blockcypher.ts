import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*blockcypher_token' },
        { named: '*blockcypher_api_token' },
        { named: '*blockcypher_access_token' },
        { named: '*blockcypher_api_key' },
        { named: '*blockcypher_key' },
        { named: '*blockcypher_pat' },
        { named: '*blockcypher_personal_access_token' },
        { named: '*blockcypher_auth_token' },
        { word: 'api.blockcypher.com', within: 160 },
      ],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://www.blockcypher.com/dev/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
