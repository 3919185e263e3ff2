import { createHash, randomUUID } from 'node:crypto'
import { type Case, type Cases, changes } from './case.ts'
import { type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * MongoDB Atlas. Sources: https://www.mongodb.com/docs/atlas/configure-api-access/ (API keys sign in with HTTP Digest, service accounts
 * with a token of an hour from `/api/oauth/token`, to which id and secret go as basic authentication),
 * https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/ : getsystemstatus (`/api/atlas/v2`: the caller's `apiKey` with id, public key
 * and roles), listorgapikeys (`results`, `totalCount`, `pageNum`, `itemsPerPage`; private keys are redacted), deleteorgapikey (204),
 * createorgapikey, and listorgserviceaccountsecrets' fields with create (201) and delete (204) of secrets; errors of `error`, `errorCode`,
 * `reason`, `detail`; each version is asked for in `Accept`. RFC 7616 for the challenge. Of the realm and the words of 401 no page speaks.
 */
const host = 'cloud.mongodb.com'
const refuse = (error: number, errorCode: string, reason: string): TwinAnswer => ({
  status: error,
  body: { error, errorCode, reason, detail: 'Refused.', parameters: [] },
})
const tooMany = { ...refuse(429, 'RATE_LIMITED', 'Too Many Requests'), headers: { 'retry-after': '60' } }
const versioned = (request: TwinRequest) => /application\/vnd\.atlas\.\d{4}-\d\d-\d\d\+json/.test(request.headers.accept ?? '')
const org = randomText('hex', 24)

/** Signs in with Digest: RFC 7616 with MD5 and `qop=auth`. */
function makeDigest() {
  const realm = 'MMS Public API'
  const nonces = new Set<string>()
  const md5 = (text: string) => createHash('md5').update(text).digest('hex')
  function challenge(): TwinAnswer {
    const nonce = randomUUID()
    nonces.add(nonce)
    return {
      ...refuse(401, 'UNAUTHORIZED', 'Unauthorized'),
      headers: {
        'www-authenticate': `Digest realm="${realm}", domain="", nonce="${nonce}", algorithm=MD5, qop="auth", stale=false`,
      },
    }
  }
  function isSignedBy(request: TwinRequest, user: string, secret: string): boolean {
    const said = fieldsOf(request)
    if (said.username !== user || said.uri !== request.path || !nonces.has(said.nonce ?? '')) return false
    const secretHalf = md5(`${user}:${realm}:${secret}`)
    const requestHalf = md5(`${request.method}:${request.path}`)
    return said.response === md5([secretHalf, said.nonce, said.nc, said.cnonce, said.qop, requestHalf].join(':'))
  }
  return { challenge, isSignedBy }
}
function fieldsOf(request: TwinRequest): Readonly<Record<string, string>> {
  const header = /^Digest +(.*)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
  return Object.fromEntries([...header.matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]+))/g)].map(([, name, a, b]) => [name, a ?? b]))
}

