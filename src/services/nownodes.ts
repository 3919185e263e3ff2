import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const nownodes = {
  id: 'nownodes',
  name: 'NOWNodes',
  docs: 'https://documenter.getpostman.com/view/13630829/TVmFkLwy',
  hosts: ['*.nownodes.io'],
  keys: {
    'nownodes-api-key': {
      name: 'NOWNodes API key',
      shape: uuid,
      beside: [...apiKeyNames('nownodes'), { word: 'nownodes.io', within: 160 }],
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: {
        page: 'https://documenter.getpostman.com/view/13630829/TVmFkLwy',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
