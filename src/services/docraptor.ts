import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 letters and digits, as samples look. */
export const docraptor = {
  id: 'docraptor',
  name: 'DocRaptor',
  docs: 'https://docraptor.com/documentation/',
  hosts: ['api.docraptor.com', 'docraptor.com'],
  keys: {
    'docraptor-api-key': {
      name: 'DocRaptor API key',
      shape: [{ base62: 20 }],
      beside: [...apiKeyNames('docraptor'), { word: 'api.docraptor.com', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://docraptor.com/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
