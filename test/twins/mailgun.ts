import { randomUUID } from 'node:crypto'
import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText } from './twin.ts'

/**
 * Mailgun, with one host for each region. Sources: https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth (basic
 * authentication, user `api`), https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/keys (list: `items` of id,
 * description, kind, role, created_at, expires_at, is_disabled; create: `message` and `key` with `secret`, once; delete: `message`),
 * https://documentation.mailgun.com/docs/mailgun/user-manual/mg_security (roles admin, basic, sending, developer),
 * https://documentation.mailgun.com/docs/mailgun/api-reference/mg-responses (401 no valid key, 429). A refusal is the word `Forbidden`
 * as plain text, or JSON with a `message`: the calls of `/v1` and later are JSON here. The id in the sample of the page is two groups of eight
 * digits, as those that a value ends with; that they are the same no page says, so that older keys have another id here.
 */
function mailgun(host: string): Case {
  const ledger = makeLedger(
    () => `${randomText('hex', 32)}-${randomText('hex', 8)}-${randomText('hex', 8)}`,
    () => randomUUID(),
  )
  const newest = () => {
    const id = `${randomText('hex', 8)}-${randomText('hex', 8)}`
    return { id, value: `${randomText('hex', 32)}-${id}` }
  }
  const refuse = (status: number, message: string): TwinAnswer => ({ status, body: { message } })
  const forbidden: TwinAnswer = {
    status: 401,
    headers: { 'content-type': 'text/plain', 'www-authenticate': 'Basic realm="MG API"' },
    body: 'Forbidden',
  }
  const shown = (entry: Entry) => ({
    id: entry.id,
    description: entry.name,
    kind: 'user',
    role: entry.scopes[0] ?? 'admin',
    created_at: entry.created.toISOString().slice(0, 19),
    updated_at: entry.created.toISOString().slice(0, 19),
    expires_at: entry.expires?.toISOString().slice(0, 19) ?? null,
    is_disabled: false,
    disabled_reason: null,
    requestor: 'grace@acme.test',
    user_name: 'Grace',
  })
  function handle(request: TwinRequest): TwinAnswer {
    const [user, ...rest] = Buffer.from(authorization(request, 'Basic') ?? '', 'base64')
      .toString()
      .split(':')
    const caller = user === 'api' ? ledger.working(rest.join(':')) : undefined
    const { pathname, searchParams } = request.url
    if (caller === undefined) return pathname.startsWith('/v3/') ? forbidden : refuse(401, 'Invalid private key')
    if (caller.scopes.includes('sending')) return refuse(403, 'Forbidden')
    if (request.method === 'GET' && /^\/v[34]\/domains$/.test(pathname))
      return { status: 200, body: { items: [], total_count: 0 } }
    const [whole, id] = /^\/v1\/keys(?:\/([^/]+))?$/.exec(pathname) ?? []
    if (whole === undefined) return refuse(404, 'not found')
    if (!caller.scopes.includes('admin')) return refuse(403, 'Forbidden')
    if (id === undefined && request.method === 'GET') {
      const items = ledger.listed().map(shown)
      return { status: 200, body: { items, total_count: items.length } }
    }
    if (id === undefined) {
      const fields = new URLSearchParams(request.body)
      const role = fields.get('role') ?? searchParams.get('role')
      if (role === null) return refuse(400, 'role is required')
      const made = ledger.add({ name: fields.get('description') ?? '', scopes: [role], created: new Date() })
      return { status: 200, body: { message: 'great success', key: { ...shown(made), secret: made.value } } }
    }
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 'key not found')
    ledger.change(entry, { state: 'gone' })
    return { status: 200, body: { message: 'key deleted' } }
  }
  const add = (role: string) => ({ key: ledger.add({ scopes: [role], ...newest() }).value })
  return caseOf(ledger, {
    hosts: { [host]: handle },
    environment: { REKEY_MAILGUN_ADMIN: add('admin').key, ...(host === 'api.mailgun.net' ? {} : { REKEY_MAILGUN_HOST: host }) },
    live: () => add('admin'),
    busy: [refuse(429, 'Too many requests')],
    lists: [
      { name: 'its record among others', make: () => add('basic'), outcome: 'one', weak: false },
      { name: 'a record with an id of its own', make: () => ({ key: ledger.add({ scopes: ['basic'] }).value }), outcome: 'none' },
    ],
  })
}

export const cases: Cases = { 'mailgun/mailgun-api-key': [() => mailgun('api.mailgun.net')] }
