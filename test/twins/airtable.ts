import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText, routeOf } from './twin.ts'

/**
 * Airtable. Sources: https://airtable.com/developers/web/api/get-user-id-scopes (`/v0/meta/whoami`: the user's id; `scopes` for OAuth
 * tokens, `email` with the scope for it), https://airtable.com/developers/web/api/errors and
 * https://support.airtable.com/docs/airtable-api-common-troubleshooting (401 `AUTHENTICATION_REQUIRED`),
 * https://airtable.com/developers/web/api/rate-limits (429; wait for 30 seconds). Tokens end in the developer hub alone.
 */
function airtable(newValue: () => string, isOAuth: boolean): Case {
  const ledger = makeLedger(newValue)
  const handle = (request: TwinRequest): TwinAnswer => {
    const entry = ledger.working(authorization(request, 'Bearer'))
    if (entry === undefined)
      return { status: 401, body: { error: { type: 'AUTHENTICATION_REQUIRED', message: 'Authentication required' } } }
    if (routeOf(request) !== 'GET /v0/meta/whoami') return { status: 404, body: { error: 'NOT_FOUND' } }
    return { status: 200, body: { id: 'usrL2PNC5o3H4lBEi', ...(isOAuth ? { scopes: entry.scopes } : {}) } }
  }
  return caseOf(ledger, {
    hosts: { 'api.airtable.com': handle },
    documented: isOAuth
      ? [
          {
            name: 'scopes',
            make: () => ({ key: ledger.add({ scopes: ['data.records:read'] }).value }),
            state: 'live',
            scopes: ['data.records:read'],
          },
          {
            name: 'expired: access tokens live for an hour',
            make: () => ({ key: ledger.add({ expires: new Date(Date.now() - 1) }).value }),
            state: 'dead',
          },
        ]
      : [],
    busy: [
      {
        status: 429,
        body: { errors: [{ error: 'RATE_LIMIT_REACHED', message: 'Rate limit exceeded. Please try again later' }] },
      },
    ],
  })
}

const id = () => randomText('base62', 14)
export const cases: Cases = {
  'airtable/airtable-personal-access-token': [() => airtable(() => `pat${id()}.${randomText('hex', 64)}`, false)],
  'airtable/airtable-oauth-token': [() => airtable(() => `oaa${id()}.v1.${randomText('hex', 64)}`, true)],
}
