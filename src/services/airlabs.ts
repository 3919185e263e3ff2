import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const airlabs = {
  id: 'airlabs',
  name: 'AirLabs',
  docs: 'https://airlabs.co/docs/',
  hosts: ['airlabs.co'],
  keys: {
    'airlabs-api-key': {
      name: 'AirLabs API key',
      shape: uuid,
      beside: [...apiKeyNames('airlabs'), { word: 'airlabs.co', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://airlabs.co/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
