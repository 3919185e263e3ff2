import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const kik = {
  id: 'kik',
  name: 'Kik',
  docs: 'https://dev.kik.com/',
  hosts: ['api.kik.com'],
  keys: {
    'kik-api-key': {
      name: 'Kik API key',
      shape: uuid,
      beside: [...apiKeyNames('kik', 'kik_bot'), { word: 'api.kik.com', within: 160 }],
      manual: { page: 'https://dev.kik.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends messages as the bot or the workspace, and reads them.',
    },
  },
} as const satisfies Service
