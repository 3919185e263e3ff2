import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as the public code of the server makes it. */
export const livepeer = {
  id: 'livepeer',
  name: 'Livepeer Studio',
  docs: 'https://docs.livepeer.org/',
  hosts: ['livepeer.studio', 'livepeer.com'],
  keys: {
    'livepeer-api-key': {
      name: 'Livepeer Studio API key',
      source:
        'https://github.com/livepeer/studio/blob/012af5ceb3d3f9feb91c9388771c1a09c1f4ad43/packages/api/src/controllers/api-token.js',
      shape: uuid,
      beside: [...apiKeyNames('livepeer', 'livepeer_studio'), { word: 'livepeer.studio', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.livepeer.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
