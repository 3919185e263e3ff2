import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const nomics = {
  id: 'nomics',
  name: 'Nomics',
  docs: 'https://nomics.com/docs',
  hosts: ['api.nomics.com'],
  keys: {
    'nomics-api-key': {
      name: 'Nomics API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*nomics_api_key' },
        { named: '*nomics_key' },
        { named: '*nomics_token' },
        { named: '*nomics_api_token' },
        { named: '*nomics_access_token' },
        { named: '*nomics_secret' },
        { named: '*nomics_api_secret' },
        { named: '*nomics_access_key' },
        { word: 'api.nomics.com', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://nomics.com/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
