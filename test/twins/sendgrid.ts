import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, listCases, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * SendGrid. Sources: https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access
 * (`GET /v3/scopes`), https://www.twilio.com/docs/sendgrid/api-reference/api-keys (list: `result` of name and id; 404 for an id that is
 * none; 204 for a deletion; 201 with `api_key` for a new one, which has full access where no scopes are named; 100 keys at most),
 * https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/errors (`errors[]` of field and message) and
 * .../rate-limits (429 with X-RateLimit headers). The id is the middle of the key, as the sample of the pages shows. Keys of the EU's
 * hosts are others.
 */
function sendgrid(): Case {
  const ledger: ReturnType<typeof makeLedger> = makeLedger(
    () => `SG.${randomText('base64url', 22)}.${randomText('base64url', 43)}`,
    () => '',
  )
  const idOf = (entry: Entry) => entry.value.split('.')[1]!
  const refuse = (status: number, message: string): TwinAnswer => ({ status, body: { errors: [{ field: null, message }] } })
  function handle(request: TwinRequest): TwinAnswer {
    const caller = ledger.working(authorization(request, 'Bearer'))
    if (caller === undefined) return refuse(401, 'The provided authorization grant is invalid, expired, or revoked')
    const { pathname } = request.url
    if (request.method === 'GET' && pathname === '/v3/scopes') return { status: 200, body: { scopes: caller.scopes } }
    const [, id] = /^\/v3\/api_keys(?:\/([^/]+))?$/.exec(pathname) ?? []
    if (!pathname.startsWith('/v3/api_keys')) return refuse(404, 'not found')
    const need = { GET: 'api_keys.read', POST: 'api_keys.create', DELETE: 'api_keys.delete' }[request.method]
    if (need === undefined || !caller.scopes.includes(need)) return refuse(403, 'access forbidden')
    if (id === undefined && request.method === 'GET')
      return { status: 200, body: { result: ledger.listed().map((entry) => ({ name: entry.name, api_key_id: idOf(entry) })) } }
    if (request.method === 'POST') {
      const { name, scopes } = jsonOf(request) ?? {}
      if (typeof name !== 'string' || name === '') return refuse(400, 'missing required field')
      const made = ledger.add({
        id: randomText('hex', 8),
        name,
        scopes: Array.isArray(scopes) ? scopes : everything,
        created: new Date(),
      })
      return { status: 201, body: { api_key: made.value, api_key_id: idOf(made), name, scopes: made.scopes } }
    }
    const entry = ledger.listed().find((one) => idOf(one) === id)
    if (entry === undefined) return refuse(404, 'unable to find API Key')
    if (request.method === 'GET') return { status: 200, body: { api_key_id: id, name: entry.name, scopes: entry.scopes } }
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  const everything = ['mail.send', 'api_keys.create', 'api_keys.read', 'api_keys.update', 'api_keys.delete', 'user.account.read']
  const add = (scopes: readonly string[]) => ({ key: ledger.add({ id: randomText('hex', 8), scopes }).value })
  return caseOf(ledger, {
    hosts: { 'api.sendgrid.com': handle },
    environment: { REKEY_SENDGRID_ADMIN: add(everything).key },
    live: () => add(everything),
    documented: [
      { name: 'sending alone', make: () => add(['mail.send']), state: 'live', scopes: ['mail.send'] },
      { name: 'reading', make: () => add(['stats.read']), state: 'live', scopes: ['stats.read'], access: 'read' },
    ],
    busy: [
      {
        ...refuse(429, 'too many requests'),
        headers: { 'x-ratelimit-limit': '600', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000000' },
      },
    ],
    lists: listCases({ ...ledger, add: (entry) => ledger.add({ id: randomText('hex', 8), scopes: everything, ...entry }) }),
    refusals: [
      // Another way is left: an administrator.
      { act: 'revoke', name: 'a key that may not manage keys', make: () => add(['mail.send']), outcome: 'done' },
    ],
  })
}

export const cases: Cases = { 'sendgrid/sendgrid-api-key': [sendgrid] }
