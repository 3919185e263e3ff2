import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `pim_` and 22 letters and digits, as samples look. */
export const pimlico = {
  id: 'pimlico',
  name: 'Pimlico',
  docs: 'https://docs.pimlico.io/',
  hosts: ['api.pimlico.io'],
  keys: {
    'pimlico-api-key': {
      name: 'Pimlico API key',
      shape: ['pim_', { base62: 22 }],
      alone: true,
      beside: [...apiKeyNames('pimlico'), { named: '*api_key' }],
      manual: { page: 'https://docs.pimlico.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
