import { randomUUID } from 'node:crypto'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText, routeOf } from './twin.ts'

/**
 * Resend. Sources: https://resend.com/docs/api-reference/errors (`name`: 403 `invalid_api_key`, 401 `restricted_api_key` for keys that only
 * send; 429 `rate_limit_exceeded`), https://resend.com/docs/api-reference/api-keys/list-api-keys, create-api-key (201; `full_access` where
 * nothing is said) and delete-api-key (200). A list shows ids, names and days, nothing of the keys.
 */
function resend(): Case {
  const ledger = makeLedger(() => `re_${randomText('base62', 8)}_${randomText('base62', 24)}`, randomUUID)
  const refuse = (statusCode: number, name: string, message: string): TwinAnswer => ({
    status: statusCode,
    body: { statusCode, name, message },
  })
  function handle(request: TwinRequest): TwinAnswer {
    const caller = ledger.working(authorization(request, 'Bearer'))
    if (caller === undefined) return refuse(403, 'invalid_api_key', 'API key is invalid.')
    if (caller.scopes.includes('sending_access'))
      return refuse(401, 'restricted_api_key', 'This API key is restricted to only send emails.')
    switch (routeOf(request)) {
      case 'GET /api-keys':
        return {
          status: 200,
          body: {
            object: 'list',
            has_more: false,
            data: ledger.listed().map(({ id, name, created }) => ({ id, name, created_at: created.toISOString() })),
          },
        }
      case 'POST /api-keys': {
        const { name, permission } = jsonOf(request) ?? {}
        if (typeof name !== 'string') return refuse(422, 'missing_required_field', 'The request body is missing name.')
        const made = ledger.add({
          name,
          scopes: [typeof permission === 'string' ? permission : 'full_access'],
          created: new Date(),
        })
        return { status: 201, body: { id: made.id, token: made.value } }
      }
      default: {
        const entry = ledger.byId(/^\/api-keys\/([^/]+)$/.exec(request.url.pathname)?.[1])
        if (entry === undefined || request.method !== 'DELETE')
          return refuse(404, 'not_found', 'The requested endpoint does not exist.')
        ledger.change(entry, { state: 'gone' })
        return { status: 200 }
      }
    }
  }
  return caseOf(ledger, {
    hosts: { 'api.resend.com': handle },
    live: () => ({ key: ledger.add({ scopes: ['full_access'] }).value }),
    documented: [
      {
        name: 'everything',
        make: () => ({ key: ledger.add({ scopes: ['full_access'] }).value }),
        state: 'live',
        access: 'full',
      },
      {
        name: 'sending alone',
        make: () => ({ key: ledger.add({ scopes: ['sending_access'] }).value }),
        state: 'limited',
        access: 'write',
      },
    ],
    busy: [
      {
        ...refuse(429, 'rate_limit_exceeded', 'Too many requests. You can only make 2 requests per second.'),
        headers: { 'retry-after': '1' },
      },
    ],
    refusals: [
      {
        act: 'create',
        name: 'a key that only sends',
        make: () => ({ key: ledger.add({ scopes: ['sending_access'] }).value }),
        outcome: 'denied',
      },
    ],
  })
}

export const cases: Cases = { 'resend/resend-api-key': [resend] }
