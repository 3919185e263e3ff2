import { randomUUID } from 'node:crypto'
import { askedAt, inHeader, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'

/**
 * Postmark. Sources: https://postmarkapp.com/developer/api/server-api, https://postmarkapp.com/developer/api/servers-api and
 * https://postmarkapp.com/developer/api/overview (`ErrorCode` 10 with 401: a token that is bad or missing; 100: maintenance).
 */
function postmark(header: string, route: string, body: object): Case {
  const ledger = makeLedger(() => randomUUID())
  const refuse = (status: number, ErrorCode: number, Message: string) => ({ status, body: { ErrorCode, Message } })
  const handle = askedAt(ledger, route, inHeader(header), {
    refused: refuse(401, 10, 'Request does not contain a valid Server token.'),
    works: () => ({ status: 200, body }),
    instead: { maintained: refuse(503, 100, 'Maintenance') },
  })
  return caseOf(ledger, {
    hosts: { 'api.postmarkapp.com': handle },
    documented: states(ledger, { maintained: 'unknown' }),
    busy: [refuse(429, 429, 'Rate limit exceeded')],
  })
}

export const cases: Cases = {
  'postmark/postmark-server-token': [
    () => postmark('x-postmark-server-token', 'GET /server', { ID: 1, Name: 'Staging', ApiTokens: [] }),
  ],
  'postmark/postmark-account-token': [() => postmark('x-postmark-account-token', 'GET /servers', { TotalCount: 0, Servers: [] })],
}
