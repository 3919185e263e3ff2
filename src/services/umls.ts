import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
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
      beside: [...apiKeyNames('umls', 'uts', 'umls_uts'), { word: 'uts-ws.nlm.nih.gov', within: 160 }],
      carriers: [{ query: 'apiKey' }],
      manual: {
        page: 'https://documentation.uts.nlm.nih.gov/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
