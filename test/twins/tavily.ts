import { askedAt, bearer } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Tavily. Source: https://docs.tavily.com/documentation/api-reference/endpoint/usage (200 with `key` and `account`; 401 with `detail.error`). */
function tavily(): Case {
  const ledger = makeLedger(() => `tvly-dev-${randomText('base62', 32)}`)
  const refuse = (status: number, error: string) => ({ status, body: { detail: { error } } })
  const handle = askedAt(ledger, 'GET /usage', bearer, {
    refused: refuse(401, 'Unauthorized: missing or invalid API key.'),
    works: () => ({
      status: 200,
      body: { key: { usage: 1, limit: null }, account: { current_plan: 'Bootstrap', plan_usage: 1, plan_limit: 15000 } },
    }),
  })
  return caseOf(ledger, {
    hosts: { 'api.tavily.com': handle },
    busy: [refuse(429, 'Your request has been blocked due to excessive requests.')],
  })
}

export const cases: Cases = { 'tavily/tavily-api-key': [tavily] }
