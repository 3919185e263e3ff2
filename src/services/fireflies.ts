import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const fireflies = {
  id: 'fireflies',
  name: 'Fireflies.ai',
  docs: 'https://docs.fireflies.ai/',
  hosts: ['api.fireflies.ai'],
  keys: {
    'fireflies-api-key': {
      name: 'Fireflies.ai API key',
      shape: uuid,
      beside: [...apiKeyNames('fireflies', 'fireflies_ai'), { word: 'api.fireflies.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.fireflies.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what was said in the owner’s meetings.',
    },
  },
} as const satisfies Service
