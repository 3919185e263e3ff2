import { randomInt } from 'node:crypto'
import { bearer } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { randomText, routeOf } from './twin.ts'

/**
 * Lichess. Sources: https://lichess.org/api (`GET /api/account`, no scope needed; `DELETE /api/token`, 204, revokes the token it is sent with;
 * 429 to who asks too often) and the server's public code, modules/oauth/src/main/OAuthServer.scala: `No such token`, `Missing scope`,
 * `No such user`, of which the first is said of what was revoked, and of tokens of the
 * mobile app that come without its signature, though they work. Each stands in `error` with 401, a scope that lacks with 403.
 */
function lichess(layout: () => string, isOfApps = false): Case {
  const ledger = makeLedger(layout)
  const refuse = (status: number, error: string): TwinAnswer => ({ status, body: { error } })
  function handle(request: TwinRequest): TwinAnswer {
    const entry = ledger.working(bearer(request))
    if (entry === undefined || entry.scopes.includes('web:mobile')) return refuse(401, 'No such token')
    if (entry.scopes.includes('closed account')) return refuse(401, 'No such user')
    switch (routeOf(request)) {
      case 'GET /api/account':
        return { status: 200, body: { id: 'grace', username: 'Grace', perfs: {}, createdAt: randomInt(1e12), profile: {} } }
      case 'DELETE /api/token':
        ledger.change(entry, { state: 'gone' })
        return { status: 204 }
      default:
        return refuse(404, 'Resource not found')
    }
  }
  return caseOf(ledger, {
    hosts: { 'lichess.org': handle },
    documented: [
      { name: 'a token of Grace', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'Grace' },
      { name: 'a closed account', make: () => ({ key: ledger.add({ scopes: ['closed account'] }).value }), state: 'unknown' },
      ...(isOfApps
        ? [
            {
              name: 'the mobile app',
              make: () => ({ key: ledger.add({ scopes: ['web:mobile'] }).value }),
              state: 'unknown' as const,
            },
          ]
        : []),
    ],
    busy: [refuse(429, 'Too many requests. Try again later.')],
  })
}

export const cases: Cases = {
  'lichess/lichess-api-key': [() => lichess(() => `lip_${randomText('base62', 20)}`)],
  'lichess/lichess-oauth-token': [() => lichess(() => `lio_${randomText('base62', 32)}`, true)],
  'lichess/lichess-old-token': [() => lichess(() => randomText('base62', 16))],
}
