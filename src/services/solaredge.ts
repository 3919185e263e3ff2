import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 capital letters and digits, as samples look. */
export const solaredge = {
  id: 'solaredge',
  name: 'SolarEdge',
  docs: 'https://knowledge-center.solaredge.com/',
  hosts: ['monitoringapi.solaredge.com'],
  keys: {
    'solaredge-api-key': {
      name: 'SolarEdge API key',
      shape: [{ base36upper: 32 }],
      beside: [...apiKeyNames('solaredge'), { word: 'monitoringapi.solaredge.com', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://knowledge-center.solaredge.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what a home or a plant uses and makes.',
    },
  },
} as const satisfies Service
