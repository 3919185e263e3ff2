import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*pimlico_api_key' },
        { named: '*pimlico_key' },
        { named: '*pimlico_token' },
        { named: '*pimlico_api_token' },
        { named: '*pimlico_access_token' },
        { named: '*pimlico_secret' },
        { named: '*pimlico_api_secret' },
        { named: '*pimlico_access_key' },
        { named: '*api_key' },
      ],
      manual: { page: 'https://docs.pimlico.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
