import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * Pulumi Cloud. Sources: https://www.pulumi.com/docs/reference/cloud-rest-api/api-basics/ (`Authorization: token`, 401 for a token that is
 * missing or invalid), https://www.pulumi.com/docs/reference/cloud-rest-api/access-tokens/ (list without values; `created` ISO, `lastUsed` and
 * `expires` in seconds, 0 for never; create with `tokenValue` in its answer alone; delete 204), and the issuer's own `pulumi/pulumi` for
 * `GET /api/user` and the error of `code` and `message`. A backend of one's own answers elsewhere.
 */
function pulumi(host: string, environment: Readonly<Record<string, string>>): Case {
  const ledger = makeLedger(
    () => `pul-${randomText('hex', 40)}`,
    () => crypto.randomUUID(),
  )
  const refuse = (code: number, message: string): TwinAnswer => ({ status: code, body: { code, message } })
  const seconds = (date: Date | null) => (date === null ? 0 : Math.floor(date.getTime() / 1000))
  const shown = (entry: Entry) => ({
    id: entry.id,
    name: entry.name,
    description: entry.name,
    created: entry.created.toISOString(),
    lastUsed: seconds(entry.created),
    expires: seconds(entry.expires),
    admin: false,
    createdBy: 'grace',
  })
  function handle(request: TwinRequest): TwinAnswer {
    const caller = ledger.working(authorization(request, 'token'))
    if (caller === undefined) return refuse(401, 'Unauthorized: No credentials provided or are invalid.')
    const { pathname } = request.url
    if (request.method === 'GET' && pathname === '/api/user')
      return {
        status: 200,
        body: {
          id: crypto.randomUUID(),
          githubLogin: 'grace',
          name: 'Grace',
          email: 'grace@acme.test',
          avatarUrl: '',
          organizations: [],
          identities: [],
          siteAdmin: false,
        },
      }
    const [whole, id] = /^\/api\/user\/tokens(?:\/([^/]+))?$/.exec(pathname) ?? []
    if (whole === undefined) return refuse(404, 'Not Found')
    if (id === undefined && request.method === 'GET') return { status: 200, body: { tokens: ledger.listed().map(shown) } }
    if (id === undefined) {
      const { description, expires } = jsonOf(request) ?? {}
      if (typeof description !== 'string') return refuse(400, 'Bad Request: description is required')
      const made = ledger.add({
        name: description,
        created: new Date(),
        expires: typeof expires === 'number' && expires > 0 ? new Date(expires * 1000) : null,
      })
      return { status: 200, body: { id: made.id, tokenValue: made.value } }
    }
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 'Not Found: access token not found')
    if (request.method !== 'DELETE') return refuse(405, 'Method Not Allowed')
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  return caseOf(ledger, {
    hosts: { [host]: handle },
    environment,
    documented: [{ name: 'of a person', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'grace' }],
    busy: [refuse(429, 'Too Many Requests')],
    lists: [{ name: 'a list that shows no value', make: () => ({ key: ledger.add().value }), outcome: 'none' }],
  })
}

export const cases: Cases = {
  'pulumi/pulumi-access-token': [
    () => pulumi('api.pulumi.com', {}),
    () => pulumi('api.pulumi.acme.test', { PULUMI_BACKEND_URL: 'https://api.pulumi.acme.test' }),
  ],
}
