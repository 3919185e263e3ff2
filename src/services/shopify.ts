import type { Service } from '../model/service.ts'

/**
 * Tokens and secrets of apps are a prefix and 32 characters
 * (https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing), hex digits in all examples. Each shop
 * is a host of its own. Public tokens of the Storefront API have no prefix and are no secret.
 */
export const shopify = {
  id: 'shopify',
  name: 'Shopify',
  docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
  hosts: ['{var.shop}'],
  vars: { shop: { env: 'SHOPIFY_SHOP' } },
  keys: {
    'shopify-access-token': {
      name: 'Shopify Admin API access token',
      source: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
      shape: ['shpat_', { hexAny: 32 }],
      carriers: [{ header: 'X-Shopify-Access-Token', value: '{key}' }],
      manual: {
        page: 'https://admin.shopify.com/',
        steps: ['Settings, Apps and sales channels, Develop apps', 'Uninstall the app, install it again: the token is a new one'],
      },
      reach: 'Does in one shop what its scopes name: orders, customers, products.',
    },
    'shopify-custom-app-token': {
      name: 'Shopify custom app access token',
      source: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
      shape: ['shpca_', { hexAny: 32 }],
      carriers: [{ header: 'X-Shopify-Access-Token', value: '{key}' }],
      manual: {
        page: 'https://admin.shopify.com/',
        steps: ['Settings, Apps and sales channels, Develop apps', 'Uninstall the app, install it again: the token is a new one'],
      },
      reach: 'Does in one shop what its scopes name: orders, customers, products.',
    },
    'shopify-private-app-password': {
      name: 'Shopify private app password',
      source: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
      shape: ['shppa_', { hexAny: 32 }],
      carriers: [{ header: 'X-Shopify-Access-Token', value: '{key}' }],
      manual: {
        page: 'https://admin.shopify.com/',
        steps: ['Settings, Apps and sales channels, Develop apps', 'Uninstall the app, install it again: the token is a new one'],
      },
      reach: 'Does in one shop what the app may do: orders, customers, products.',
    },
    'shopify-app-secret': {
      name: 'Shopify app client secret',
      source: 'https://shopify.dev/changelog/app-secret-key-length-has-increased',
      shape: ['shpss_', { hexAny: 32 }],
      manual: {
        page: 'https://dev.shopify.com/dashboard',
        steps: ['Open the app, Settings', 'Rotate the client secret, then revoke the old one'],
      },
      reach: 'Gets tokens of shops that install the app, and forges its webhooks.',
    },
    'shopify-theme-access-password': {
      name: 'Shopify Theme Access password',
      source: 'https://github.com/Shopify/cli/blob/main/packages/cli-kit/src/private/node/api/rest.ts',
      shape: ['shptka_', { hexAny: 32 }],
      manual: { page: 'https://admin.shopify.com/', steps: ['Apps, Theme Access', 'Delete the user of the password'] },
      reach: 'Changes the themes of one shop, and so what its customers see.',
    },
  },
} as const satisfies Service
