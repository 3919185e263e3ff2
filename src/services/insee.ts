import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const insee = {
  id: 'insee',
  name: 'INSEE',
  docs: 'https://api.insee.fr/',
  hosts: ['api.insee.fr'],
  keys: {
    'insee-api-key': {
      name: 'INSEE API key',
      shape: uuid,
      beside: [
        ...apiKeyNames('insee'),
        { named: '*insee_pat' },
        { named: '*insee_personal_access_token' },
        { named: '*insee_auth_token' },
        { named: '*insee_consumer_secret' },
        ...apiKeyNames('sirene'),
        { named: '*sirene_pat' },
        { named: '*sirene_personal_access_token' },
        { named: '*sirene_auth_token' },
        { named: '*sirene_consumer_secret' },
        { word: 'api.insee.fr', within: 160 },
      ],
      manual: { page: 'https://api.insee.fr/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
