import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const coupang = {
  id: 'coupang',
  name: 'Coupang',
  docs: 'https://developers.coupangcorp.com/',
  hosts: ['api-gateway.coupang.com'],
  keys: {
    'coupang-api-key': {
      name: 'Coupang API key',
      shape: [{ hex: 40 }],
      beside: [...secretNames('coupang', 'coupang_partners'), { word: 'api-gateway.coupang.com', within: 160 }],
      manual: {
        page: 'https://developers.coupangcorp.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
