import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 50 to 130 letters and digits are looked at. */
export const syndica = {
  id: 'syndica',
  name: 'Syndica',
  docs: 'https://docs.syndica.io/',
  hosts: ['solana-mainnet.api.syndica.io'],
  keys: {
    'syndica-api-key': {
      name: 'Syndica API key',
      shape: [{ base62: [50, 130] }],
      beside: tokenNames('syndica'),
      manual: { page: 'https://docs.syndica.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