function apiKey(): Case {
  // The public half is the entry's name.
  const ledger = makeLedger(() => randomUUID())
  const digest = makeDigest()
  const add = (entry: Partial<Entry> = {}) => ledger.add({ name: publicHalf(), scopes: ['ORG_OWNER'], ...entry })
  const publicHalf = () => randomText('base36', 40).replace(/\d/g, '').slice(0, 8).padEnd(8, 'x')
  const roles = (entry: Entry) => entry.scopes.map((roleName) => ({ orgId: org, roleName }))
  const shown = (entry: Entry, privateKey = `********-****-****-${entry.value.slice(-12)}`) => ({
    id: entry.id,
    desc: 'deploy',
    publicKey: entry.name,
    privateKey,
    roles: roles(entry),
    links: [],
  })
  function handle(request: TwinRequest): TwinAnswer {
    const said = fieldsOf(request)
    const caller = ledger.listed().find(({ name }) => name === said.username)
    const foreign = foreigners.find(({ name }) => name === said.username)
    const who = caller ?? foreign
    if (who === undefined || ledger.working(who.value) === undefined || !digest.isSignedBy(request, who.name, who.value))
      return digest.challenge()
    if (!versioned(request)) return refuse(406, 'INVALID_VERSION_DATE', 'Not Acceptable')
    const { pathname, searchParams } = request.url
    if (request.method === 'GET' && /^\/api\/atlas\/v2\/?$/.test(pathname))
      return {
        status: 200,
        body: {
          appName: 'MongoDB Atlas',
          build: 'x',
          throttling: false,
          apiKey: { id: who.id, publicKey: who.name, accessList: [], roles: roles(who) },
          links: [],
        },
      }
    const [, ofOrg, id] = /^\/api\/atlas\/v2\/orgs\/([0-9a-f]{24})\/apiKeys(?:\/([0-9a-f]{24}))?$/.exec(pathname) ?? []
    if (ofOrg === undefined) return refuse(404, 'RESOURCE_NOT_FOUND', 'Not Found')
    if (ofOrg !== org || foreign !== undefined || !who.scopes.includes('ORG_OWNER'))
      return refuse(403, 'USER_UNAUTHORIZED', 'Forbidden')
    if (id === undefined && request.method === 'GET') {
      const size = Number(searchParams.get('itemsPerPage') ?? 100)
      const page = Number(searchParams.get('pageNum') ?? 1)
      const all = ledger.listed()
      const results = all.slice((page - 1) * size, page * size).map((entry) => shown(entry))
      return { status: 200, body: { links: [], results, totalCount: all.length } }
    }
    if (id === undefined && request.method === 'POST') {
      const { roles: wanted } = jsonOf(request) ?? {}
      if (!Array.isArray(wanted)) return refuse(400, 'MISSING_ATTRIBUTE', 'Bad Request')
      const made = add({ scopes: wanted as readonly string[], created: new Date() })
      return { status: 200, body: shown(made, made.value) }
    }
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 'API_KEY_NOT_FOUND', 'Not Found')
    if (request.method !== 'DELETE') return { status: 200, body: shown(entry) }
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  const foreigners: Entry[] = []
  const values = ({ name, value }: Entry) => ({ id: name, secret: value })
  const admin = add()
  return {
    hosts: { [host]: handle },
    environment: { REKEY_MONGODB_ATLAS_ADMIN: `${admin.name}:${admin.value}`, MONGODB_ATLAS_ORG_ID: org },
    live: () => values(add()),
    kill: ({ secret }) => void ledger.change(ledger.known(secret)!, { state: 'gone' }),
    isLive: ({ secret }) => ledger.working(secret) !== undefined,
    stranger: () => ({ id: publicHalf(), secret: randomUUID() }),
    documented: [{ name: 'reading', make: () => values(add({ scopes: ['ORG_READ_ONLY'] })), state: 'live' }],
    busy: [tooMany],
    // A call that is not signed yet asks for the challenge, and changes nothing.
    acts: (request) => changes(request) && request.headers.authorization !== undefined,
    lists: [
      { name: 'its record among others', make: () => values(add()), outcome: 'one', weak: false },
      {
        name: 'a key of another organization',
        make() {
          const entry = add({ foreign: true })
          foreigners.push(entry)
          return values(entry)
        },
        outcome: 'none',
      },
    ],
  }
}

