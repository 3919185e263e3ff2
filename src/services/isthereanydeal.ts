import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const isthereanydeal = {
  id: 'isthereanydeal',
  name: 'IsThereAnyDeal',
  docs: 'https://docs.isthereanydeal.com/',
  hosts: ['api.isthereanydeal.com'],
  keys: {
    'isthereanydeal-api-key': {
      name: 'IsThereAnyDeal API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*isthereanydeal_api_key' },
        { named: '*isthereanydeal_key' },
        { named: '*isthereanydeal_token' },
        { named: '*isthereanydeal_api_token' },
        { named: '*isthereanydeal_access_token' },
        { named: '*isthereanydeal_secret' },
        { named: '*isthereanydeal_api_secret' },
        { named: '*isthereanydeal_access_key' },
        { named: '*itad_api_key' },
        { named: '*itad_key' },
        { named: '*itad_token' },
        { named: '*itad_api_token' },
        { named: '*itad_access_token' },
        { named: '*itad_secret' },
        { named: '*itad_api_secret' },
        { named: '*itad_access_key' },
        { word: 'api.isthereanydeal.com', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://docs.isthereanydeal.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
