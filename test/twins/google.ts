import { randomUUID } from 'node:crypto'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * API keys and OAuth tokens of Google. Sources: https://cloud.google.com/docs/authentication/api-keys (`x-goog-api-key`, or `key` in the
 * query), https://cloud.google.com/apis/design/errors#error_info and https://docs.cloud.google.com/dotnet/docs/reference for `ErrorReason`
 * (400 `API_KEY_INVALID`; 403 `API_KEY_SERVICE_BLOCKED`, `SERVICE_DISABLED`, `API_KEY_HTTP_REFERRER_BLOCKED`, `API_KEY_IP_ADDRESS_BLOCKED`
 * of keys that are good, and restricted), https://ai.google.dev/api/models (`GET /v1beta/models`),
 * https://docs.cloud.google.com/api-keys/docs/reference/rest/v2/keys/lookupKey (`parent`, `name`) and .../projects.locations.keys
 * (delete and create give an operation; a deleted key can be taken back for 30 days; `keyString`),
 * https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke (`POST /revoke` with `token`: 200, or 400 with an error
 * code), https://developers.google.com/identity/openid-connect/openid-connect#validatinganidtoken (`tokeninfo`).
 */
const problem = (code: number, status: string, message: string, reason?: string): TwinAnswer => ({
  status: code,
  body: {
    error: {
      code,
      message,
      status,
      ...(reason === undefined
        ? {}
        : {
            details: [
              {
                '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
                reason,
                domain: 'googleapis.com',
                metadata: { service: 's' },
              },
            ],
          }),
    },
  },
})
const tooMany = problem(429, 'RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).', 'RATE_LIMIT_EXCEEDED')

