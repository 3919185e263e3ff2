import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: JSON Web Tokens or 64 hexadecimal digits, as samples look. */
export const shopline = {
  id: 'shopline',
  name: 'SHOPLINE',
  docs: 'https://developer.shopline.com/',
  hosts: ['*.myshopline.com', 'open.shopline.io'],
  keys: {
    'shopline-access-token': {
      name: 'SHOPLINE access token',
      shapes: [jsonWebToken, [{ hex: 64 }]],
      beside: [...tokenNames('shopline')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.shopline.com/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Manages the shop’s goods and orders.',
    },
  },
} as const satisfies Service
