import type { Service } from '../model/service.ts'

/** API keys: 52 capital letters and digits, as samples look. */
export const realDebrid = {
  id: 'real-debrid',
  name: 'Real-Debrid',
  docs: 'https://api.real-debrid.com/',
  hosts: ['api.real-debrid.com'],
  keys: {
    'real-debrid-api-key': {
      name: 'Real-Debrid API key',
      shape: [{ base36upper: 52 }],
      beside: [
        { named: '*real_debrid_api_key' },
        { named: '*real_debrid_api_token' },
        { named: '*real_debrid_token' },
        { named: '*rd_api_key' },
        { named: '*rd_api_token' },
        { named: '*rd_token' },
        { word: 'api.real-debrid.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api.real-debrid.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s subscription.',
    },
  },
} as const satisfies Service
