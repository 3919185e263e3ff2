import type { Service } from '../model/service.ts'
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
        { named: '*insee_api_key' },
        { named: '*insee_key' },
        { named: '*insee_token' },
        { named: '*insee_api_token' },
        { named: '*insee_access_token' },
        { named: '*insee_secret' },
        { named: '*insee_api_secret' },
        { named: '*insee_access_key' },
        { named: '*insee_pat' },
        { named: '*insee_personal_access_token' },
        { named: '*insee_auth_token' },
        { named: '*insee_consumer_secret' },
        { named: '*sirene_api_key' },
        { named: '*sirene_key' },
        { named: '*sirene_token' },
        { named: '*sirene_api_token' },
        { named: '*sirene_access_token' },
        { named: '*sirene_secret' },
        { named: '*sirene_api_secret' },
        { named: '*sirene_access_key' },
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
