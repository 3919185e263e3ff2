import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const bananaDev = {
  id: 'banana-dev',
  name: 'Banana (GPU hosting)',
  docs: 'https://docs.banana.dev/',
  hosts: ['api.banana.dev'],
  keys: {
    'banana-dev-api-key': {
      name: 'Banana (GPU hosting) API key',
      shape: uuid,
      beside: [...apiKeyNames('banana', 'banana_dev'), { word: 'api.banana.dev', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.banana.dev/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
