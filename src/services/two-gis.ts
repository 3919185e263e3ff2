import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const twoGis = {
  id: 'two-gis',
  name: '2GIS',
  docs: 'https://docs.2gis.com/',
  hosts: ['catalog.api.2gis.com', 'routing.api.2gis.com'],
  keys: {
    'two-gis-api-key': {
      name: '2GIS API key',
      shape: uuid,
      beside: [...apiKeyNames('2gis', 'dgis')],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://docs.2gis.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of maps and places.',
    },
  },
} as const satisfies Service
