import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, listCases, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText } from './twin.ts'

/**
 * Stripe. Sources: https://docs.stripe.com/api/authentication (the key as user of basic authentication, or `Bearer`),
 * https://docs.stripe.com/api/errors (`error` with `type`, `code`, `message`; 401 no valid key, 403 not permitted to this key),
 * https://docs.stripe.com/error-codes (`api_key_expired`), https://docs.stripe.com/api/accounts/retrieve (`GET /v1/account`),
 * https://docs.stripe.com/keys (restricted keys; a key rolls in the Dashboard), https://docs.stripe.com/rate-limits (429,
 * `rate_limit` or `lock_timeout`). Keys for testing are answered as those in use are. The calls on keys are those of the official client for
 * Java (`com.stripe.service.v2.iam.ApiKeyService`): `/v2/iam/api_keys` with id, name, created, expires_at, last_used, status of active or
 * expired, and `secret_key` of `secret_token_redacted`, or `token` for testing alone; `expire`; a new value comes encrypted to a public key.
 * How much is left where a key is redacted nobody says: here its prefix and its last four characters.
 */
function stripe(prefix: string, restricted: boolean): Case {
  const ledger = makeLedger(() => `${prefix}${randomText('base62', 99)}`)
  const refuse = (status: number, error: Record<string, unknown>): TwinAnswer => ({
    status,
    headers: status === 401 ? { 'www-authenticate': 'Bearer realm="Stripe"' } : {},
    body: { error },
  })
  function keyIn(request: TwinRequest): string | undefined {
    const basic = authorization(request, 'Basic')
    return (
      authorization(request, 'Bearer') ??
      (basic === undefined ? undefined : Buffer.from(basic, 'base64').toString().split(':')[0])
    )
  }
  function handle(request: TwinRequest): TwinAnswer {
    const value = keyIn(request)
    const shown = `${value?.slice(0, 8)}${'*'.repeat(20)}${value?.slice(-4)}`
    const known = ledger.known(value)
    if (value !== undefined && known?.state === 'stopped')
      return refuse(401, {
        code: 'api_key_expired',
        doc_url: 'https://stripe.com/docs/error-codes/api-key-expired',
        message: `Expired API Key provided: ${shown}`,
        type: 'invalid_request_error',
      })
    if (ledger.working(value) === undefined)
      return refuse(401, { message: `Invalid API Key provided: ${shown}`, type: 'invalid_request_error' })
    if (known!.scopes.includes('elsewhere'))
      return refuse(401, {
        message: 'The API key provided does not allow requests from your IP address.',
        type: 'invalid_request_error',
      })
    if (known!.scopes.includes('none'))
      return refuse(403, {
        message: `The provided key '${shown}' does not have the required permissions for this endpoint on account 'acct_test'.`,
        type: 'invalid_request_error',
      })
    if (request.url.pathname.startsWith('/v2/iam/api_keys')) return keys(request, known!)
    if (request.method === 'GET' && request.url.pathname === '/v1/balance')
      return { status: 200, body: { object: 'balance', available: [], pending: [], livemode: !prefix.includes('test') } }
    if (request.method !== 'GET' || !/^\/v1\/accounts?$/.test(request.url.pathname))
      return refuse(404, { message: 'Unrecognized request URL.', type: 'invalid_request_error' })
    return {
      status: 200,
      body: {
        id: `acct_${randomText('base62', 16)}`,
        object: 'account',
        email: 'grace@acme.test',
        business_profile: { name: 'Acme' },
        settings: { dashboard: { display_name: 'Acme' } },
        charges_enabled: true,
      },
    }
  }
  const told = (entry: Entry) => ({
    id: entry.id,
    object: 'v2.iam.api_key',
    name: entry.name,
    created: entry.created.toISOString(),
    expires_at: entry.expires?.toISOString() ?? null,
    last_used: entry.created.toISOString(),
    livemode: !prefix.includes('test'),
    secret_key: {
      secret_token_redacted: `${entry.value.slice(0, 8)}...${entry.value.slice(-4)}`,
      ...(prefix.includes('test') ? { token: entry.value } : {}),
    },
    status: entry.state === 'live' ? 'active' : 'expired',
    type: 'secret_key',
  })
  function keys(request: TwinRequest, caller: Entry): TwinAnswer {
    if (!caller.scopes.includes('admin'))
      return refuse(403, {
        message: 'This key may not manage API keys.',
        type: 'invalid_request_error',
        code: 'insufficient_permissions',
      })
    const [, id, act] = /^\/v2\/iam\/api_keys(?:\/([^/]+))?(?:\/(expire|rotate))?$/.exec(request.url.pathname) ?? []
    if (id === undefined)
      return { status: 200, body: { data: ledger.listed().map(told), next_page_url: null, previous_page_url: null } }
    const entry = ledger.byId(id)
    if (entry === undefined)
      return refuse(404, { code: 'not_found', message: 'Object not found.', type: 'invalid_request_error' })
    return { status: 200, body: told(act === 'expire' ? ledger.change(entry, { state: 'stopped' }) : entry) }
  }
  const admin = ledger.add({ value: `${restricted ? 'sk_live_51' : prefix}${randomText('base62', 99)}`, scopes: ['admin'] }).value
  return caseOf(ledger, {
    hosts: { 'api.stripe.com': handle },
    environment: { REKEY_STRIPE_ADMIN: admin },
    lists: listCases(ledger),
    documented: [
      {
        // https://docs.stripe.com/keys#limit-api-secret-keys-ip-address; with 401, as its libraries' `AuthenticationError` is raised for it.
        name: 'a key that may not be used from this address',
        make: () => ({ key: ledger.add({ scopes: ['elsewhere'] }).value }),
        state: 'unknown',
      },
      {
        name: 'expired: rolled, and its time is over',
        make: () => ({ key: ledger.add({ state: 'stopped' }).value }),
        state: 'dead',
      },
      ...(restricted
        ? [
            {
              name: 'a key that may not read the account',
              make: () => ({ key: ledger.add({ scopes: ['none'] }).value }),
              state: 'limited' as const,
            },
          ]
        : []),
    ],
    busy: [refuse(429, { code: 'rate_limit', message: 'Request rate limit exceeded.', type: 'invalid_request_error' })],
  })
}

export const cases: Cases = {
  'stripe/stripe-secret-key': [() => stripe('sk_live_51', false)],
  'stripe/stripe-restricted-key': [() => stripe('rk_live_51', true)],
  'stripe/stripe-test-key': [() => stripe('sk_test_51', false), () => stripe('rk_test_51', true)],
}
