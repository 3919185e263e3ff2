import { createPublicKey, generateKeyPairSync, randomInt, verify } from 'node:crypto'
import { type Case, type Cases, changes } from './case.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

interface AccountKey {
  readonly id: string
  readonly pem: string
  readonly email: string
  readonly created: Date
  state: 'live' | 'disabled' | 'gone'
}

/**
 * Keys of Google's service accounts, with assertions checked. Sources:
 * https://developers.google.com/identity/protocols/oauth2/service-account#httprest (RS256; `iss`, `scope`, `aud`, `exp` at most an hour
 * after `iat`; the answer, and `invalid_grant` with its descriptions: no valid signature, clock out of step),
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys : get, list (`keys[]` of name, validAfterTime,
 * validBeforeTime, keyType, keyOrigin, `disabled`), create (200 with `privateKeyData`, base64 of the JSON file), delete, disable and
 * enable (200 and an empty object); `-` may stand for the project, https://cloud.google.com/iam/docs/keys-disable-enable (a key that is
 * disabled authenticates nobody, and can be enabled), https://cloud.google.com/apis/design/errors (`error` of code, message, status).
 * A key that is deleted, disabled or none is answered alike: `invalid_grant`, `Invalid JWT Signature.`
 */
const tokenHost = 'oauth2.googleapis.com'
// Making RSA keys takes time: a few are enough, since what counts is the id beside them.
const pairs = Array.from(
  { length: 4 },
  () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
)

