import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 letters and digits are looked at. */
export const cryptoquant = {
  id: 'cryptoquant',
  name: 'CryptoQuant',
  docs: 'https://cryptoquant.com/docs',
  hosts: ['api.cryptoquant.com'],
  keys: {
    'cryptoquant-api-key': {
      name: 'CryptoQuant API key',
      shape: [{ base62: [40, 64] }],
      beside: tokenNames('cryptoquant'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://cryptoquant.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
