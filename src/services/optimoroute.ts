import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const optimoroute = {
  id: 'optimoroute',
  name: 'OptimoRoute',
  docs: 'https://optimoroute.com/api/',
  hosts: ['api.optimoroute.com'],
  keys: {
    'optimoroute-api-key': {
      name: 'OptimoRoute API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*optimoroute_api_key' },
        { named: '*optimoroute_key' },
        { named: '*optimoroute_token' },
        { named: '*optimoroute_api_token' },
        { named: '*optimoroute_access_token' },
        { named: '*optimoroute_secret' },
        { named: '*optimoroute_api_secret' },
        { named: '*optimoroute_access_key' },
        { word: 'api.optimoroute.com', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://optimoroute.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
