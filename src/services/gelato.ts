import type { Service } from '../model/service.ts'

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
        { named: '*gelato_api_key' },
        { named: '*gelato_key' },
        { named: '*gelato_sponsor_api_key' },
        { named: '*gelato_relay_api_key' },
        { named: '*gelato_relay_key' },
        { named: '*gelato_relay_sponsor_api_key' },
        { named: '*gelato_relayer_api_key' },
        { named: '*gelato_relayer_key' },
        { named: '*gelato_relayer_sponsor_api_key' },
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
