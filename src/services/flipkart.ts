import type { Service } from '../model/service.ts'
import { secretNames, tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const flipkart = {
  id: 'flipkart',
  name: 'Flipkart',
  docs: 'https://seller.flipkart.com/api-docs/',
  hosts: ['api.flipkart.net', 'affiliate-api.flipkart.net'],
  keys: {
    'flipkart-api-key': {
      name: 'Flipkart API key',
      shape: [{ hex: 32 }],
      beside: [
        ...tokenNames('flipkart'),
        ...secretNames('flipkart'),
        ...tokenNames('flipkart_affiliate'),
        ...secretNames('flipkart_affiliate'),
        { word: 'api.flipkart.net', within: 160 },
      ],
      carriers: [{ header: 'Fk-Affiliate-Token', value: '{key}' }],
      manual: {
        page: 'https://seller.flipkart.com/api-docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
