import type { Case, Cases } from './case.ts'
import { makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText } from './twin.ts'

/**
 * Twilio. Sources: https://www.twilio.com/docs/iam/api-keys (user and password of basic authentication; Standard keys may not ask for
 * accounts or keys, Main keys may), https://www.twilio.com/docs/iam/api-keys/keys-resource (`/Accounts/{AC}/Keys`: sid, friendly_name,
 * dates of RFC 2822; `secret` with 201, once; 204), https://www.twilio.com/docs/iam/api-keys/key-resource-v1 (`iam.twilio.com/v1/Keys`),
 * https://www.twilio.com/docs/iam/api/account (`status`), https://www.twilio.com/docs/iam/api/authtoken (`accounts.twilio.com/v1`:
 * `AuthTokens/Secondary` 201 and 204, `AuthTokens/Promote`: the secondary one takes the place of the old, which ends),
 * https://www.twilio.com/docs/api/errors/20003 and 20404 (`code`, `message`, `more_info`, `status`), .../20429.
 */
const refuse = (status: number, code: number, message: string): TwinAnswer => ({
  status,
  body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
})
const authenticate = refuse(401, 20003, 'Authenticate')
const notFound = refuse(404, 20404, 'The requested resource was not found')
const tooMany = refuse(429, 20429, 'Too Many Requests')
const dated = (at: Date) => at.toUTCString().replace('GMT', '+0000')
const pairIn = (request: TwinRequest) => {
  const [user = '', ...rest] = Buffer.from(authorization(request, 'Basic') ?? '', 'base64')
    .toString()
    .split(':')
  return { user, password: rest.join(':') }
}
const accountOf = (sid: string) => ({
  sid,
  friendly_name: 'Acme',
  status: 'active',
  type: 'Full',
  owner_account_sid: sid,
  date_created: dated(new Date(0)),
  date_updated: dated(new Date(0)),
})

function authToken(): Case {
  // The name is the account, whose primary token is live; a secondary one may stand beside it.
  const ledger = makeLedger(
    () => randomText('hex', 32),
    () => `AC${randomText('hex', 32)}`,
  )
  const primary = (account: string) => ledger.listed().filter(({ name, state }) => name === account && state === 'live')
  function handle(request: TwinRequest): TwinAnswer {
    const { user, password } = pairIn(request)
    const caller = ledger.working(password)
    if (caller === undefined || caller.name !== user) return authenticate
    const { pathname } = request.url
    const body = { account_sid: user, date_created: dated(new Date()), date_updated: dated(new Date()) }
    switch (`${request.method} ${pathname}`) {
      case `GET /2010-04-01/Accounts/${user}.json`:
        return { status: 200, body: accountOf(user) }
      case 'GET /2010-04-01/Accounts.json':
        return { status: 200, body: { accounts: [accountOf(user)], next_page_uri: null, page: 0, page_size: 50 } }
      case 'POST /v1/AuthTokens/Secondary': {
        if (primary(user).length > 1) return refuse(400, 20001, 'A secondary auth token exists already')
        const made = ledger.add({ name: user, created: new Date() })
        return {
          status: 201,
          body: { ...body, secondary_auth_token: made.value, url: 'https://accounts.twilio.com/v1/AuthTokens/Secondary' },
        }
      }
      case 'DELETE /v1/AuthTokens/Secondary': {
        const [, second] = primary(user)
        if (second === undefined) return notFound
        ledger.change(second, { state: 'gone' })
        return { status: 204 }
      }
      case 'POST /v1/AuthTokens/Promote': {
        const [first, second] = primary(user)
        if (first === undefined || second === undefined) return notFound
        ledger.change(first, { state: 'gone' })
        return {
          status: 200,
          body: { ...body, auth_token: second.value, url: 'https://accounts.twilio.com/v1/AuthTokens/Promote' },
        }
      }
      default:
        return notFound
    }
  }
  const add = () => {
    const account = `AC${randomText('hex', 32)}`
    return { account, token: ledger.add({ name: account }).value }
  }
  return {
    hosts: { 'api.twilio.com': handle, 'accounts.twilio.com': handle },
    environment: {},
    live: add,
    kill: ({ token }) => void ledger.change(ledger.known(token)!, { state: 'gone' }),
    isLive: ({ token }) => ledger.working(token) !== undefined,
    stranger: () => ({ account: `AC${randomText('hex', 32)}`, token: ledger.stranger() }),
    documented: [],
    busy: [tooMany],
    acts: ({ method }) => method !== 'GET',
  }
}

