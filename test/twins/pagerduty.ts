import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { randomText, routeOf } from './twin.ts'

/**
 * PagerDuty. Sources: https://developer.pagerduty.com/docs/authentication (`Token token=...`), https://developer.pagerduty.com/api-reference/
 * listAbilities (`/abilities`, for account keys and those of users alike), https://developer.pagerduty.com/docs/errors (`error.message`,
 * `error.code`; 401 is "the caller did not supply credentials or did not provide the correct credentials"),
 * https://developer.pagerduty.com/docs/rest-api-rate-limits (429, `ratelimit-reset`). Keys are disabled and deleted on the website. The EU has a
 * host of its own. Of the code that comes with 401 the page has 2006 alone.
 */
function pagerduty(host: string): Case {
  const ledger = makeLedger(() => `u+${randomText('base64url', 18)}`)
  const refuse = (status: number, code: number, message: string): TwinAnswer => ({ status, body: { error: { message, code } } })
  function handle(request: TwinRequest): TwinAnswer {
    const value = /^Token token=(\S+)$/.exec(request.headers.authorization ?? '')?.[1]
    if (ledger.working(value) === undefined) return refuse(401, 2006, 'You are not authorized to perform this action.')
    return routeOf(request) === 'GET /abilities'
      ? { status: 200, body: { abilities: ['sso', 'teams'] } }
      : refuse(404, 2100, 'Not Found')
  }
  return caseOf(ledger, {
    hosts: { [host]: handle },
    environment: host === 'api.pagerduty.com' ? {} : { REKEY_PAGERDUTY_HOST: host },
    busy: [{ ...refuse(429, 2020, 'Rate Limit Exceeded'), headers: { 'ratelimit-reset': '9' } }],
  })
}

export const cases: Cases = {
  'pagerduty/pagerduty-api-key': [() => pagerduty('api.pagerduty.com'), () => pagerduty('api.eu.pagerduty.com')],
}
