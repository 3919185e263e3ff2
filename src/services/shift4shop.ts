import type { Service } from '../model/service.ts'
import { secretNames, tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const shift4shop = {
  id: 'shift4shop',
  name: 'Shift4Shop (3dcart)',
  docs: 'https://apirest.3dcart.com/',
  hosts: ['apirest.3dcart.com'],
  keys: {
    'shift4shop-api-key': {
      name: 'Shift4Shop (3dcart) API key',
      shape: [{ hex: 32 }],
      beside: [
        ...tokenNames('3dcart'),
        { named: '*3dcart_private_key' },
        ...secretNames('3dcart'),
        ...tokenNames('shift4shop'),
        { named: '*shift4shop_private_key' },
        ...secretNames('shift4shop'),
        ...tokenNames('three_d_cart'),
        { named: '*three_d_cart_private_key' },
        ...secretNames('three_d_cart'),
        { word: 'apirest.3dcart.com', within: 160 },
      ],
      carriers: [{ header: 'PrivateKey', value: '{key}' }],
      manual: {
        page: 'https://apirest.3dcart.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
