import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 letters and digits, as samples look. */
export const html2pdf = {
  id: 'html2pdf',
  name: 'html2pdf.app',
  docs: 'https://html2pdf.app/documentation/',
  hosts: ['api.html2pdf.app'],
  keys: {
    'html2pdf-api-key': {
      name: 'html2pdf.app API key',
      shape: [{ base62: 64 }],
      beside: [...apiKeyNames('html2pdf'), { word: 'api.html2pdf.app', within: 160 }],
      carriers: [{ query: 'apiKey' }],
      manual: {
        page: 'https://html2pdf.app/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
