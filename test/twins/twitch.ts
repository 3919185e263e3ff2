import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText, routeOf } from './twin.ts'

/**
 * Twitch. Sources: https://dev.twitch.tv/docs/authentication/validate-tokens (`OAuth` or `Bearer`; 401 with `invalid access token`; a
 * token of an app has no user), https://dev.twitch.tv/docs/authentication/revoke-tokens (200 without a body; 400 `Invalid token`, 404
 * `client does not exist`).
 */
function twitch(chat: boolean): Case {
  const prefix = chat ? 'oauth:' : ''
  const ledger = makeLedger(() => randomText('base36', 30))
  const client = randomText('base36', 30)
  const refuse = (status: number, message: string): TwinAnswer => ({ status, body: { status, message } })
  function handle(request: TwinRequest): TwinAnswer {
    switch (routeOf(request)) {
      case 'GET /oauth2/validate': {
        const entry = ledger.working(authorization(request, 'OAuth', 'Bearer'))
        if (entry === undefined) return refuse(401, 'invalid access token')
        return {
          status: 200,
          body: { client_id: client, login: 'grace', scopes: entry.scopes, user_id: '141981764', expires_in: 5_520_838 },
        }
      }
      case 'POST /oauth2/revoke': {
        const form = new URLSearchParams(request.body)
        if (form.get('client_id') === null) return refuse(400, 'missing client id')
        if (form.get('client_id') !== client) return refuse(404, 'client does not exist')
        const entry = ledger.working(form.get('token') ?? undefined)
        if (entry === undefined) return refuse(400, 'Invalid token')
        ledger.change(entry, { state: 'gone' })
        return { status: 200 }
      }
      default:
        return refuse(404, 'Not Found')
    }
  }
  const bare = (value: string) => value.replace(/^oauth:/, '')
  const scopes = ['channel:read:subscriptions']
  return caseOf(ledger, {
    hosts: { 'id.twitch.tv': handle },
    live: () => ({ key: `${prefix}${ledger.add({ scopes }).value}` }),
    kill: ({ key }) => void ledger.change(ledger.known(bare(key!))!, { state: 'gone' }),
    isLive: ({ key }) => ledger.working(bare(key!)) !== undefined,
    stranger: () => ({ key: `${prefix}${ledger.stranger()}` }),
    documented: [{ name: 'scopes', make: () => ({ key: `${prefix}${ledger.add({ scopes }).value}` }), state: 'live', scopes }],
    busy: [{ ...refuse(429, 'Too Many Requests'), headers: { 'ratelimit-remaining': '0' } }],
    doneByStatus: true,
  })
}

export const cases: Cases = {
  'twitch/twitch-access-token': [() => twitch(false)],
  'twitch/twitch-chat-token': [() => twitch(true)],
}
