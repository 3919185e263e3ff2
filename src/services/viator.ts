import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const viator = {
  id: 'viator',
  name: 'Viator',
  docs: 'https://docs.viator.com/',
  hosts: ['api.viator.com'],
  keys: {
    'viator-api-key': {
      name: 'Viator API key',
      shape: uuid,
      beside: [...apiKeyNames('viator', 'exp_viator'), { word: 'api.viator.com', within: 160 }],
      carriers: [{ header: 'exp-api-key', value: '{key}' }],
      manual: { page: 'https://docs.viator.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
