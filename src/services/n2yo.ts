import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: three times 6 letters in upper case and digits, and 3 or 4 more, with `-` between. As samples look. */
export const n2yo = {
  id: 'n2yo',
  name: 'N2YO',
  docs: 'https://www.n2yo.com/api/',
  hosts: ['api.n2yo.com', 'www.n2yo.com'],
  keys: {
    'n2yo-api-key': {
      name: 'N2YO API key',
      shape: [{ base36upper: 6 }, '-', { base36upper: 6 }, '-', { base36upper: 6 }, '-', { base36upper: [3, 4] }],
      beside: [...apiKeyNames('n2yo'), { word: 'n2yo.com/rest', within: 160 }],
      carriers: [{ query: 'apiKey' }],
      access: 'read',
      manual: { page: 'https://www.n2yo.com/api/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
