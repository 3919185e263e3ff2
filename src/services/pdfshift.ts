import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
      beside: [...plainKeyNames('pdf_shift', 'pdfshift'), { word: 'api.pdfshift.io', within: 200 }],
      carriers: [{ basic: 'api:{key}' }, { header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://app.pdfshift.io/dashboard', steps: ['API keys', 'Delete the key'] },
      reach: 'Converts documents at the cost of the account.',
    },
  },
} as const satisfies Service
