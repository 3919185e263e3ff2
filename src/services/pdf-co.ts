import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 130 letters and digits are looked at. */
export const pdfCo = {
  id: 'pdf-co',
  name: 'PDF.co',
  docs: 'https://developer.pdf.co/',
  hosts: ['api.pdf.co'],
  keys: {
    'pdf-co-api-key': {
      name: 'PDF.co API key',
      shape: [{ base62: [60, 130] }],
      beside: apiKeyNames('pdfco'),
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://developer.pdf.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
