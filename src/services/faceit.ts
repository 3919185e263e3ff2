import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const faceit = {
  id: 'faceit',
  name: 'FACEIT',
  docs: 'https://docs.faceit.com/',
  hosts: ['open.faceit.com'],
  keys: {
    'faceit-api-key': {
      name: 'FACEIT API key',
      shape: uuid,
      beside: [...apiKeyNames('faceit'), { word: 'open.faceit.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.faceit.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
