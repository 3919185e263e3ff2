import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const blocknative = {
  id: 'blocknative',
  name: 'Blocknative',
  docs: 'https://docs.blocknative.com/',
  hosts: ['api.blocknative.com'],
  keys: {
    'blocknative-api-key': {
      name: 'Blocknative API key',
      shape: uuid,
      beside: [
        { named: '*blocknative_api_key' },
        { named: '*blocknative_key' },
        { named: '*blocknative_token' },
        { named: '*blocknative_api_token' },
        { named: '*blocknative_access_token' },
        { named: '*blocknative_secret' },
        { named: '*blocknative_api_secret' },
        { named: '*blocknative_access_key' },
        { named: '*blocknative_dapp_id' },
        { word: 'api.blocknative.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.blocknative.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
