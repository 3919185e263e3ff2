import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const simfin = {
  id: 'simfin',
  name: 'SimFin',
  docs: 'https://simfin.readme.io/',
  hosts: ['backend.simfin.com'],
  keys: {
    'simfin-api-key': {
      name: 'SimFin API key',
      shape: uuid,
      beside: [...apiKeyNames('simfin'), { word: 'backend.simfin.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'api-key {key}' }],
      manual: { page: 'https://simfin.readme.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
