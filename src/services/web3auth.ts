import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 100 letters and digits are looked at. */
export const web3auth = {
  id: 'web3auth',
  name: 'Web3Auth',
  docs: 'https://web3auth.io/docs/',
  hosts: ['api.web3auth.io'],
  keys: {
    'web3auth-api-key': {
      name: 'Web3Auth API key',
      shape: [{ base62: [60, 100] }],
      beside: secretNames('web3auth'),
      manual: { page: 'https://web3auth.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
