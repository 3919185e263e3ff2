import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const pixeldrain = {
  id: 'pixeldrain',
  name: 'Pixeldrain',
  docs: 'https://pixeldrain.com/api',
  hosts: ['pixeldrain.com'],
  keys: {
    'pixeldrain-api-key': {
      name: 'Pixeldrain API key',
      shape: uuid,
      beside: [...apiKeyNames('pixeldrain'), { word: 'pixeldrain.com', within: 160 }],
      carriers: [{ basic: ':{key}' }],
      manual: {
        page: 'https://pixeldrain.com/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
