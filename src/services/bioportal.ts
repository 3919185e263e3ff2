import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*bioportal_api_key' },
        { named: '*bioportal_key' },
        { named: '*bioportal_token' },
        { named: '*bioportal_api_token' },
        { named: '*bioportal_access_token' },
        { named: '*bioportal_secret' },
        { named: '*bioportal_api_secret' },
        { named: '*bioportal_access_key' },
        { named: '*bioontology_api_key' },
        { named: '*bioontology_key' },
        { named: '*bioontology_token' },
        { named: '*bioontology_api_token' },
        { named: '*bioontology_access_token' },
        { named: '*bioontology_secret' },
        { named: '*bioontology_api_secret' },
        { named: '*bioontology_access_key' },
        { named: '*ncbo_api_key' },
        { named: '*ncbo_key' },
        { named: '*ncbo_token' },
        { named: '*ncbo_api_token' },
        { named: '*ncbo_access_token' },
        { named: '*ncbo_secret' },
        { named: '*ncbo_api_secret' },
        { named: '*ncbo_access_key' },
        { word: 'data.bioontology.org', within: 160 },
      ],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://data.bioontology.org/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
