import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 22 or 43 characters of base64, as samples look. */
export const odsay = {
  id: 'odsay',
  name: 'ODsay',
  docs: 'https://lab.odsay.com/',
  hosts: ['api.odsay.com'],
  keys: {
    'odsay-api-key': {
      name: 'ODsay API key',
      shapes: [[{ base64: 43 }], [{ base64: 22 }]],
      beside: [...apiKeyNames('odsay'), { word: 'api.odsay.com', within: 160 }],
      carriers: [{ query: 'apiKey' }],
      access: 'read',
      manual: { page: 'https://lab.odsay.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