function apiKey(): Case {
  const ledger = makeLedger(
    () => randomText('base62', 32),
    () => `SK${randomText('hex', 32)}`,
  )
  const account = `AC${randomText('hex', 32)}`
  const master = randomText('hex', 32)
  const shown = (entry: { readonly id: string; readonly name: string; readonly created: Date }) => ({
    sid: entry.id,
    friendly_name: entry.name,
    date_created: dated(entry.created),
    date_updated: dated(entry.created),
  })
  function handle(request: TwinRequest): TwinAnswer {
    const { user, password } = pairIn(request)
    const isAdmin = user === account && password === master
    const caller = ledger.working(password)
    if (!isAdmin && (caller === undefined || caller.id !== user)) return authenticate
    const { pathname } = request.url
    if (request.host === 'verify.twilio.com' || pathname.endsWith('/Messages.json'))
      return {
        status: 200,
        body: { services: [], messages: [], meta: { page: 0, page_size: 50, next_page_url: null, key: 'services' } },
      }
    // Standard keys are good, and may ask neither for accounts nor for keys.
    if (!isAdmin && !caller!.scopes.includes('main')) return authenticate
    if (request.method === 'GET' && pathname === `/2010-04-01/Accounts/${account}.json`)
      return { status: 200, body: accountOf(account) }
    const [whole, id] =
      /^\/(?:2010-04-01\/Accounts\/AC[0-9a-f]{32}|v1)\/Keys(?:\/(SK[0-9a-f]{32}))?(?:\.json)?$/.exec(pathname) ?? []
    if (whole === undefined) return notFound
    if (id === undefined) return keys(request)
    const entry = ledger.byId(id)
    if (entry === undefined) return notFound
    if (request.method === 'GET') return { status: 200, body: shown(entry) }
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  function keys(request: TwinRequest): TwinAnswer {
    if (request.method === 'GET') {
      const size = Number(request.url.searchParams.get('PageSize') ?? 50)
      const page = Number(request.url.searchParams.get('Page') ?? 0)
      const all = ledger.listed().map(shown)
      const next =
        (page + 1) * size < all.length ? `/2010-04-01/Accounts/${account}/Keys.json?PageSize=${size}&Page=${page + 1}` : null
      return {
        status: 200,
        body: { keys: all.slice(page * size, (page + 1) * size), next_page_uri: next, page, page_size: size },
      }
    }
    const made = ledger.add({ name: new URLSearchParams(request.body).get('FriendlyName') ?? '', created: new Date() })
    return { status: 201, body: { ...shown(made), secret: made.value } }
  }
  const values = ({ id, value }: { readonly id: string; readonly value: string }) => ({ id, secret: value })
  return {
    hosts: { 'api.twilio.com': handle, 'iam.twilio.com': handle, 'verify.twilio.com': handle },
    environment: { TWILIO_ACCOUNT_SID: account, REKEY_TWILIO_ADMIN: `${account}:${master}` },
    live: () => values(ledger.add()),
    kill: ({ secret }) => void ledger.change(ledger.known(secret)!, { state: 'gone' }),
    isLive: ({ secret }) => ledger.working(secret) !== undefined,
    stranger: () => ({ id: `SK${randomText('hex', 32)}`, secret: ledger.stranger() }),
    documented: [
      { name: 'a Main key', make: () => values(ledger.add({ scopes: ['main'] })), state: 'live', access: 'full' },
      { name: 'a Standard key', make: () => values(ledger.add()), state: 'live', access: 'write' },
    ],
    busy: [tooMany],
    acts: ({ method }) => method !== 'GET',
    lists: [
      { name: 'its record among others', make: () => values(ledger.add()), outcome: 'one', weak: false },
      { name: 'a key of another account', make: () => values(ledger.add({ foreign: true })), outcome: 'none' },
    ],
  }
}

export const cases: Cases = { 'twilio/twilio-auth-token': [authToken], 'twilio/twilio-api-key': [apiKey] }
