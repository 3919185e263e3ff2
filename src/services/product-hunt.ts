import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const productHunt = {
  id: 'product-hunt',
  name: 'Product Hunt',
  docs: 'https://api.producthunt.com/v2/docs',
  hosts: ['api.producthunt.com'],
  keys: {
    'product-hunt-api-key': {
      name: 'Product Hunt API key',
      shape: [{ base64url: 43 }],
      beside: [
        ...tokenNames('producthunt'),
        { named: '*producthunt_developer_token' },
        { named: '*producthunt_api_secret' },
        { named: '*producthunt_client_secret' },
        ...tokenNames('ph_dev'),
        { named: '*ph_dev_developer_token' },
        { named: '*ph_dev_api_secret' },
        { named: '*ph_dev_client_secret' },
        { word: 'api.producthunt.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api.producthunt.com/v2/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads products, and acts as its owner where allowed.',
    },
  },
} as const satisfies Service
