import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const shopee = {
  id: 'shopee',
  name: 'Shopee',
  docs: 'https://open.shopee.com/',
  hosts: ['partner.shopeemobile.com'],
  keys: {
    'shopee-api-key': {
      name: 'Shopee API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*shopee_partner_key' },
        ...secretNames('shopee'),
        { named: '*shopee_api_key' },
        { named: '*shopee_key' },
        { named: '*shopee_token' },
        { named: '*shopee_api_token' },
        { named: '*shopee_access_token' },
        { named: '*shopee_access_key' },
        { word: 'partner.shopeemobile.com', within: 160 },
      ],
      manual: { page: 'https://open.shopee.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
