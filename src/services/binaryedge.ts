import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*binaryedge_api_key' },
        { named: '*binaryedge_key' },
        { named: '*binaryedge_token' },
        { named: '*binaryedge_api_token' },
        { named: '*binaryedge_access_token' },
        { named: '*binaryedge_secret' },
        { named: '*binaryedge_api_secret' },
        { named: '*binaryedge_access_key' },
        { word: 'api.binaryedge.io', within: 160 },
      ],
      carriers: [{ header: 'X-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.binaryedge.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
