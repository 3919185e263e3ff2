import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText } from './twin.ts'

/**
 * Tailscale. Sources: https://tailscale.com/api (access tokens as `Bearer`, or as the user of basic authentication; errors are a `message`; `-` is
 * the token's own tailnet; `GET` and `DELETE /tailnet/{tailnet}/keys/{keyId}`: access tokens, auth keys and OAuth clients alike, with 200),
 * https://tailscale.com/kb/1277/key-prefixes (the id stands in the key). The words of a refused token are those that its users quote.
 */
function makeTailscale() {
  const made = (kind: string) => () => `tskey-${kind}-k${randomText('base62', 11)}CNTRL-${randomText('base62', 32)}`
  const idOf = (value: string) => value.split('-')[2]!
  const tokens = makeLedger(made('api'))
  const others = { auth: makeLedger(made('auth')), client: makeLedger(made('client')) }
  const refuse = (status: number, message: string): TwinAnswer => ({ status, body: { message } })
  function handle(request: TwinRequest): TwinAnswer {
    const basic = Buffer.from(authorization(request, 'Basic') ?? '', 'base64')
      .toString()
      .replace(/:$/, '')
    const caller = tokens.working(authorization(request, 'Bearer') ?? basic)
    if (caller === undefined) return refuse(401, 'API token invalid')
    const [, id] = /^\/api\/v2\/tailnet\/[^/]+\/keys\/([^/]+)$/.exec(request.url.pathname) ?? []
    for (const ledger of [tokens, others.auth, others.client]) {
      const entry = ledger.listed().find(({ value }) => idOf(value) === id)
      if (entry === undefined) continue
      if (request.method === 'DELETE') {
        ledger.change(entry, { state: 'gone' })
        return { status: 200, body: {} }
      }
      return {
        status: 200,
        body: {
          id,
          keyType: ledger === tokens ? 'api' : ledger === others.auth ? 'auth' : 'client',
          description: entry.name,
          created: entry.created.toISOString(),
          expires: new Date(Date.now() + 86_400_000).toISOString(),
          userId: 'uscwt2fp7c11CNTRL',
        },
      }
    }
    return refuse(404, 'key not found')
  }
  return { hosts: { 'api.tailscale.com': handle }, tokens, ...others }
}

const busy: readonly TwinAnswer[] = [{ status: 429, body: { message: 'too many requests' } }]

function accessToken(): Case {
  const { hosts, tokens } = makeTailscale()
  return caseOf(tokens, {
    hosts,
    documented: [{ name: 'age and end', make: () => ({ key: tokens.add().value }), state: 'live', created: true, expires: true }],
    busy,
    doneByStatus: true,
  })
}
function byAdministrator(kind: 'auth' | 'client'): Case {
  const twin = makeTailscale()
  const admin = twin.tokens.add().value
  return caseOf(twin[kind], {
    hosts: twin.hosts,
    environment: { REKEY_TAILSCALE_ADMIN: admin },
    busy,
    doneByStatus: true,
  })
}

export const cases: Cases = {
  'tailscale/tailscale-api-token': [accessToken],
  'tailscale/tailscale-auth-key': [() => byAdministrator('auth')],
  'tailscale/tailscale-oauth-client': [() => byAdministrator('client')],
}
