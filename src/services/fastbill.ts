import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const fastbill = {
  id: 'fastbill',
  name: 'FastBill',
  docs: 'https://apidocs.fastbill.com/',
  hosts: ['my.fastbill.com'],
  keys: {
    'fastbill-api-key': {
      name: 'FastBill API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('fastbill'), { word: 'my.fastbill.com', within: 160 }],
      manual: {
        page: 'https://apidocs.fastbill.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
