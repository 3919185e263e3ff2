import type { Service } from '../model/service.ts'

/**
 * API keys: `abc_dev_` or `abc_prod_`, as the page says; behind it, as no page says how long, 20 to 40 letters and digits are
 * looked at.
 */
export const abacatepay = {
  id: 'abacatepay',
  name: 'AbacatePay',
  docs: 'https://docs.abacatepay.com/',
  hosts: ['api.abacatepay.com'],
  keys: {
    'abacatepay-api-key': {
      name: 'AbacatePay API key',
      source: 'https://docs.abacatepay.com/pages/comecar/chaves-de-api',
      shape: [{ oneOf: ['abc_dev_', 'abc_prod_'] }, { base62: [20, 40] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.abacatepay.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
