import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const intezer = {
  id: 'intezer',
  name: 'Intezer',
  docs: 'https://docs.intezer.com/',
  hosts: ['analyze.intezer.com'],
  keys: {
    'intezer-api-key': {
      name: 'Intezer API key',
      shape: uuid,
      beside: [...apiKeyNames('intezer', 'intezer_analyze'), { word: 'analyze.intezer.com', within: 160 }],
      manual: { page: 'https://docs.intezer.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
