import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits; no page shows one. */
export const valyu = {
  id: 'valyu',
  name: 'Valyu',
  docs: 'https://docs.valyu.ai/home',
  hosts: ['api.valyu.ai', 'api.valyu.network'],
  keys: {
    'valyu-api-key': {
      name: 'Valyu API key',
      shape: [{ base62: [32, 64] }],
      beside: [...apiKeyNames('valyu'), { word: 'api.valyu', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      access: 'read',
      manual: { page: 'https://docs.valyu.ai/home', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
