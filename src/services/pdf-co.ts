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
    // The account's address stands in front: so samples look.
    'pdf-co-account-api-key': {
      name: 'PDF.co API key (with the account’s address)',
      shape: [{ unreserved: [3, 64] }, '@', { hostname: [4, 40] }, '_', { base62: 64 }],
      beside: [
        ...apiKeyNames('pdfco'),
        ...apiKeyNames('pdf_co'),
        { word: 'api.pdf.co', within: 300 },
        { word: 'x-api-key', within: 40 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://developer.pdf.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
