import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*simfin_api_key' },
        { named: '*simfin_key' },
        { named: '*simfin_token' },
        { named: '*simfin_api_token' },
        { named: '*simfin_access_token' },
        { named: '*simfin_secret' },
        { named: '*simfin_api_secret' },
        { named: '*simfin_access_key' },
        { word: 'backend.simfin.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'api-key {key}' }],
      manual: { page: 'https://simfin.readme.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
