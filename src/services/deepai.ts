import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const deepai = {
  id: 'deepai',
  name: 'DeepAI',
  docs: 'https://deepai.org/docs',
  hosts: ['api.deepai.org'],
  keys: {
    'deepai-api-key': {
      name: 'DeepAI API key',
      shape: uuid,
      beside: [...apiKeyNames('deepai'), { word: 'api.deepai.org', within: 160 }],
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: { page: 'https://deepai.org/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
