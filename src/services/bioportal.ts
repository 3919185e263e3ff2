import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as its public code makes them. */
export const bioportal = {
  id: 'bioportal',
  name: 'BioPortal',
  docs: 'https://data.bioontology.org/documentation',
  hosts: ['data.bioontology.org'],
  keys: {
    'bioportal-api-key': {
      name: 'BioPortal API key',
      source:
        'https://github.com/ncbo/ontologies_linked_data/blob/1bf1c2d03d1995ea13ab34decb90c14ea6fb787e/lib/ontologies_linked_data/models/users/user.rb',
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
