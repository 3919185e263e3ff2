import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const venly = {
  id: 'venly',
  name: 'Venly',
  docs: 'https://docs.venly.io/',
  hosts: ['api-wallet.venly.io', 'login.venly.io'],
  keys: {
    'venly-api-key': {
      name: 'Venly API key',
      shape: uuid,
      beside: [...secretNames('venly'), { word: 'api-wallet.venly.io', within: 160 }],
      manual: { page: 'https://docs.venly.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
