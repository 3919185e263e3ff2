import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `CAP-` and 32 to 64 capital letters and digits, as samples look. */
export const capsolver = {
  id: 'capsolver',
  name: 'CapSolver',
  docs: 'https://docs.capsolver.com/',
  hosts: ['api.capsolver.com'],
  keys: {
    'capsolver-api-key': {
      name: 'CapSolver API key',
      shape: ['CAP-', { base36upper: [32, 64] }],
      alone: true,
      beside: [...apiKeyNames('capsolver'), { named: '*api_key' }, { named: '*client_key' }],
      manual: {
        page: 'https://docs.capsolver.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
