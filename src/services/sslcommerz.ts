import type { Service } from '../model/service.ts'

/** Store passwords: the store's id, which ends in 13 hexadecimal digits, and `@ssl`, as samples look. */
export const sslcommerz = {
  id: 'sslcommerz',
  name: 'SSLCommerz',
  docs: 'https://developer.sslcommerz.com/doc/v4/',
  hosts: ['securepay.sslcommerz.com', 'sandbox.sslcommerz.com', 'developer.sslcommerz.com'],
  keys: {
    'sslcommerz-store-password': {
      name: 'SSLCommerz store password',
      shape: [{ base36: [16, 26] }, '@ssl'],
      beside: [
        { named: '*store_passwd' },
        { named: '*store_password' },
        { named: '*store_pass' },
        { named: '*sslcommerz_password' },
        { named: '*sslcommerz_passwd' },
        { named: '*sslcz_store_passwd' },
        { named: '*ssl_store_passwd' },
        { word: 'sslcommerz', within: 300 },
      ],
      manual: {
        page: 'https://developer.sslcommerz.com/doc/v4/',
        steps: ['Merchant panel, or its support', 'Have the store’s password changed'],
      },
      reach: 'Takes, checks and refunds payments of the store.',
    },
  },
} as const satisfies Service
