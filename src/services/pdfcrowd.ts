import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*pdfcrowd_api_key' },
        { named: '*pdfcrowd_key' },
        { named: '*pdfcrowd_token' },
        { named: '*pdfcrowd_api_token' },
        { named: '*pdfcrowd_access_token' },
        { named: '*pdfcrowd_secret' },
        { named: '*pdfcrowd_api_secret' },
        { named: '*pdfcrowd_access_key' },
        { word: 'api.pdfcrowd.com', within: 160 },
      ],
      manual: { page: 'https://pdfcrowd.com/api/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
