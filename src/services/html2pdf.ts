import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*html2pdf_api_key' },
        { named: '*html2pdf_key' },
        { named: '*html2pdf_token' },
        { named: '*html2pdf_api_token' },
        { named: '*html2pdf_access_token' },
        { named: '*html2pdf_secret' },
        { named: '*html2pdf_api_secret' },
        { named: '*html2pdf_access_key' },
        { word: 'api.html2pdf.app', within: 160 },
      ],
      carriers: [{ query: 'apiKey' }],
      manual: {
        page: 'https://html2pdf.app/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
