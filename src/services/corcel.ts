import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const corcel = {
  id: 'corcel',
  name: 'Corcel',
  docs: 'https://docs.corcel.io/',
  hosts: ['api.corcel.io'],
  keys: {
    'corcel-api-key': {
      name: 'Corcel API key',
      shape: uuid,
      beside: [...apiKeyNames('corcel'), { word: 'api.corcel.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://docs.corcel.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
