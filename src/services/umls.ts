import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const umls = {
  id: 'umls',
  name: 'UMLS',
  docs: 'https://documentation.uts.nlm.nih.gov/',
  hosts: ['uts-ws.nlm.nih.gov'],
  keys: {
    'umls-api-key': {
      name: 'UMLS API key',
      shape: uuid,
      beside: [
        { named: '*umls_api_key' },
        { named: '*umls_key' },
        { named: '*umls_token' },
        { named: '*umls_api_token' },
        { named: '*umls_access_token' },
        { named: '*umls_secret' },
        { named: '*umls_api_secret' },
        { named: '*umls_access_key' },
        { named: '*uts_api_key' },
        { named: '*uts_key' },
        { named: '*uts_token' },
        { named: '*uts_api_token' },
        { named: '*uts_access_token' },
        { named: '*uts_secret' },
        { named: '*uts_api_secret' },
        { named: '*uts_access_key' },
        { named: '*umls_uts_api_key' },
        { named: '*umls_uts_key' },
        { named: '*umls_uts_token' },
        { named: '*umls_uts_api_token' },
        { named: '*umls_uts_access_token' },
        { named: '*umls_uts_secret' },
        { named: '*umls_uts_api_secret' },
        { named: '*umls_uts_access_key' },
        { word: 'uts-ws.nlm.nih.gov', within: 160 },
      ],
      carriers: [{ query: 'apiKey' }],
      manual: {
        page: 'https://documentation.uts.nlm.nih.gov/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
