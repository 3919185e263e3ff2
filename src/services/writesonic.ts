import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const writesonic = {
  id: 'writesonic',
  name: 'Writesonic',
  docs: 'https://docs.writesonic.com/',
  hosts: ['api.writesonic.com'],
  keys: {
    'writesonic-api-key': {
      name: 'Writesonic API key',
      shape: uuid,
      beside: [...apiKeyNames('writesonic', 'chatsonic', 'botsonic'), { word: 'api.writesonic.com', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.writesonic.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
