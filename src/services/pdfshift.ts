import type { Service } from '../model/service.ts'

/** API keys are `sk_` and 40 hex digits, or 32 hex digits, as samples look. */
export const pdfshift = {
  id: 'pdfshift',
  name: 'PDFShift',
  docs: 'https://docs.pdfshift.io/',
  hosts: ['api.pdfshift.io', 'app.pdfshift.io'],
  keys: {
    'pdfshift-api-key': {
      name: 'PDFShift API key',
      shapes: [['sk_', { hex: 40 }], [{ hex: 32 }]],
      beside: [
        { named: '*pdf_shift_api_key' },
        { named: '*pdf_shift_key' },
        { named: '*pdf_shift_token' },
        { named: '*pdf_shift_api_token' },
        { named: '*pdf_shift_access_token' },
        { named: '*pdf_shift_secret' },
        { named: '*pdfshift_api_key' },
        { named: '*pdfshift_key' },
        { named: '*pdfshift_token' },
        { named: '*pdfshift_api_token' },
        { named: '*pdfshift_access_token' },
        { named: '*pdfshift_secret' },
        { word: 'api.pdfshift.io', within: 200 },
      ],
      carriers: [{ basic: 'api:{key}' }, { header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://app.pdfshift.io/dashboard', steps: ['API keys', 'Delete the key'] },
      reach: 'Converts documents at the cost of the account.',
    },
  },
} as const satisfies Service
