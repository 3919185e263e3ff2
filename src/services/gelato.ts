import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 44 letters, digits and `_` are looked at. */
export const gelato = {
  id: 'gelato',
  name: 'Gelato Network',
  docs: 'https://docs.gelato.network/',
  hosts: ['api.gelato.digital', 'relay.gelato.digital'],
  keys: {
    'gelato-api-key': {
      name: 'Gelato Network API key',
      shape: [{ word: [24, 44] }],
      beside: [
        ...named(['gelato', 'gelato_relay', 'gelato_relayer'], ['_api_key', '_key', '_sponsor_api_key']),
        { named: '*gelato_sponsor_key' },
        { named: '*gelato_sponsor_sponsor_api_key' },
      ],
      manual: {
        page: 'https://docs.gelato.network/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
