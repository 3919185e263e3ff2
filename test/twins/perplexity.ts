import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText, routeOf } from './twin.ts'

/**
 * Perplexity. Sources: https://docs.perplexity.ai/docs/admin/api-key-management and
 * https://docs.perplexity.ai/api-reference/generate-auth-token-post and revoke-auth-token-post (`auth_token`; 200 and no schema for the
 * answer), https://docs.perplexity.ai/api-reference/async-chat-completions-get (`requests`). What the API says of a key that is none, no
 * page of the reference shows: here it is 401 with an error object that names the type, as its users quote it. No page says what becomes
 * of the call that revokes a key which is none, or one of another group: it is refused here.
 */
function perplexity(): Case {
  const ledger = makeLedger(() => `pplx-${randomText('base62', 48)}`)
  const refuse = (status: number, type: string, message: string): TwinAnswer => ({
    status,
    body: { error: { message, type, code: status } },
  })
  function handle(request: TwinRequest): TwinAnswer {
    const caller = ledger.working(authorization(request, 'Bearer'))
    if (caller === undefined) return refuse(401, 'invalid_api_key', 'Invalid API key provided.')
    switch (routeOf(request)) {
      case 'GET /async/chat/completions':
        return { status: 200, body: { next_token: null, requests: [] } }
      case 'POST /generate_auth_token': {
        const name = jsonOf(request)?.token_name
        const made = ledger.add({ name: typeof name === 'string' ? name : '', created: new Date() })
        return {
          status: 200,
          body: {
            auth_token: made.value,
            created_at_epoch_seconds: Math.floor(made.created.getTime() / 1000),
            token_name: made.name,
          },
        }
      }
      case 'POST /revoke_auth_token': {
        const value = jsonOf(request)?.auth_token
        const entry = typeof value === 'string' ? ledger.working(value) : undefined
        if (entry === undefined) return refuse(400, 'invalid_request', 'Invalid token')
        ledger.change(entry, { state: 'gone' })
        return { status: 200, body: {} }
      }
      default:
        return refuse(404, 'not_found', 'Not found')
    }
  }
  const admin = ledger.add().value
  return caseOf(ledger, {
    hosts: { 'api.perplexity.ai': handle },
    environment: { REKEY_PERPLEXITY_ADMIN: admin },
    busy: [refuse(429, 'rate_limit_exceeded', 'Request rate limit exceeded')],
    doneByStatus: true,
  })
}

export const cases: Cases = { 'perplexity/perplexity-api-key': [perplexity] }
