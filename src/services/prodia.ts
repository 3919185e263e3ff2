import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const prodia = {
  id: 'prodia',
  name: 'Prodia',
  docs: 'https://docs.prodia.com/',
  hosts: ['inference.prodia.com', 'api.prodia.com'],
  keys: {
    'prodia-api-key': {
      name: 'Prodia API key',
      shape: uuid,
      beside: [...apiKeyNames('prodia'), { word: 'inference.prodia.com', within: 160 }],
      carriers: [{ header: 'X-Prodia-Key', value: '{key}' }],
      manual: { page: 'https://docs.prodia.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
