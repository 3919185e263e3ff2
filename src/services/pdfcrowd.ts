import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const pdfcrowd = {
  id: 'pdfcrowd',
  name: 'Pdfcrowd',
  docs: 'https://pdfcrowd.com/api/',
  hosts: ['api.pdfcrowd.com'],
  keys: {
    'pdfcrowd-api-key': {
      name: 'Pdfcrowd API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('pdfcrowd'), { word: 'api.pdfcrowd.com', within: 160 }],
      manual: { page: 'https://pdfcrowd.com/api/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
