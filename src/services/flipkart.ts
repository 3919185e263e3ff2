import type { Service } from '../model/service.ts'

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
        { named: '*flipkart_token' },
        { named: '*flipkart_api_token' },
        { named: '*flipkart_access_token' },
        { named: '*flipkart_api_key' },
        { named: '*flipkart_key' },
        { named: '*flipkart_pat' },
        { named: '*flipkart_personal_access_token' },
        { named: '*flipkart_auth_token' },
        { named: '*flipkart_secret' },
        { named: '*flipkart_client_secret' },
        { named: '*flipkart_api_secret' },
        { named: '*flipkart_app_secret' },
        { named: '*flipkart_affiliate_token' },
        { named: '*flipkart_affiliate_api_token' },
        { named: '*flipkart_affiliate_access_token' },
        { named: '*flipkart_affiliate_api_key' },
        { named: '*flipkart_affiliate_key' },
        { named: '*flipkart_affiliate_pat' },
        { named: '*flipkart_affiliate_personal_access_token' },
        { named: '*flipkart_affiliate_auth_token' },
        { named: '*flipkart_affiliate_secret' },
        { named: '*flipkart_affiliate_client_secret' },
        { named: '*flipkart_affiliate_api_secret' },
        { named: '*flipkart_affiliate_app_secret' },
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
