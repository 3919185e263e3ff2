import type { Act, Service, Verify } from '../model/service.ts'

const manual = {
  page: 'https://admin.shopify.com/',
  steps: ['Settings, Apps and sales channels, Develop apps', 'Uninstall the app, install it again: the token is a new one'],
} as const

const shop = 'X-Shopify-Access-Token'
const carriers = [{ header: shop, value: '{key}' }] as const
const granted: Verify = {
  request: 'GET https://{var.shop}/admin/oauth/access_scopes.json',
  means: { live: { status: 200, at: 'access_scopes' }, dead: { status: 401, at: 'errors' } },
  reads: { scopes: 'access_scopes.*.handle' },
}
/** The only call that ends a token: the app leaves the shop, and what it stored there goes with it. */
const leave: Act = {
  request: 'POST https://{var.shop}/admin/api/2025-07/graphql.json',
  json: { query: 'mutation { appUninstall { app { id } userErrors { code message } } }' },
  means: {
    done: { status: 200, at: 'data.appUninstall.app.id' },
    gone: [
      { status: 401, at: 'errors' },
      { status: 200, at: 'data.appUninstall.userErrors.0.code', is: 'APP_NOT_INSTALLED' },
    ],
    denied: [
      { status: 200, at: 'errors.0.message' },
      { status: 200, at: 'data.appUninstall.userErrors.0.code', is: ['USER_PERMISSIONS_INSUFFICIENT', 'APP_NOT_FOUND'] },
      { status: 403, at: 'errors' },
    ],
  },
}
const scopes = { read: ['read_*', 'unauthenticated_read_*'], write: ['write_*', 'unauthenticated_write_*'] } as const

/**
 * Tokens and secrets of apps are a prefix and 32 characters
 * (https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing), hex digits in all examples. Each shop
 * is a host of its own. Public tokens of the Storefront API have no prefix and are no secret. A token says which scopes it has
 * (https://shopify.dev/docs/api/admin-rest/latest/resources/accessscope); it ends when its app is uninstalled, which the app can do
 * itself (https://shopify.dev/docs/api/admin-graphql/latest/mutations/appUninstall) and nobody can take back.
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
      carriers,
      verify: granted,
      revoke: leave,
      scopes,
      manual,
      reach: 'Does in one shop what its scopes name: orders, customers, products.',
    },
    'shopify-custom-app-token': {
      name: 'Shopify custom app access token',
      source: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
      shape: ['shpca_', { hexAny: 32 }],
      carriers,
      verify: granted,
      revoke: leave,
      scopes,
      manual,
      reach: 'Does in one shop what its scopes name: orders, customers, products.',
    },
    'shopify-private-app-password': {
      name: 'Shopify private app password',
      source: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
      shape: ['shppa_', { hexAny: 32 }],
      carriers,
      verify: granted,
      revoke: leave,
      scopes,
      manual,
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
      source:
        'https://github.com/Shopify/cli/blob/23cbe76a7d4887f22b99e2830c50f6499a328bf8/packages/cli-kit/src/private/node/api/rest.ts',
      shape: ['shptka_', { hexAny: 32 }],
      manual: { page: 'https://admin.shopify.com/', steps: ['Apps, Theme Access', 'Delete the user of the password'] },
      reach: 'Changes the themes of one shop, and so what its customers see.',
    },
  },
} as const satisfies Service
