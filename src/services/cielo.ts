import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Merchant keys: 40 letters and digits, as samples look. */
export const cielo = {
  id: 'cielo',
  name: 'Cielo',
  docs: 'https://docs.cielo.com.br/',
  hosts: ['api.cieloecommerce.cielo.com.br', 'apisandbox.cieloecommerce.cielo.com.br'],
  keys: {
    'cielo-merchant-key': {
      name: 'Cielo merchant key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*cielo_merchant_key' },
        ...apiKeyNames('cielo'),
        { word: 'api.cieloecommerce.cielo.com.br', within: 160 },
      ],
      carriers: [{ header: 'MerchantKey', value: '{key}' }],
      manual: {
        page: 'https://docs.cielo.com.br/',
        steps: ['Find where the merchant key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
