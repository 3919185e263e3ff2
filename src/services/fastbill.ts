import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*fastbill_api_key' },
        { named: '*fastbill_key' },
        { named: '*fastbill_token' },
        { named: '*fastbill_api_token' },
        { named: '*fastbill_access_token' },
        { named: '*fastbill_secret' },
        { named: '*fastbill_api_secret' },
        { named: '*fastbill_access_key' },
        { word: 'my.fastbill.com', within: 160 },
      ],
      manual: {
        page: 'https://apidocs.fastbill.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
