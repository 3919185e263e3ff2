import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { jsonOf, randomText, routeOf } from './twin.ts'

/**
 * Shopify. Sources: https://shopify.dev/docs/api/admin-rest/latest/resources/accessscope (`/admin/oauth/access_scopes.json`: `handle`s),
 * https://shopify.dev/docs/api/usage/response-codes (401; 402 and 423 for shops that are frozen or locked; 429 with Retry-After; `errors`
 * in the body), https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens (`X-Shopify-Access-Token`). The words
 * of the 401 stand in the issuer's own libraries' tests. An app uninstalls itself by the mutation `appUninstall`
 * (https://shopify.dev/docs/api/admin-graphql/latest/mutations/appUninstall: `app` is the one that left, `userErrors` has codes); the older
 * `DELETE /admin/api_permissions/current.json` has 200 and an empty object.
 */
function shopify(prefix: string): Case {
  const ledger = makeLedger(() => `${prefix}${randomText('hex', 32)}`)
  const refuse = (status: number, errors: string): TwinAnswer => ({ status, body: { errors } })
  const shop = `acme-${randomText('hex', 6)}.myshopify.com`
  const other = `other-${randomText('hex', 6)}.myshopify.com`
  const invalid = refuse(401, '[API] Invalid API key or access token (unrecognized login or wrong password)')
  function handle(request: TwinRequest): TwinAnswer {
    const entry = ledger.working(request.headers['x-shopify-access-token'])
    if (entry === undefined) return invalid
    switch (routeOf(request)) {
      case 'GET /admin/oauth/access_scopes.json':
        return { status: 200, body: { access_scopes: entry.scopes.map((handle) => ({ handle })) } }
      case 'DELETE /admin/api_permissions/current.json':
        ledger.change(entry, { state: 'gone' })
        return { status: 200, body: {} }
      case 'POST /admin/api/2025-07/graphql.json': {
        if (!/^mutation\b.*\bappUninstall\b/.test(String(jsonOf(request)?.query)))
          return { status: 200, body: { errors: [{ message: 'Parse error' }] } }
        if (entry.scopes.includes('stuck')) {
          const userErrors = [{ code: 'USER_PERMISSIONS_INSUFFICIENT', message: 'User does not have sufficient permissions' }]
          return { status: 200, body: { data: { appUninstall: { app: null, userErrors } } } }
        }
        ledger.change(entry, { state: 'gone' })
        return { status: 200, body: { data: { appUninstall: { app: { id: 'gid://shopify/App/1' }, userErrors: [] } } } }
      }
      default:
        return refuse(404, 'Not Found')
    }
  }
  const scopes = ['read_products', 'write_products']
  return caseOf(ledger, {
    hosts: { [shop]: handle, [other]: () => invalid },
    environment: { SHOPIFY_SHOP: shop },
    elsewhere: { SHOPIFY_SHOP: other },
    live: () => ({ key: ledger.add({ scopes }).value }),
    documented: [
      { name: 'writing', make: () => ({ key: ledger.add({ scopes }).value }), state: 'live', access: 'write', scopes },
      {
        name: 'reading',
        make: () => ({ key: ledger.add({ scopes: ['read_orders'] }).value }),
        state: 'live',
        access: 'read',
        scopes: ['read_orders'],
      },
    ],
    busy: [
      {
        ...refuse(429, 'Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service.'),
        headers: { 'retry-after': '2.0' },
      },
      refuse(402, 'Unavailable Shop'),
      refuse(423, 'The shop is locked'),
    ],
    refusals: [
      {
        act: 'revoke',
        name: 'a user who may not',
        make: () => ({ key: ledger.add({ scopes: ['stuck'] }).value }),
        outcome: 'denied',
      },
    ],
  })
}

export const cases: Cases = {
  'shopify/shopify-access-token': [() => shopify('shpat_')],
  'shopify/shopify-custom-app-token': [() => shopify('shpca_')],
  'shopify/shopify-private-app-password': [() => shopify('shppa_')],
}
