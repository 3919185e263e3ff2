import { randomInt } from 'node:crypto'
import { type Case, type Cases, inAMonth } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * Linode. Sources: https://techdocs.akamai.com/linode-api/reference/get-profile,
 * https://techdocs.akamai.com/linode-api/reference/get-personal-access-tokens (a list shows the first 16 characters of a token; like the
 * profile it takes a scope for accounts),
 * https://techdocs.akamai.com/linode-api/reference/post-personal-access-token (at most the scopes of the acting token; the same where
 * they are left out), https://techdocs.akamai.com/linode-api/reference/delete-personal-access-token (ends at once; a token may revoke
 * itself; `account:read_write`), https://techdocs.akamai.com/linode-api/reference/errors (`errors[].reason`),
 * https://techdocs.akamai.com/linode-api/reference/rate-limits (429; no header is promised).
 */
const path = /^\/v4(?:beta)?\/profile(\/tokens(?:\/(\d+))?)?$/

function linode(): Case {
  const ledger = makeLedger(
    () => randomText('hex', 64),
    () => String(randomInt(10_000, 99_999_999)),
  )
  const refuse = (status: number, reason: string): TwinAnswer => ({ status, body: { errors: [{ reason }] } })
  const shown = (entry: Entry, token = entry.value.slice(0, 16)) => ({
    id: Number(entry.id),
    label: entry.name,
    scopes: entry.scopes.join(' '),
    created: entry.created.toISOString().slice(0, 19),
    expiry: entry.expires?.toISOString().slice(0, 19) ?? null,
    token,
  })
  function handle(request: TwinRequest): TwinAnswer {
    const caller = ledger.working(authorization(request, 'Bearer'))
    if (caller === undefined) return refuse(401, 'Invalid Token')
    const [whole, tokens, id] = path.exec(request.url.pathname) ?? []
    if (whole === undefined) return refuse(404, 'Not found')
    const headers = { 'x-oauth-scopes': caller.scopes.join(' '), 'x-accepted-oauth-scopes': 'account:read_only' }
    const mayRead = caller.scopes.some((scope) => scope === '*' || scope.startsWith('account:'))
    if (!mayRead) return refuse(401, 'Your OAuth token is not authorized to use this endpoint.')
    if (tokens === undefined)
      return { status: 200, headers, body: { username: 'grace', email: 'grace@acme.test', uid: 1234, restricted: false } }
    const mayWrite = caller.scopes.some((scope) => scope === '*' || scope === 'account:read_write')
    if (!mayWrite && request.method !== 'GET') return refuse(401, 'Your OAuth token is not authorized to use this endpoint.')
    if (id === undefined && request.method === 'GET') {
      const size = Math.min(Number(request.url.searchParams.get('page_size') ?? 100), 500)
      const page = Number(request.url.searchParams.get('page') ?? 1)
      const all = ledger.listed().map((entry) => shown(entry))
      const data = all.slice((page - 1) * size, page * size)
      return { status: 200, headers, body: { data, page, pages: Math.max(1, Math.ceil(all.length / size)), results: all.length } }
    }
    if (id === undefined && request.method === 'POST') {
      const { label, scopes, expiry } = jsonOf(request) ?? {}
      const made = ledger.add({
        name: typeof label === 'string' ? label : '',
        scopes: typeof scopes === 'string' ? scopes.split(/[\s,]+/) : caller.scopes,
        created: new Date(),
        expires: typeof expiry === 'string' ? new Date(`${expiry.slice(0, 19)}Z`) : null,
      })
      return { status: 200, headers, body: shown(made, made.value) }
    }
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 'Not found')
    if (request.method !== 'DELETE') return { status: 200, headers, body: shown(entry) }
    ledger.change(entry, { state: 'gone' })
    return { status: 200, headers, body: {} }
  }
  const live = () => ({ key: ledger.add({ scopes: ['account:read_write', 'linodes:read_only'] }).value })
  return caseOf(ledger, {
    hosts: { 'api.linode.com': handle },
    live,
    documented: [
      {
        name: 'everything',
        make: () => ({ key: ledger.add({ scopes: ['*'], expires: inAMonth() }).value }),
        state: 'live',
        access: 'full',
      },
      {
        name: 'reading',
        make: () => ({ key: ledger.add({ scopes: ['account:read_only'] }).value }),
        state: 'live',
        access: 'read',
        scopes: ['account:read_only'],
      },
      {
        name: 'no scope for accounts',
        make: () => ({ key: ledger.add({ scopes: ['linodes:read_only'] }).value }),
        state: 'limited',
      },
      { name: 'expired', make: () => ({ key: ledger.add({ expires: new Date(Date.now() - 1) }).value }), state: 'dead' },
    ],
    busy: [refuse(429, 'Too many requests')],
    // The body of an act that was done is an empty object.
    doneByStatus: true,
    lists: [
      { name: 'its record among others', make: live, outcome: 'one', weak: false },
      {
        name: 'a token that may not list',
        make: () => ({ key: ledger.add({ scopes: ['linodes:read_only'] }).value }),
        outcome: 'denied',
      },
      {
        name: 'two records that begin alike',
        make() {
          const { value } = ledger.add({ scopes: ['account:read_only'] })
          ledger.add({ value: value.slice(0, 16) + randomText('hex', 48) })
          return { key: value }
        },
        outcome: 'several',
      },
    ],
    refusals: [
      {
        act: 'revoke',
        name: 'a token that may only read',
        make: () => ({ key: ledger.add({ scopes: ['account:read_only'] }).value }),
        outcome: 'denied',
      },
    ],
  })
}

export const cases: Cases = { 'linode/linode-token': [linode] }
