import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 60 to 90 characters of URL-safe base64 are looked at. */
export const bolCom = {
  id: 'bol-com',
  name: 'bol',
  docs: 'https://api.bol.com/retailer/public/Retailer-API/',
  hosts: ['api.bol.com', 'login.bol.com'],
  keys: {
    'bol-com-api-key': {
      name: 'bol API key',
      shape: [{ base64url: [60, 90] }],
      beside: [
        { named: '*bol_com_client_secret' },
        { named: '*bol_com_secret' },
        { named: '*bol_retailer_client_secret' },
        { named: '*bol_retailer_secret' },
        { named: '*bol_client_secret' },
        { named: '*bol_secret' },
      ],
      manual: {
        page: 'https://api.bol.com/retailer/public/Retailer-API/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
