import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const novaPoshta = {
  id: 'nova-poshta',
  name: 'Nova Poshta',
  docs: 'https://developers.novaposhta.ua/',
  hosts: ['api.novaposhta.ua'],
  keys: {
    'nova-poshta-api-key': {
      name: 'Nova Poshta API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*nova_poshta_api_key' },
        { named: '*nova_poshta_key' },
        { named: '*nova_poshta_token' },
        { named: '*nova_poshta_api_token' },
        { named: '*nova_poshta_access_token' },
        { named: '*nova_poshta_secret' },
        { named: '*nova_poshta_api_secret' },
        { named: '*nova_poshta_access_key' },
        { named: '*novapost_api_key' },
        { named: '*novapost_key' },
        { named: '*novapost_token' },
        { named: '*novapost_api_token' },
        { named: '*novapost_access_token' },
        { named: '*novapost_secret' },
        { named: '*novapost_api_secret' },
        { named: '*novapost_access_key' },
        { named: '*np_api_key' },
        { named: '*np_key' },
        { named: '*np_token' },
        { named: '*np_api_token' },
        { named: '*np_access_token' },
        { named: '*np_secret' },
        { named: '*np_api_secret' },
        { named: '*np_access_key' },
        { word: 'api.novaposhta.ua', within: 160 },
      ],
      manual: {
        page: 'https://developers.novaposhta.ua/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
