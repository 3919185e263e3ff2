import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID. */
export const builtwith = {
  id: 'builtwith',
  name: 'BuiltWith',
  docs: 'https://api.builtwith.com/',
  hosts: ['api.builtwith.com'],
  keys: {
    'builtwith-api-key': {
      name: 'BuiltWith API key',
      shape: uuid,
      beside: [...apiKeyNames('builtwith', 'built_with'), { word: 'api.builtwith.com', within: 160 }],
      carriers: [{ query: 'KEY' }],
      access: 'read',
      manual: { page: 'https://api.builtwith.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
