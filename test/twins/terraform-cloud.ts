import { type Case, type Cases, inAMonth } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * HCP Terraform. Sources: https://developer.hashicorp.com/terraform/cloud-docs/api-docs (JSON:API; errors of `status` and `title`; 404 for what
 * one may not see; 30 requests a second, 429), .../api-docs/account (`GET /account/details`), .../api-docs/user-tokens (list, show, create
 * 201, `DELETE /authentication-tokens/{id}` 204; `created-at`, `last-used-at`, `expired-at`; `token` in the answer that makes it alone),
 * .../api-docs/team-tokens (several, `/teams/{id}/authentication-tokens`, made with a description; a legacy one, `/teams/{id}/authentication-token`: `POST` makes a new one and ends the old, `DELETE` ends it, 204). Whose token it is, the
 * account's details tell: a person's, or a team's (`relationships.authenticated-resource`), and the address of the token that asks (`links.auth-token`). No page says that a token's first
 * part is its id: here it is not.
 */
function terraform(host: string, environment: Readonly<Record<string, string>>): Case {
  const ledger = makeLedger(
    () => `${randomText('base62', 14)}.atlasv1.${randomText('base62', 67)}`,
    () => `at-${randomText('base62', 16)}`,
  )
  const user = `user-${randomText('base62', 16)}`
  const api = (status: number, body: unknown): TwinAnswer => ({
    status,
    headers: { 'content-type': 'application/vnd.api+json' },
    body: JSON.stringify(body),
  })
  const refuse = (status: number, title: string) => api(status, { errors: [{ status: String(status), title }] })
  const shown = (entry: Entry, token: string | null = null) => ({
    id: entry.id,
    type: 'authentication-tokens',
    attributes: {
      'created-at': entry.created.toISOString(),
      'last-used-at': entry.created.toISOString(),
      description: entry.name,
      token,
      'expired-at': entry.expires?.toISOString() ?? null,
    },
    relationships: {
      'created-by': { data: { id: user, type: 'users' } },
    },
  })
  const teamOf = (entry: Entry) => (entry.scopes[0]?.startsWith('team-') ? entry.scopes[0] : undefined)
  const newTeam = () => `team-${randomText('base62', 16)}`
  /** A team has one token at a time, without an id of its own in any list. */
  function teamToken(request: TwinRequest, team: string, caller: Entry): TwinAnswer {
    const isItsOwn = teamOf(caller) === team
    if (!isItsOwn && teamOf(caller) !== undefined) return refuse(404, 'not found')
    const now = ledger.listed().find((entry) => teamOf(entry) === team)
    if (request.method === 'GET') return now === undefined ? refuse(404, 'not found') : api(200, { data: shown(now) })
    if (request.method !== 'POST' && now === undefined) return refuse(404, 'not found')
    if (now !== undefined) ledger.change(now, { state: 'gone' })
    if (request.method === 'DELETE') return { status: 204 }
    const made = ledger.add({ scopes: [team], created: new Date() })
    return api(201, { data: shown(made, made.value) })
  }
  /** Or several, each with a description and a record of its own. */
  function teamTokens(request: TwinRequest, team: string, caller: Entry): TwinAnswer {
    if (teamOf(caller) !== team && teamOf(caller) !== undefined) return refuse(404, 'not found')
    if (request.method === 'GET')
      return api(200, {
        data: ledger
          .listed()
          .filter((entry) => teamOf(entry) === team)
          .map((entry) => shown(entry)),
      })
    const data = jsonOf(request)?.data as { readonly attributes?: { readonly description?: string } } | undefined
    if (request.method !== 'POST' || data?.attributes?.description === undefined) return refuse(422, 'malformed request body')
    const made = ledger.add({ name: data.attributes.description, scopes: [team], created: new Date() })
    return api(201, { data: shown(made, made.value) })
  }
  function handle(request: TwinRequest): TwinAnswer {
    const caller = ledger.working(authorization(request, 'Bearer'))
    if (caller === undefined) return refuse(401, 'unauthorized')
    const { pathname, searchParams } = request.url
    if (request.method === 'GET' && pathname === '/api/v2/account/details')
      return api(200, {
        data: {
          id: user,
          type: 'users',
          attributes: { username: 'grace', 'is-service-account': false, email: 'grace@acme.test' },
          relationships: {
            'authenticated-resource': {
              data: teamOf(caller) === undefined ? { id: user, type: 'users' } : { id: teamOf(caller), type: 'teams' },
            },
          },
          links: { self: `/api/v2/users/${user}`, 'auth-token': `/api/v2/authentication-tokens/${caller.id}` },
        },
      })
    if (pathname === `/api/v2/users/${user}/authentication-tokens`) {
      if (request.method === 'GET') {
        const size = Math.min(Number(searchParams.get('page[size]') ?? 20), 100)
        const page = Number(searchParams.get('page[number]') ?? 1)
        const all = ledger.listed()
        return api(200, {
          data: all.slice((page - 1) * size, page * size).map((entry) => shown(entry)),
          meta: {
            pagination: {
              'current-page': page,
              'next-page': page * size < all.length ? page + 1 : null,
              'total-count': all.length,
            },
          },
        })
      }
      const data = jsonOf(request)?.data as { readonly attributes?: { readonly description?: string } } | undefined
      if (request.method !== 'POST' || data === undefined) return refuse(422, 'malformed request body')
      const made = ledger.add({ name: data.attributes?.description ?? '', created: new Date() })
      return api(201, { data: shown(made, made.value) })
    }
    const [, team, many] = /^\/api\/v2\/teams\/([^/]+)\/authentication-token(s)?$/.exec(pathname) ?? []
    if (team !== undefined) return many === undefined ? teamToken(request, team, caller) : teamTokens(request, team, caller)
    const [, id] = /^\/api\/v2\/authentication-tokens\/([^/]+)$/.exec(pathname) ?? []
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 'not found')
    if (request.method === 'GET') return api(200, { data: shown(entry) })
    if (request.method !== 'DELETE') return refuse(404, 'not found')
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  return caseOf(ledger, {
    hosts: { [host]: handle },
    environment: { ...environment, REKEY_TERRAFORM_CLOUD_ADMIN: ledger.add().value },
    live: () => ({ key: ledger.add({ scopes: [newTeam()] }).value }),
    documented: [
      { name: 'of a person', make: () => ({ key: ledger.add({ expires: inAMonth() }).value }), state: 'live', owner: 'grace' },
    ],
    busy: [refuse(429, 'Too many requests')],
  })
}

export const cases: Cases = {
  'terraform-cloud/terraform-cloud-token': [
    () => terraform('app.terraform.io', {}),
    () => terraform('tfe.acme.test', { TF_CLOUD_HOSTNAME: 'tfe.acme.test' }),
  ],
}
