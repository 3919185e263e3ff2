import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 64 hexadecimal digits, as in the tests of its own SDK. */
export const bitmart = {
  id: 'bitmart',
  name: 'BitMart',
  docs: 'https://developer-pro.bitmart.com/',
  hosts: ['api-cloud.bitmart.com'],
  keys: {
    'bitmart-api-secret': {
      name: 'BitMart API secret',
      source:
        'https://github.com/bitmartexchange/bitmart-php-sdk-api/blob/e6b88a65997827e79a4219ad8340595f60d20c29/tests/BitMart/CloudUtilTest.php',
      shape: [{ hex: 64 }],
      beside: [...secretNames('bitmart'), { word: 'api-cloud.bitmart.com', within: 160 }],
      manual: {
        page: 'https://developer-pro.bitmart.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
