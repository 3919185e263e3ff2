import type { Service } from '../model/service.ts'

/**
 * A consumer key and a consumer secret, which WooCommerce makes of a prefix and 40 hex digits. Each shop is a host of its
 * own.
 */
export const woocommerce = {
  id: 'woocommerce',
  name: 'WooCommerce',
  docs: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
  hosts: [],
  selfHosted: true,
  keys: {
    'woocommerce-consumer-secret': {
      name: 'WooCommerce REST API key pair',
      source:
        'https://github.com/woocommerce/woocommerce/blob/0429a2fa949e0b7d555783a3d7062e4613322039/plugins/woocommerce/includes/class-wc-auth.php',
      within: 20,
      parts: {
        id: {
          shape: ['ck_', { hex: 40 }],
          public: true,
          beside: [
            { named: '*consumer_key' },
            { named: '*woocommerce_key' },
            { named: '*wc_key' },
            { named: '*woocommerce_api_key' },
            { word: 'woocommerce', within: 300 },
          ],
        },
        secret: {
          shape: ['cs_', { hex: 40 }],
          beside: [
            { named: '*consumer_secret' },
            { named: '*woocommerce_secret' },
            { named: '*wc_secret' },
            { named: '*woocommerce_api_secret' },
            { word: 'woocommerce', within: 300 },
            { word: 'wp-json/wc', within: 300 },
            { word: 'consumer_secret', within: 60 },
          ],
        },
      },
      carriers: [{ basic: '{key.id}:{key.secret}' }],
      manual: {
        page: 'https://woocommerce.com/document/woocommerce-rest-api/',
        steps: ['In the shop: WooCommerce, Settings, Advanced, REST API', 'Revoke the key'],
      },
      reach: 'Reads or writes orders, customers and products of one shop, as far as it may.',
    },
  },
} as const satisfies Service
