import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { type Case, type Cases, changes } from './case.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

interface DeployKey {
  readonly id: number
  /** `ssh-ed25519 AAAA...`, without the comment. */
  readonly key: string
  readonly title: string
  readonly read_only: boolean
}

const text = (value: Buffer | string): Buffer => {
  const bytes = Buffer.from(value)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(bytes.length)
  return Buffer.concat([size, bytes])
}
/** RFC 8709 and RFC 4253, section 6.6. */
function publicLine(key: KeyObject): string {
  const { kty, x, n, e } = key.export({ format: 'jwk' })
  const number = (value = '') => {
    const bytes = Buffer.from(value, 'base64url')
    return text(bytes[0]! >= 128 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes)
  }
  const blob = kty === 'OKP' ? [text('ssh-ed25519'), text(Buffer.from(x!, 'base64url'))] : [text('ssh-rsa'), number(e), number(n)]
  return `${kty === 'OKP' ? 'ssh-ed25519' : 'ssh-rsa'} ${Buffer.concat(blob).toString('base64')}`
}

/** OpenSSH's own form, unencrypted: https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key */
function openSsh(secret: KeyObject, line: string): string {
  const { x, d } = secret.export({ format: 'jwk' })
  const [point, seed] = [Buffer.from(x!, 'base64url'), Buffer.from(d!, 'base64url')]
  const inner = Buffer.concat([
    Buffer.alloc(8, 7),
    text('ssh-ed25519'),
    text(point),
    text(Buffer.concat([seed, point])),
    text('me@host'),
  ])
  const padded = Buffer.concat([inner, Buffer.from([1, 2, 3, 4, 5, 6, 7]).subarray(0, (8 - (inner.length % 8)) % 8)])
  const blob = Buffer.from(line.split(' ')[1]!, 'base64')
  const one = Buffer.from([0, 0, 0, 1])
  const file = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    text('none'),
    text('none'),
    text(''),
    one,
    text(blob),
    text(padded),
  ])
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${file.toString('base64').replace(/.{70}/g, '$&\n').trimEnd()}\n-----END OPENSSH PRIVATE KEY-----`
}

// Making RSA keys takes time: more than one question has in hand at once are enough.
const rsaPairs = Array.from({ length: 8 }, () => generateKeyPairSync('rsa', { modulusLength: 2048 }))

/**
 * The deploy keys of one repository: https://docs.github.com/en/rest/deploy-keys/deploy-keys. A key is the deploy key of one repository
 * alone, and can't be changed (https://docs.github.com/en/authentication/connecting-to-github-with-ssh/managing-deploy-keys). The list
 * comes in pages with a Link header. Whoever may not administer the repository gets 404, or 403 where it may be read.
 */
function deployKeys(kind: 'openssh' | 'pkcs8' | 'traditional'): Case {
  const admin = `github_pat_${randomText('base62', 22)}_${randomText('base62', 59)}`
  const keys: DeployKey[] = []
  let nextId = 100
  const says = (status: number, message: string): TwinAnswer => ({
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  })
  const shown = (key: DeployKey) => ({
    ...key,
    url: `https://api.github.com/repos/acme/app/keys/${key.id}`,
    verified: true,
    created_at: '2026-03-01T12:00:00Z',
    added_by: 'octocat',
    last_used: null,
    enabled: true,
  })

  function handle(request: TwinRequest): TwinAnswer {
    if ((request.headers['user-agent'] ?? '') === '') return { status: 403, body: 'Request forbidden by administrative rules.' }
    const given = authorization(request, 'Bearer', 'token')
    if (given === undefined) return says(401, 'Requires authentication')
    if (given !== admin) return says(401, 'Bad credentials')
    const { pathname, searchParams } = request.url
    const [, id] = /^\/repos\/acme\/app\/keys(?:\/(\d+))?$/.exec(pathname) ?? [null]
    if (pathname !== '/repos/acme/app/keys' && id === undefined) return says(404, 'Not Found')
    if (request.method === 'GET') {
      const [size, page] = [Number(searchParams.get('per_page') ?? 30), Number(searchParams.get('page') ?? 1)]
      const more = keys.length > page * size
      const next = `<https://api.github.com/repos/acme/app/keys?per_page=${size}&page=${page + 1}>; rel="next"`
      return {
        status: 200,
        headers: { 'content-type': 'application/json', ...(more && { link: next }) },
        body: keys.slice((page - 1) * size, page * size).map(shown),
      }
    }
    if (request.method === 'DELETE') {
      const at = keys.findIndex((key) => String(key.id) === id)
      if (at < 0) return says(404, 'Not Found')
      keys.splice(at, 1)
      return { status: 204 }
    }
    const body = jsonOf(request)
    const line = String(body?.key).split(' ').slice(0, 2).join(' ')
    if (!/^(ssh-ed25519|ssh-rsa|ecdsa-sha2-\S+) [A-Za-z0-9+/]+=*$/.test(line)) return says(422, 'key is invalid')
    if (keys.some(({ key }) => key === line)) return says(422, 'key is already in use')
    const made = { id: nextId++, key: line, title: String(body?.title ?? ''), read_only: body?.read_only === true }
    keys.push(made)
    return { status: 201, body: shown(made) }
  }

  const lines = new Map<string, string>()
  let made = 0
  function newKey(): { readonly key: string } {
    const { privateKey, publicKey } = kind === 'openssh' ? generateKeyPairSync('ed25519') : rsaPairs[made++ % rsaPairs.length]!
    const line = publicLine(publicKey)
    // What an earlier question left behind is not this one's key.
    const before = keys.findIndex((each) => each.key === line)
    if (before >= 0) keys.splice(before, 1)
    const key =
      kind === 'openssh'
        ? openSsh(privateKey, line)
        : String(privateKey.export({ type: kind === 'pkcs8' ? 'pkcs8' : 'pkcs1', format: 'pem' })).trimEnd()
    lines.set(key, line)
    return { key }
  }
  const trusted = (values: { readonly [part: string]: string }) => keys.findIndex(({ key }) => key === lineOf(values.key!))
  /** Of a key that this twin made, or of one that came by the call. */
  const lineOf = (key: string): string | undefined => lines.get(key) ?? keys.at(-1)?.key
  const add = (title = 'deploy', readOnly = true) => {
    const values = newKey()
    keys.push({ id: nextId++, key: lines.get(values.key)!, title, read_only: readOnly })
    return values
  }
  return {
    hosts: { 'api.github.com': handle },
    environment: { REKEY_ADMIN_TOKEN: admin, GITHUB_REPOSITORY: 'acme/app' },
    live: () => add(),
    kill: (values) => void keys.splice(trusted(values), 1),
    isLive: (values) => trusted(values) >= 0,
    stranger: newKey,
    documented: [{ name: 'a key that may write', make: () => add('writes', false), state: 'live', created: true }],
    busy: [
      { status: 429, headers: { 'retry-after': '60' }, body: { message: 'You have exceeded a secondary rate limit.' } },
      { status: 403, headers: { 'x-ratelimit-remaining': '0' }, body: { message: 'API rate limit exceeded.' } },
    ],
    acts: changes,
    lists: [
      {
        name: 'one among many, over several pages',
        make: () => {
          for (let i = 0; i < 120; i++)
            keys.push({ id: nextId++, key: `ssh-ed25519 ${randomText('base64', 68)}`, title: 'another', read_only: true })
          return add()
        },
        outcome: 'one',
        weak: false,
      },
      { name: 'none', make: newKey, outcome: 'none' },
    ],
  }
}

export const cases: Cases = {
  'private-key/private-key-openssh': [() => deployKeys('openssh')],
  'private-key/private-key-pkcs8': [() => deployKeys('pkcs8')],
  'private-key/private-key-traditional': [() => deployKeys('traditional')],
}
