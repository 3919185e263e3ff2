import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*viator_api_key' },
        { named: '*viator_key' },
        { named: '*viator_token' },
        { named: '*viator_api_token' },
        { named: '*viator_access_token' },
        { named: '*viator_secret' },
        { named: '*viator_api_secret' },
        { named: '*viator_access_key' },
        { named: '*exp_viator_api_key' },
        { named: '*exp_viator_key' },
        { named: '*exp_viator_token' },
        { named: '*exp_viator_api_token' },
        { named: '*exp_viator_access_token' },
        { named: '*exp_viator_secret' },
        { named: '*exp_viator_api_secret' },
        { named: '*exp_viator_access_key' },
        { word: 'api.viator.com', within: 160 },
      ],
      carriers: [{ header: 'exp-api-key', value: '{key}' }],
      manual: { page: 'https://docs.viator.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