function serviceAccount(): Case {
  const client = `mdb_sa_id_${randomText('hex', 24)}`
  const masked = (value: string) => `mdb_sa_sk_...${value.slice(-4)}`
  const ledger = makeLedger(() => `mdb_sa_sk_${randomText('base64url', 40)}`, undefined, masked)
  const tokens = new Set<string>()
  const shown = (entry: Entry) => ({
    id: entry.id,
    createdAt: entry.created.toISOString(),
    expiresAt: (entry.expires ?? new Date(Date.now() + 90 * 86_400_000)).toISOString(),
    lastUsedAt: null,
  })
  function exchange(request: TwinRequest): TwinAnswer {
    const basic = Buffer.from(authorization(request, 'Basic') ?? '', 'base64').toString()
    const [id, secret] = basic.split(':')
    const form = new URLSearchParams(request.body)
    if (form.get('grant_type') !== 'client_credentials')
      return { status: 400, body: { error: 'unsupported_grant_type', error_description: 'grant_type' } }
    if (id !== client || ledger.working(secret) === undefined)
      return { status: 401, body: { error: 'invalid_client', error_description: 'Client authentication failed' } }
    const token = randomText('base64url', 200)
    tokens.add(token)
    return { status: 200, body: { access_token: token, expires_in: 3600, token_type: 'Bearer' } }
  }
  function handle(request: TwinRequest): TwinAnswer {
    const { pathname } = request.url
    if (request.method === 'POST' && pathname === '/api/oauth/token') return exchange(request)
    if (!tokens.has(authorization(request, 'Bearer') ?? '')) return refuse(401, 'UNAUTHORIZED', 'Unauthorized')
    if (!versioned(request)) return refuse(406, 'INVALID_VERSION_DATE', 'Not Acceptable')
    const base = `/api/atlas/v2/orgs/${org}/serviceAccounts/${client}`
    if (!pathname.startsWith(base)) return refuse(404, 'RESOURCE_NOT_FOUND', 'Not Found')
    const [, secrets, id] = /^(\/secrets)?(?:\/([0-9a-f]{24}))?$/.exec(pathname.slice(base.length)) ?? []
    if (request.method === 'GET')
      return {
        status: 200,
        body: {
          clientId: client,
          name: 'deploy',
          createdAt: new Date(0).toISOString(),
          roles: ['ORG_OWNER'],
          secrets: ledger.listed().map((entry) => ({ ...shown(entry), maskedSecretValue: masked(entry.value) })),
        },
      }
    if (secrets !== undefined && id === undefined && request.method === 'POST') {
      const hours = jsonOf(request)?.secretExpiresAfterHours
      if (typeof hours !== 'number') return refuse(400, 'MISSING_ATTRIBUTE', 'Bad Request')
      const made = ledger.add({ created: new Date(), expires: new Date(Date.now() + hours * 3_600_000) })
      return { status: 201, body: { ...shown(made), secret: made.value } }
    }
    const entry = ledger.byId(id)
    if (entry === undefined || request.method !== 'DELETE') return refuse(404, 'SERVICE_ACCOUNT_SECRET_NOT_FOUND', 'Not Found')
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  const values = (secret: string) => ({ id: client, secret })
  const admin = ledger.add().value
  return {
    hosts: { [host]: handle },
    environment: { REKEY_MONGODB_ATLAS_SERVICE_ACCOUNT: `${client}:${admin}`, MONGODB_ATLAS_ORG_ID: org },
    live: () => values(ledger.add().value),
    kill: ({ secret }) => void ledger.change(ledger.known(secret)!, { state: 'gone' }),
    isLive: ({ secret }) => ledger.working(secret) !== undefined,
    stranger: () => ({ id: `mdb_sa_id_${randomText('hex', 24)}`, secret: ledger.stranger() }),
    documented: [
      { name: 'expired', make: () => values(ledger.add({ expires: new Date(Date.now() - 1) }).value), state: 'dead' },
      {
        // https://www.mongodb.com/docs/atlas/government/api/
        name: 'of Atlas for Government, which has a host of its own',
        make: () => values(`mdb_sa_sk_${randomText('base64url', 40)}`),
        state: 'unknown',
      },
    ],
    busy: [tooMany],
    // The exchange for a token is a POST that changes nothing.
    acts: (request) => changes(request) && request.url.pathname !== '/api/oauth/token',
    lists: [{ name: 'its record among others', make: () => values(ledger.add().value), outcome: 'one' }],
  }
}

export const cases: Cases = {
  'mongodb-atlas/mongodb-atlas-api-key': [apiKey],
  'mongodb-atlas/mongodb-atlas-service-account-secret': [serviceAccount],
}
