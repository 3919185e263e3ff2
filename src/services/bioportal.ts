import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const bioportal = {
  id: 'bioportal',
  name: 'BioPortal',
  docs: 'https://data.bioontology.org/documentation',
  hosts: ['data.bioontology.org'],
  keys: {
    'bioportal-api-key': {
      name: 'BioPortal API key',
      shape: uuid,
      beside: [...apiKeyNames('bioportal', 'bioontology', 'ncbo'), { word: 'data.bioontology.org', within: 160 }],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://data.bioontology.org/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
