import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, listCases, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * Sentry. Sources: https://docs.sentry.io/api/auth/ (`Bearer`), the issuer's own code (https://github.com/getsentry/sentry):
 * `api/endpoints/index.py` (`/api/0/` tells of the caller: `auth.scopes`, and `user` where the token is a person's),
 * `api/endpoints/auth_validate.py` (`isAuthenticated`), `api/authentication.py` (401 with `detail`: `Invalid token`, `Token expired`,
 * `Invalid org token`), https://docs.sentry.io/api/ratelimits/ (429 with headers of its own), and
 * https://docs.sentry.io/api/organizations/list-an-organizations-org-auth-tokens/ and .../revoke-an-org-auth-token/ (with the token of an
 * OAuth application that has `org:tokens`; personal, organization and integration tokens get 403; not paginated; the last four characters).
 */
function sentry(layout: () => string, isOrg: boolean, host = 'sentry.io'): Case {
  const lastCharacters = (value: string) => value.slice(-4)
  const ledger = makeLedger(layout, undefined, lastCharacters)
  const refuse = (status: number, detail: string): TwinAnswer => ({ status, body: { detail } })
  const orgTokens = '/api/0/organizations/acme/org-auth-tokens/'
  const shown = (entry: Entry) => ({
    id: entry.id,
    name: entry.name,
    scopes: ['org:ci'],
    tokenLastCharacters: lastCharacters(entry.value),
    dateCreated: entry.created.toISOString(),
    dateLastUsed: null,
    projectLastUsedId: null,
  })
  function tokens(request: TwinRequest, caller: Entry): TwinAnswer {
    if (!caller.scopes.includes('org:tokens')) return refuse(403, 'You do not have permission to perform this action.')
    const id = request.url.pathname.slice(orgTokens.length).replace(/\/$/, '')
    if (id === '' && request.method === 'GET') return { status: 200, body: ledger.listed().map(shown) }
    if (id === '') {
      const name = jsonOf(request)?.name
      if (typeof name !== 'string') return { status: 400, body: { detail: ['The name cannot be blank.'] } }
      const made = ledger.add({ name, scopes: ['org:ci'], created: new Date() })
      return { status: 201, body: { ...shown(made), token: made.value } }
    }
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 'The requested resource does not exist')
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  const admin = ledger.add({ value: `sntrya_${randomText('hex', 64)}`, scopes: ['org:tokens', 'org:admin'], foreign: true }).value
  function handle(request: TwinRequest): TwinAnswer {
    const value = authorization(request, 'Bearer')
    const entry = ledger.working(value)
    if (entry === undefined) {
      const isExpired = ledger.known(value)?.state === 'live'
      return refuse(401, isOrg ? 'Invalid org token' : isExpired ? 'Token expired' : 'Invalid token')
    }
    if (request.url.pathname.startsWith(orgTokens)) return tokens(request, entry)
    if (request.method !== 'GET') return refuse(403, 'You do not have permission to perform this action.')
    switch (request.url.pathname) {
      case '/api/0/':
        return {
          status: 200,
          body: {
            version: '0',
            auth: { scopes: entry.scopes },
            user: isOrg ? null : { id: '1', name: 'Grace', username: 'grace', email: 'grace@acme.test' },
          },
        }
      case '/api/0/auth/validate/':
        return { status: 200, body: { isAuthenticated: true } }
      default:
        return { status: 404, body: { detail: 'The requested resource does not exist' } }
    }
  }
  const scopes = isOrg ? ['org:ci'] : ['org:read', 'project:read']
  return caseOf(ledger, {
    hosts: { [host]: handle, 'us.sentry.io': handle },
    environment: { SENTRY_ORG: 'acme', REKEY_SENTRY_ADMIN: admin, ...(host === 'sentry.io' ? {} : { SENTRY_URL: host }) },
    lists: listCases({ ...ledger, add: (entry) => ledger.add({ scopes, ...entry }) }),
    live: () => ({ key: ledger.add({ scopes }).value }),
    documented: isOrg
      ? []
      : [{ name: 'expired', make: () => ({ key: ledger.add({ expires: new Date(Date.now() - 1) }).value }), state: 'dead' }],
    busy: [
      {
        ...refuse(429, 'You are attempting to use this endpoint too frequently. Limit is 40 requests in 1 seconds'),
        headers: { 'x-sentry-rate-limit-remaining': '0' },
      },
    ],
  })
}

/** What an organization's token says of itself: when it was made, its region, its organization. */
function orgToken(): string {
  const said = { iat: Date.now() / 1000, url: 'https://sentry.io', region_url: 'https://us.sentry.io', org: 'acme' }
  return `sntrys_${Buffer.from(JSON.stringify(said)).toString('base64')}_${randomText('base64url', 43).replace(/[-_]/g, 'a')}`
}

export const cases: Cases = {
  'sentry/sentry-org-token': [() => sentry(orgToken, true), () => sentry(orgToken, true, 'sentry.acme.test')],
  'sentry/sentry-user-token': [() => sentry(() => `sntryu_${randomText('hex', 64)}`, false)],
  'sentry/sentry-integration-token': [() => sentry(() => `sntryi_${randomText('hex', 64)}`, false)],
  'sentry/sentry-app-token': [() => sentry(() => `sntrya_${randomText('hex', 64)}`, false)],
  'sentry/sentry-old-token': [() => sentry(() => randomText('hex', 64), false)],
}
