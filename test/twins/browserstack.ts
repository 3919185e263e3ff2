import type { Case, Cases } from './case.ts'
import { changes } from './case.ts'
import { makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText, routeOf } from './twin.ts'

/**
 * BrowserStack. Sources: https://www.browserstack.com/docs/automate/api-reference/selenium/plan (`/automate/plan.json`) and .../key
 * (`PUT /automate/recycle_key.json`: `old_key`, `new_key`; the old one stops working), basic authentication with user and key. A pair that
 * is none gets 401 with plain words and the challenge for basic authentication; no page of the reference shows it.
 */
function browserstack(): Case {
  const ledger = makeLedger(() => randomText('base62', 20))
  const host = 'api.browserstack.com'
  const refused: TwinAnswer = {
    status: 401,
    headers: { 'content-type': 'text/html; charset=utf-8', 'www-authenticate': 'Basic realm="BrowserStack"' },
    body: 'HTTP Basic: Access denied.\n',
  }
  const account = () => `grace_${randomText('base62', 6)}`
  const add = (user: string) => ({ user, key: ledger.add({ name: user }).value })
  function handle(request: TwinRequest): TwinAnswer {
    const [user = '', key] = Buffer.from(authorization(request, 'Basic') ?? '', 'base64')
      .toString()
      .split(':')
    const entry = ledger.working(key)
    if (entry === undefined || entry.name !== user) return refused
    switch (routeOf(request)) {
      case 'GET /automate/plan.json':
        return {
          status: 200,
          body: {
            automate_plan: 'Automate Mobile',
            parallel_sessions_running: 0,
            team_parallel_sessions_max_allowed: 5,
            parallel_sessions_max_allowed: 5,
            queued_sessions: 0,
            queued_sessions_max_allowed: 5,
          },
        }
      case 'PUT /automate/recycle_key.json': {
        ledger.change(entry, { state: 'gone' })
        return { status: 200, body: { old_key: entry.value, new_key: add(user).key } }
      }
      default:
        return { status: 404, body: { error: 'Not Found' } }
    }
  }
  return {
    hosts: { [host]: handle },
    environment: {},
    live: () => add(account()),
    kill: ({ key }) => void ledger.change(ledger.known(key)!, { state: 'gone' }),
    isLive: ({ key }) => ledger.working(key) !== undefined,
    stranger: () => ({ user: account(), key: ledger.stranger() }),
    documented: [],
    busy: [{ status: 429, headers: { 'content-type': 'text/plain' }, body: 'Too many requests' }],
    acts: changes,
  }
}

export const cases: Cases = { 'browserstack/browserstack-access-key': [browserstack] }
