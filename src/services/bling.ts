import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 60 hexadecimal digits, as samples look. */
export const bling = {
  id: 'bling',
  name: 'Bling',
  docs: 'https://developer.bling.com.br/',
  hosts: ['www.bling.com.br'],
  keys: {
    'bling-api-key': {
      name: 'Bling API key',
      shape: [{ hex: 60 }],
      beside: [
        ...secretNames('bling'),
        { named: '*bling_api_key' },
        ...secretNames('bling_erp'),
        { named: '*bling_erp_api_key' },
        { word: 'www.bling.com.br', within: 160 },
      ],
      manual: {
        page: 'https://developer.bling.com.br/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