function serviceAccount(selfManaged: boolean): Case {
  const keys: AccountKey[] = []
  const sessions = new Map<string, string>()
  const project = `acme-${randomText('hex', 6)}`
  const emailOf = (name: string) => `${name}@${project}.iam.gserviceaccount.com`
  let made = randomInt(4)
  function add(email = emailOf('deploy')): AccountKey {
    const key: AccountKey = {
      id: randomText('hex', 40),
      pem: pairs[made++ % pairs.length]!,
      email,
      created: new Date(Date.now() - 100 * 86_400_000),
      state: 'live',
    }
    keys.push(key)
    return key
  }
  const values = ({ id, pem, email }: AccountKey) => ({ private_key_id: id, private_key: pem, client_email: email })
  const refuse = (error: string, error_description: string): TwinAnswer => ({ status: 400, body: { error, error_description } })
  const problem = (code: number, status: string, message: string): TwinAnswer => ({
    status: code,
    body: { error: { code, message, status } },
  })
  const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>

  function token(request: TwinRequest): TwinAnswer {
    if (request.method !== 'POST' || request.url.pathname !== '/token') return { status: 404 }
    const form = new URLSearchParams(request.body)
    if (form.get('grant_type') !== 'urn:ietf:params:oauth:grant-type:jwt-bearer')
      return refuse('unsupported_grant_type', 'Invalid grant_type')
    const [head = '', body = '', signature = ''] = (form.get('assertion') ?? '').split('.')
    if (signature === '') return refuse('invalid_grant', 'Bad Request')
    const { kid, alg } = decode(head)
    const { iss, aud, iat, exp, scope } = decode(body)
    if (!keys.some(({ email }) => email === iss)) return refuse('invalid_grant', 'Invalid grant: account not found')
    const key = keys.find(({ id, email, state }) => id === kid && email === iss && state === 'live')
    const isBy = (pem: string) =>
      verify('RSA-SHA256', Buffer.from(`${head}.${body}`), createPublicKey(pem), Buffer.from(signature, 'base64url'))
    if (key === undefined || alg !== 'RS256' || !isBy(key.pem)) return refuse('invalid_grant', 'Invalid JWT Signature.')
    const now = Date.now() / 1000
    if (typeof iat !== 'number' || typeof exp !== 'number' || exp - iat > 3600 || Math.abs(now - iat) > 300)
      return refuse('invalid_grant', 'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe.')
    if (aud !== `https://${tokenHost}/token`) return refuse('invalid_grant', 'Invalid JWT: Failed audience check.')
    if (typeof scope !== 'string' || scope === '')
      return refuse('invalid_scope', 'Invalid OAuth scope or ID token audience provided.')
    const access_token = `ya29.c.${randomText('base64url', 200)}`
    sessions.set(access_token, key.email)
    return { status: 200, body: { access_token, expires_in: 3599, token_type: 'Bearer' } }
  }
  const shown = (key: AccountKey) => ({
    name: `projects/${project}/serviceAccounts/${key.email}/keys/${key.id}`,
    validAfterTime: key.created.toISOString(),
    validBeforeTime: '9999-12-31T23:59:59Z',
    keyAlgorithm: 'KEY_ALG_RSA_2048',
    keyOrigin: 'GOOGLE_PROVIDED',
    keyType: 'USER_MANAGED',
    ...(key.state === 'disabled' ? { disabled: true } : {}),
  })
  function iam(request: TwinRequest): TwinAnswer {
    const caller = sessions.get(authorization(request, 'Bearer') ?? '')
    if (caller === undefined) return problem(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.')
    const [whole, place, email, id, verb] =
      /^\/v1\/projects\/([^/]+)\/serviceAccounts\/([^/]+)\/keys(?:\/([0-9a-f]+)(?::(disable|enable))?)?$/.exec(
        decodeURIComponent(request.url.pathname),
      ) ?? []
    const isAdmin = caller === emailOf('admin')
    if (whole === undefined || (place !== '-' && place !== project)) return problem(404, 'NOT_FOUND', 'Not found')
    if (!isAdmin && !(selfManaged && caller === email))
      return problem(
        403,
        'PERMISSION_DENIED',
        `Permission 'iam.serviceAccountKeys.${verb ?? request.method.toLowerCase()}' denied on resource (or it may not exist).`,
      )
    const own = keys.filter((one) => one.email === email && one.state !== 'gone')
    if (id === undefined && request.method === 'GET') return { status: 200, body: { keys: own.map(shown) } }
    if (id === undefined) {
      if (own.length >= 2_000) return problem(429, 'RESOURCE_EXHAUSTED', 'Maximum number of keys on account reached.')
      if (request.body !== '' && jsonOf(request) === undefined)
        return problem(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received.')
      const key = add(email)
      const file = {
        type: 'service_account',
        project_id: project,
        ...values(key),
        client_id: '1',
        token_uri: `https://${tokenHost}/token`,
      }
      const privateKeyData = Buffer.from(JSON.stringify(file)).toString('base64')
      return { status: 200, body: { ...shown(key), privateKeyType: 'TYPE_GOOGLE_CREDENTIALS_FILE', privateKeyData } }
    }
    const key = own.find((one) => one.id === id)
    if (key === undefined) return problem(404, 'NOT_FOUND', `Service account key ${id} does not exist.`)
    if (request.method === 'GET') return { status: 200, body: shown(key) }
    key.state = verb === 'disable' ? 'disabled' : verb === 'enable' ? 'live' : 'gone'
    return { status: 200, body: {} }
  }
  const admin = JSON.stringify(values(add(emailOf('admin'))))
  const find = (id: string | undefined) => keys.find((one) => one.id === id)
  return {
    hosts: { [tokenHost]: token, 'iam.googleapis.com': iam },
    environment: { REKEY_GOOGLE_SERVICE_ACCOUNT_ADMIN: admin },
    live: () => values(add()),
    kill: ({ private_key_id }) => {
      const key = find(private_key_id)
      if (key !== undefined) key.state = 'gone'
    },
    isLive: ({ private_key_id }) => find(private_key_id)?.state === 'live',
    stranger: () => ({ ...values(add()), private_key_id: randomText('hex', 40) }),
    documented: [
      {
        name: 'disabled',
        make() {
          const key = add()
          key.state = 'disabled'
          return values(key)
        },
        state: 'dead',
      },
    ],
    busy: [problem(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded.'), { status: 503, body: { error: 'internal_failure' } }],
    acts: (request) => changes(request) && request.url.pathname !== '/token',
    // Disable, enable and delete answer with an empty object.
    doneByStatus: true,
    lists: [{ name: 'its record among others', make: () => values(add()), outcome: 'one', weak: false }],
  }
}

export const cases: Cases = {
  'google-service-account/google-service-account-key': [() => serviceAccount(true), () => serviceAccount(false)],
}
