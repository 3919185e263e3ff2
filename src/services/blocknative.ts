import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
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
      beside: [...apiKeyNames('blocknative'), { named: '*blocknative_dapp_id' }, { word: 'api.blocknative.com', within: 160 }],
      manual: {
        page: 'https://docs.blocknative.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
