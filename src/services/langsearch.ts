import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 32 hexadecimal digits, as those of others are, so that a name is asked for. */
export const langsearch = {
  id: 'langsearch',
  name: 'LangSearch',
  docs: 'https://docs.langsearch.com/',
  hosts: ['api.langsearch.com', 'langsearch.com'],
  keys: {
    'langsearch-api-key': {
      name: 'LangSearch API key',
      shape: ['sk-', { hex: 32 }],
      beside: [...apiKeyNames('langsearch', 'lang_search'), { word: 'api.langsearch.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'read',
      manual: { page: 'https://langsearch.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
