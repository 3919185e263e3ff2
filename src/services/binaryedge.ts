import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const binaryedge = {
  id: 'binaryedge',
  name: 'BinaryEdge',
  docs: 'https://docs.binaryedge.io/',
  hosts: ['api.binaryedge.io'],
  keys: {
    'binaryedge-api-key': {
      name: 'BinaryEdge API key',
      shape: uuid,
      beside: [...apiKeyNames('binaryedge'), { word: 'api.binaryedge.io', within: 160 }],
      carriers: [{ header: 'X-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.binaryedge.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
