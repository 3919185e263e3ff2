import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const kobiton = {
  id: 'kobiton',
  name: 'Kobiton',
  docs: 'https://docs.kobiton.com/',
  hosts: ['api.kobiton.com'],
  keys: {
    'kobiton-api-key': {
      name: 'Kobiton API key',
      shape: uuid,
      beside: [...apiKeyNames('kobiton'), { word: 'api.kobiton.com', within: 160 }],
      manual: { page: 'https://docs.kobiton.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
