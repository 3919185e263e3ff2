import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*pdfco_api_key' },
        { named: '*pdfco_key' },
        { named: '*pdfco_token' },
        { named: '*pdfco_api_token' },
        { named: '*pdfco_access_token' },
        { named: '*pdfco_secret' },
        { named: '*pdfco_api_secret' },
        { named: '*pdfco_access_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://developer.pdf.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
