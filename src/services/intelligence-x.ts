import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const intelligenceX = {
  id: 'intelligence-x',
  name: 'Intelligence X',
  docs: 'https://github.com/IntelligenceX/SDK',
  hosts: ['2.intelx.io', 'free.intelx.io'],
  keys: {
    'intelligence-x-api-key': {
      name: 'Intelligence X API key',
      source: 'https://github.com/IntelligenceX/SDK/blob/5ddb0d5c82a6adcd5ee17f3075d68bff41429295/Go/ixapi/API.go',
      shape: uuid,
      beside: [...apiKeyNames('intelx', 'intelligence_x'), { word: '2.intelx.io', within: 160 }],
      carriers: [{ header: 'x-key', value: '{key}' }],
      manual: {
        page: 'https://github.com/IntelligenceX/SDK',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
