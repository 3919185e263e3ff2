import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens of apps: `generate_token()` of oauthlib, 30 letters and digits, as its own code makes them. */
export const saleor = {
  id: 'saleor',
  name: 'Saleor',
  docs: 'https://docs.saleor.io/',
  hosts: ['*.saleor.cloud'],
  selfHosted: true,
  keys: {
    'saleor-app-token': {
      name: 'Saleor app token',
      source: 'https://github.com/saleor/saleor/blob/0071e770c2cf043f7974d09869ec70ae8a940f55/saleor/app/models.py',
      shape: [{ base62: 30 }],
      beside: [...tokenNames('saleor', 'saleor_app'), { named: '*saleor_app_app_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.saleor.io/', steps: ['Find where the app token was made', 'End it there, and make another'] },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
