import { randomUUID } from 'node:crypto'
import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * Heroku. Sources: https://devcenter.heroku.com/articles/platform-api-reference : clients and authentication (Bearer, `Accept` with
 * `version=3`), errors (`id` and `message`; 401 `unauthorized`, 403 `forbidden`, 404 `not_found`, 429 `rate_limit`), ranges (206 and
 * `Next-Range`; 200 for the last page), account, oauth-authorization (list, create 201, delete, `actions/regenerate-tokens`: a new value
 * in place of the old, which ends) and oauth-token (delete). https://devcenter.heroku.com/articles/oauth#scopes (`global`, `identity`,
 * `read`, `write`, `read-protected`, `write-protected`; only `global` manages authorizations). Lists show the token of an authorization.
 */
function heroku(layout: () => string): Case {
  const ledger = makeLedger(layout, () => randomUUID())
  const refuse = (status: number, id: string, message: string): TwinAnswer => ({ status, body: { id, message } })
  const shown = (entry: Entry) => ({
    id: entry.id,
    access_token: { id: entry.id.replace(/^.{8}/, 'aaaaaaaa'), token: entry.value, expires_in: null },
    client: null,
    created_at: entry.created.toISOString(),
    updated_at: entry.created.toISOString(),
    description: entry.name,
    grant: null,
    refresh_token: null,
    scope: entry.scopes,
    session: null,
    user: { id: randomUUID(), email: 'grace@acme.test', full_name: 'Grace' },
  })
  function handle(request: TwinRequest): TwinAnswer {
    const caller = ledger.working(authorization(request, 'Bearer'))
    if (caller === undefined) return refuse(401, 'unauthorized', 'Invalid credentials provided.')
    if (!/version=3/.test(request.headers.accept ?? ''))
      return refuse(404, 'not_found', 'The requested API endpoint was not found.')
    const { pathname } = request.url
    if (request.method === 'GET' && pathname === '/account')
      return {
        status: 200,
        body: { id: randomUUID(), email: 'grace@acme.test', name: 'Grace', created_at: '2020-01-01T00:00:00Z' },
      }
    const [whole, id, action] =
      /^\/oauth\/(?:authorizations|tokens)(?:\/([^/]+))?(\/actions\/regenerate-tokens)?$/.exec(pathname) ?? []
    if (whole === undefined) return refuse(404, 'not_found', 'The requested API endpoint was not found.')
    if (!caller.scopes.includes('global')) return refuse(403, 'forbidden', 'You do not have access to this resource.')
    if (id === undefined && request.method === 'GET') return list(request)
    if (id === undefined) {
      const { description, scope } = jsonOf(request) ?? {}
      const made = ledger.add({
        name: typeof description === 'string' ? description : '',
        scopes: Array.isArray(scope) ? scope : ['global'],
        created: new Date(),
      })
      return { status: 201, body: shown(made) }
    }
    const entry = ledger.listed().find((one) => one.id === id || shown(one).access_token.id === id)
    if (entry === undefined) return refuse(404, 'not_found', "Couldn't find that OAuth authorization.")
    if (action !== undefined && request.method === 'POST') {
      const value = ledger.stranger()
      return { status: 200, body: shown(ledger.change(entry, { value })) }
    }
    if (request.method === 'GET') return { status: 200, body: shown(entry) }
    ledger.change(entry, { state: 'gone' })
    return { status: 200, body: shown(entry) }
  }
  /** Two on a page, so that there are pages. */
  function list(request: TwinRequest): TwinAnswer {
    const all = ledger.listed().toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const [, after] = /id \]([^.\s;]+)\.\./.exec(request.headers.range ?? '') ?? []
    const most = Number(/max=(\d+)/.exec(request.headers.range ?? '')?.[1] ?? 200)
    const rest = all.filter(({ id }) => after === undefined || id > after)
    const page = rest.slice(0, most)
    return rest.length > most
      ? { status: 206, headers: { 'next-range': `id ]${page.at(-1)!.id}..; max=${most}` }, body: page.map(shown) }
      : { status: 200, body: page.map(shown) }
  }
  const global = { scopes: ['global'] }
  return caseOf(ledger, {
    hosts: { 'api.heroku.com': handle },
    environment: { REKEY_HEROKU_ADMIN: ledger.add(global).value },
    live: () => ({ key: ledger.add(global).value }),
    kill: ({ key }) => {
      const entry = ledger.known(key)
      if (entry !== undefined) ledger.change(entry, { state: 'gone' })
    },
    busy: [
      {
        ...refuse(429, 'rate_limit', 'Your account reached the API limit. Please wait a few minutes before making new requests'),
      },
    ],
    lists: [
      { name: 'its record among others', make: () => ({ key: ledger.add(global).value }), outcome: 'one', weak: false },
      {
        name: 'a key of somebody else',
        make: () => ({ key: ledger.add({ ...global, foreign: true }).value }),
        outcome: 'none',
      },
    ],
  })
}

export const cases: Cases = {
  'heroku/heroku-token': [() => heroku(() => `HRKU-AA${randomText('base64url', 58)}`)],
  'heroku/heroku-old-key': [() => heroku(randomUUID)],
}
