import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const reservoir = {
  id: 'reservoir',
  name: 'Reservoir',
  docs: 'https://docs.reservoir.tools/',
  hosts: ['api.reservoir.tools'],
  keys: {
    'reservoir-api-key': {
      name: 'Reservoir API key',
      shape: uuid,
      beside: [
        { named: '*reservoir_api_key' },
        { named: '*reservoir_key' },
        { named: '*reservoir_token' },
        { named: '*reservoir_api_token' },
        { named: '*reservoir_access_token' },
        { named: '*reservoir_secret' },
        { named: '*reservoir_api_secret' },
        { named: '*reservoir_access_key' },
        { named: '*reservoir_tools_api_key' },
        { named: '*reservoir_tools_key' },
        { named: '*reservoir_tools_token' },
        { named: '*reservoir_tools_api_token' },
        { named: '*reservoir_tools_access_token' },
        { named: '*reservoir_tools_secret' },
        { named: '*reservoir_tools_api_secret' },
        { named: '*reservoir_tools_access_key' },
        { word: 'api.reservoir.tools', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.reservoir.tools/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
