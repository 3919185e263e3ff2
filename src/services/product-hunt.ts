import type { Service } from '../model/service.ts'

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
        { named: '*producthunt_token' },
        { named: '*producthunt_api_token' },
        { named: '*producthunt_access_token' },
        { named: '*producthunt_api_key' },
        { named: '*producthunt_key' },
        { named: '*producthunt_pat' },
        { named: '*producthunt_personal_access_token' },
        { named: '*producthunt_auth_token' },
        { named: '*producthunt_developer_token' },
        { named: '*producthunt_api_secret' },
        { named: '*producthunt_client_secret' },
        { named: '*ph_dev_token' },
        { named: '*ph_dev_api_token' },
        { named: '*ph_dev_access_token' },
        { named: '*ph_dev_api_key' },
        { named: '*ph_dev_key' },
        { named: '*ph_dev_pat' },
        { named: '*ph_dev_personal_access_token' },
        { named: '*ph_dev_auth_token' },
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
