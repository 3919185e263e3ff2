import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const openaq = {
  id: 'openaq',
  name: 'OpenAQ',
  docs: 'https://docs.openaq.org/',
  hosts: ['api.openaq.org'],
  keys: {
    'openaq-api-key': {
      name: 'OpenAQ API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('openaq'), { word: 'api.openaq.org', within: 160 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.openaq.org/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
