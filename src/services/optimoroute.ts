import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('optimoroute'), { word: 'api.optimoroute.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://optimoroute.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