function apiKey(layout: () => string): Case {
  const ledger = makeLedger(layout, () => randomUUID())
  const admin = `ya29.${randomText('base64url', 180)}`
  const project = '123456789012'
  const nameOf = (id: string) => `projects/${project}/locations/global/keys/${id}`
  function api(request: TwinRequest): TwinAnswer {
    const value = request.headers['x-goog-api-key'] ?? request.url.searchParams.get('key') ?? undefined
    if (value === undefined) return problem(403, 'PERMISSION_DENIED', 'Method doesn’t allow unregistered callers.')
    const known = ledger.known(value)
    if (known?.state === 'live' && known.expires !== null && known.expires < new Date())
      return problem(400, 'INVALID_ARGUMENT', 'API key expired. Please renew the API key.', 'API_KEY_INVALID')
    const entry = ledger.working(value)
    if (entry === undefined)
      return problem(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', 'API_KEY_INVALID')
    const [blocked] = entry.scopes
    if (blocked !== undefined) return problem(403, 'PERMISSION_DENIED', 'Requests to this API are blocked.', blocked)
    return { status: 200, body: { models: [{ name: 'models/gemini', version: '001' }], languages: [], data: { languages: [] } } }
  }
  function apiKeys(request: TwinRequest): TwinAnswer {
    if (authorization(request, 'Bearer') !== admin)
      return problem(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.')
    const path = decodeURIComponent(request.url.pathname)
    if (request.method === 'GET' && path === '/v2/keys:lookupKey') {
      const entry = ledger.working(request.url.searchParams.get('keyString') ?? undefined)
      if (entry === undefined || entry.foreign) return problem(404, 'NOT_FOUND', 'API key not found.')
      return { status: 200, body: { parent: `projects/${project}/locations/global`, name: nameOf(entry.id) } }
    }
    const [whole, id, verb] =
      /^\/v2\/projects\/[^/]+\/locations\/global\/keys(?:\/([^/:]+))?(?::(undelete))?(?:\/keyString)?$/.exec(path) ?? []
    if (whole === undefined) return problem(404, 'NOT_FOUND', 'Not found')
    const operation = { name: `operations/akmf.${randomUUID()}` }
    if (id === undefined && request.method === 'POST') {
      ledger.add({ name: String(jsonOf(request)?.displayName ?? ''), created: new Date() })
      return { status: 200, body: operation }
    }
    if (id === undefined) {
      const keys = ledger.listed().map((entry) => ({
        name: nameOf(entry.id),
        uid: entry.id,
        displayName: entry.name,
        createTime: entry.created.toISOString(),
      }))
      return { status: 200, body: { keys } }
    }
    const entry = verb === 'undelete' ? ledger.listed().find((one) => one.id === id) : ledger.byId(id)
    if (entry === undefined) return problem(404, 'NOT_FOUND', 'API key not found.')
    if (path.endsWith('/keyString')) return { status: 200, body: { keyString: entry.value } }
    if (request.method === 'DELETE') ledger.change(entry, { state: 'stopped' })
    if (verb === 'undelete') ledger.change(entry, { state: 'live' })
    return { status: 200, body: operation }
  }
  const any = ['generativelanguage', 'translation', 'maps', 'identitytoolkit', 'www', 'discovery'].map(
    (name) => [`${name}.googleapis.com`, api] as const,
  )
  return caseOf(ledger, {
    hosts: { ...Object.fromEntries(any), 'apikeys.googleapis.com': apiKeys },
    environment: { REKEY_GOOGLE_ADMIN: admin, REKEY_GOOGLE_PROJECT: project },
    // https://cloud.google.com/api-keys/docs/reference/rest/v2/keys/lookupKey: a GET, and the only way from a value to its record.
    keyInQuery: true,
    documented: [
      ...['API_KEY_SERVICE_BLOCKED', 'SERVICE_DISABLED', 'API_KEY_HTTP_REFERRER_BLOCKED', 'API_KEY_IP_ADDRESS_BLOCKED'].map(
        (reason) => ({
          name: reason,
          make: () => ({ key: ledger.add({ scopes: [reason] }).value }),
          state: 'limited' as const,
        }),
      ),
      { name: 'expired', make: () => ({ key: ledger.add({ expires: new Date(Date.now() - 1) }).value }), state: 'dead' },
    ],
    busy: [tooMany],
  })
}

function oauthToken(layout: () => string): Case {
  const ledger = makeLedger(layout)
  function handle(request: TwinRequest): TwinAnswer {
    const form = new URLSearchParams(request.body)
    const given = (name: string) => form.get(name) ?? request.url.searchParams.get(name) ?? undefined
    switch (request.url.pathname) {
      case '/tokeninfo':
      case '/oauth2/v3/tokeninfo': {
        const entry = ledger.working(given('access_token'))
        if (entry === undefined) return { status: 400, body: { error: 'invalid_token', error_description: 'Invalid Value' } }
        return {
          status: 200,
          body: {
            azp: '1.apps.googleusercontent.com',
            aud: '1.apps.googleusercontent.com',
            sub: '1',
            scope: entry.scopes.join(' '),
            exp: String(Math.floor(Date.now() / 1000) + 3000),
            expires_in: '3000',
            email: 'grace@acme.test',
            access_type: 'offline',
          },
        }
      }
      case '/revoke': {
        const entry = ledger.working(given('token'))
        if (entry === undefined)
          return { status: 400, body: { error: 'invalid_token', error_description: 'Token expired or revoked' } }
        ledger.change(entry, { state: 'gone' })
        return { status: 200, body: {} }
      }
      default:
        return { status: 404, body: { error: 'not_found' } }
    }
  }
  return caseOf(ledger, {
    hosts: { 'oauth2.googleapis.com': handle, 'www.googleapis.com': handle },
    live: () => ({ key: ledger.add({ scopes: ['openid', 'email'] }).value }),
    documented: [],
    busy: [tooMany],
    acts: ({ url: { pathname } }) => pathname === '/revoke',
    doneByStatus: true,
  })
}

export const cases: Cases = {
  'google/google-api-key': [() => apiKey(() => `AIza${randomText('base64url', 35)}`)],
  'google/google-auth-key': [() => apiKey(() => `AQ.Ab8RN6${randomText('base64url', 44)}`)],
  'google/google-oauth-access-token': [() => oauthToken(() => `ya29.${randomText('base64url', 180)}`)],
  'google/google-oauth-refresh-token': [() => oauthToken(() => `1//${randomText('base64url', 100)}`)],
}
