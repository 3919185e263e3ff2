import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
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
      beside: [...apiKeyNames('reservoir', 'reservoir_tools'), { word: 'api.reservoir.tools', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.reservoir.tools/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
