import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look; those of Sim, its service of live data, `sim_` and 32. */
export const dune = {
  id: 'dune',
  name: 'Dune',
  docs: 'https://docs.dune.com/',
  hosts: ['api.dune.com', 'api.sim.dune.com'],
  keys: {
    'dune-api-key': {
      name: 'Dune API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('dune', 'dune_analytics', 'dune_sim'), { word: 'api.dune.com', within: 160 }],
      carriers: [{ header: 'X-Dune-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.dune.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
    'dune-sim-api-key': {
      name: 'Sim by Dune API key',
      shape: ['sim_', { base62: 32 }],
      beside: [
        { named: '*dune_sim_api_key' },
        { named: '*sim_api_key' },
        { named: '*dune_api_key' },
        { named: '*sim_key' },
        { word: 'dune', within: 200 },
      ],
      carriers: [{ header: 'X-Sim-Api-Key', value: '{key}' }],
      manual: { page: 'https://sim.dune.com/', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
