import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { randomText, routeOf } from './twin.ts'

/**
 * The registry of Rust packages, at a host made up for the tests. Sources: its own code, which is its documentation
 * (`src/auth.rs` and `src/controllers/token.rs`): `DELETE /api/v1/tokens/current` revokes the token
 * that it is called with (204); a token that is none gets 403 `authentication failed`, one that is recognized gets 403 `this action can
 * only be performed on the ... website` where only a browser's session is allowed, as at `/api/v1/me` (its name is left out here); and
 * `src/rate_limiter.rs` (429). Tokens of trusted publishing: `src/controllers/trustpub/tokens/revoke` (`Bearer`, 204).
 */
const refuse = (status: number, detail: string): TwinAnswer => ({ status, body: { errors: [{ detail }] } })
const host = 'crates.acme.test'
const busy = [
  {
    ...refuse(429, 'You have published too many new crates in a short period of time. Please try again later.'),
    headers: { 'retry-after': '600' },
  },
]

function cratesToken(): Case {
  const ledger = makeLedger(() => `cio${randomText('base62', 32)}`)
  function handle(request: TwinRequest): TwinAnswer {
    const value = request.headers.authorization?.replace(/^Bearer /i, '')
    if (value === undefined) return refuse(403, 'this action requires authentication')
    const entry = ledger.working(value)
    if (entry === undefined) return refuse(403, 'authentication failed')
    switch (routeOf(request)) {
      case 'GET /api/v1/me':
        return refuse(403, 'this action can only be performed on the website')
      case 'DELETE /api/v1/tokens/current':
        ledger.change(entry, { state: 'gone' })
        return { status: 204 }
      default:
        return refuse(404, 'Not Found')
    }
  }
  return caseOf(ledger, {
    hosts: { [host]: handle },
    environment: { REKEY_CARGO_REGISTRY: host },
    documented: [
      { name: 'expired', make: () => ({ key: ledger.add({ expires: new Date(Date.now() - 1) }).value }), state: 'dead' },
    ],
    busy,
  })
}

function trustedPublishing(): Case {
  const ledger = makeLedger(() => `cio_tp_${randomText('base62', 32)}`)
  function handle(request: TwinRequest): TwinAnswer {
    const value = request.headers.authorization?.replace(/^Bearer /i, '')
    if (routeOf(request) !== 'DELETE /api/v1/trusted_publishing/tokens') return refuse(403, 'authentication failed')
    if (value === undefined) return refuse(401, 'Missing authorization header')
    const entry = ledger.working(value)
    // A token of the right form that is not on record is taken for done.
    if (entry !== undefined) ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  return caseOf(ledger, {
    hosts: { [host]: handle },
    environment: { REKEY_CARGO_REGISTRY: host },
    confirmsAnything: true,
    busy,
  })
}

export const cases: Cases = {
  'crates-io/crates-io-api-token': [cratesToken],
  'crates-io/crates-io-trusted-publishing-token': [trustedPublishing],
}
