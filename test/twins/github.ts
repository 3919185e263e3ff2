import { randomInt } from 'node:crypto'
import { type Case, type Cases, changes, type Documented, inAMonth } from './case.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, checksum62, jsonOf, randomText, routeOf, type Twin } from './twin.ts'

const classic = ['ghp', 'gho', 'ghu', 'ghs', 'ghr'] as const
export type GitHubTokenType = (typeof classic)[number] | 'github_pat' | 'ghs_long'

interface GitHubToken {
  readonly type: GitHubTokenType
  readonly login: string
  readonly scopes: readonly string[]
  readonly expires: Date | null
  state: 'live' | 'dead'
  /** Requests that still see it alive after it was revoked: revocation is asynchronous (202). */
  lag: number
}

/**
 * The parts of api.github.com that concern tokens. Sources:
 * https://docs.github.com/en/rest/users/users#get-the-authenticated-user,
 * https://docs.github.com/en/rest/apps/installations (what an installation token reaches, and how it revokes itself),
 * https://docs.github.com/en/rest/credentials/revoke (no authentication, 60 calls an hour, 1000 tokens a call, 202, types),
 * https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api (401, 403 after many failed logins, User-Agent),
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api (403 or 429, with or without Retry-After),
 * https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps (`X-OAuth-Scopes`),
 * https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens (expiry header).
 * The body of 202 is described in two ways; an empty object here. `server` makes it an Enterprise Server, which answers below `/api/v3`.
 */
export function makeGitHubTwin({ server = false } = {}): Twin & {
  add(type: GitHubTokenType, more?: { readonly scopes?: readonly string[]; readonly expires?: Date | null }): string
  kill(value: string): void
  /** How many requests a revoked token outlives its revocation. */
  lag: number
  /** The client that all of the app's tokens were made for. */
  readonly client: { readonly id: string; readonly secret: string }
} {
  const tokens = new Map<string, GitHubToken>()
  let unauthenticatedCalls = 0

  const documentation = 'https://docs.github.com/rest'
  const says = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): TwinAnswer => ({
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-github-request-id': 'C0FF:EE', ...headers },
    body: JSON.stringify({ message, documentation_url: documentation, status: String(status) }),
  })

  function use(value: string): GitHubToken | undefined {
    const token = tokens.get(value)
    if (token === undefined || (token.expires !== null && token.expires < new Date())) return undefined
    return token.state === 'live' || token.lag-- > 0 ? token : undefined
  }

  function handle(request: TwinRequest): TwinAnswer {
    if ((request.headers['user-agent'] ?? '') === '')
      return { status: 403, headers: { 'content-type': 'text/plain' }, body: 'Request forbidden by administrative rules.' }
    const version = request.headers['x-github-api-version']
    if (version !== undefined && version !== '2022-11-28' && version !== '2026-03-10') return says(400, 'Unsupported API version')
    if (routeOf(request) === 'POST /credentials/revoke') return revoke(request)

    const [, basic = ''] = /^Basic (.+)$/i.exec(request.headers.authorization ?? '') ?? []
    const path = routeOf(request)
    // https://docs.github.com/en/rest/apps/oauth-applications#delete-an-app-token
    if (path.startsWith('DELETE /applications/')) {
      const credential = Buffer.from(basic, 'base64').toString()
      if (credential !== `${twin.client.id}:${twin.client.secret}`) return says(401, 'Bad credentials')
      if (path !== `DELETE /applications/${twin.client.id}/token`) return says(404, 'Not Found')
      const token = tokens.get(String(jsonOf(request)?.access_token))
      if (token === undefined || (token.type !== 'gho' && token.type !== 'ghu') || token.state === 'dead')
        return says(404, 'Not Found')
      token.state = 'dead'
      return { status: 204 }
    }
    const value = authorization(request, 'Bearer', 'token')
    if (value === undefined) return says(401, 'Requires authentication')
    const token = use(value)
    if (token === undefined || token.type === 'ghr') return says(401, 'Bad credentials')
    const installation = token.type === 'ghs' || token.type === 'ghs_long'
    const headers: Record<string, string> = {
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '4999',
      'x-github-media-type': 'github.v3; format=json',
    }
    // Fine-grained tokens and those of Apps have no scopes, and so no such header.
    if (token.type === 'ghp' || token.type === 'gho') headers['x-oauth-scopes'] = token.scopes.join(', ')
    if (token.expires !== null && (token.type === 'ghp' || token.type === 'github_pat'))
      headers['github-authentication-token-expiration'] = `${token.expires.toISOString().slice(0, 19).replace('T', ' ')} UTC`
    switch (routeOf(request)) {
      case 'GET /user':
        return installation
          ? says(403, 'Resource not accessible by integration')
          : { status: 200, headers, body: { login: token.login, id: 583_231, type: 'User', name: 'Grace', email: null } }
      case 'GET /installation/repositories':
        return installation
          ? {
              status: 200,
              headers,
              body: { total_count: 1, repositories: [{ id: 1, full_name: 'acme/website', owner: { login: 'acme' } }] },
            }
          : says(
              403,
              'You must authenticate with an installation access token in order to list repositories for an installation.',
            )
      case 'DELETE /installation/token':
        if (!installation) return says(403, 'Must authenticate with an installation token')
        token.state = 'dead'
        token.lag = 0
        return { status: 204 }
      default:
        return says(404, 'Not Found')
    }
  }

  function revoke(request: TwinRequest): TwinAnswer {
    if (request.headers.authorization !== undefined && !server)
      return says(403, 'This endpoint does not accept authenticated requests')
    // https://docs.github.com/en/enterprise-server/rest/credentials/revoke
    if (server && use(authorization(request, 'Bearer', 'token') ?? '') === undefined) return says(401, 'Requires authentication')
    if (!server && ++unauthenticatedCalls > 60)
      return says(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      })
    const credentials = jsonOf(request)?.credentials
    if (
      !Array.isArray(credentials) ||
      credentials.length === 0 ||
      credentials.length > 1000 ||
      !credentials.every((one) => typeof one === 'string')
    )
      return says(422, 'Validation Failed')
    for (const value of credentials) {
      const token = tokens.get(value)
      // Installation tokens are none of the types that this call takes; nobody is told so.
      if (token === undefined || token.type === 'ghs' || token.type === 'ghs_long' || token.state === 'dead') continue
      token.state = 'dead'
      token.lag = twin.lag
    }
    return { status: 202, body: {} }
  }

  const twin: ReturnType<typeof makeGitHubTwin> = {
    hosts: server
      ? {
          'github.acme.test': (request) =>
            request.path.startsWith('/api/v3/')
              ? handle({ ...request, url: new URL(request.url.href.replace('/api/v3/', '/')) })
              : { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>GitHub</title>' },
        }
      : { 'api.github.com': handle },
    lag: 0,
    client: { id: `Ov23${randomText('base62', 16)}`, secret: randomText('hex', 40) },
    add(type, { scopes = ['repo', 'workflow'], expires = null } = {}) {
      const value = newValue(type)
      tokens.set(value, { type, login: 'octo-grace', scopes, expires, state: 'live', lag: 0 })
      return value
    },
    kill(value) {
      tokens.get(value)!.state = 'dead'
    },
    live: () => [...tokens].filter(([, { state }]) => state === 'live').map(([value]) => value),
  }
  return twin
}

/**
 * Layouts: https://github.blog/engineering/behind-githubs-new-authentication-token-formats/ (30 letters and six of a CRC-32 in base 62),
 * the same for `ghr_` with 70; `github_pat_` as 22 and 59 around an underscore; the long `ghs_` is an App's number and a JWT.
 */
function newValue(type: GitHubTokenType): string {
  if (type === 'github_pat') return `github_pat_${randomText('base62', 22)}_${randomText('base62', 59)}`
  if (type === 'ghs_long') {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = { iss: 'github', sub: String(randomInt(1_000_000)), jti: randomText('base62', 120), exp: 2_000_000_000 }
    return `ghs_${randomInt(100_000, 999_999)}_${part({ alg: 'ES256', typ: 'JWT' })}.${part(claims)}.${randomText('base64url', 86)}`
  }
  const body = randomText('base62', type === 'ghr' ? 70 : 30)
  return `${type}_${body}${checksum62(body)}`
}

/** The three ways in which GitHub says "not now", none of which says anything of a token. */
export const githubLimits: readonly TwinAnswer[] = [
  {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2000000000' },
    body: { message: 'API rate limit exceeded for 192.0.2.1.', documentation_url: 'https://docs.github.com/rest' },
  },
  {
    status: 429,
    headers: { 'retry-after': '60' },
    body: { message: 'You have exceeded a secondary rate limit.', documentation_url: 'https://docs.github.com/rest' },
  },
  {
    status: 403,
    body: {
      message: 'Maximum number of login attempts exceeded. Please try again later.',
      documentation_url: 'https://docs.github.com/rest',
    },
  },
]

function github(type: GitHubTokenType, server = false): Case {
  const twin = makeGitHubTwin({ server })
  const isInstallation = type === 'ghs' || type === 'ghs_long'
  const hasScopes = type === 'ghp' || type === 'gho'
  const isByApp = server && (type === 'gho' || type === 'ghu')
  const documented: Documented[] = []
  if (hasScopes)
    documented.push({
      name: 'scopes in a header',
      make: () => ({ key: twin.add(type, { scopes: ['read:org', 'gist'] }) }),
      state: 'live',
      owner: 'octo-grace',
      scopes: ['read:org', 'gist'],
    })
  if (type === 'ghp' || type === 'github_pat')
    documented.push({
      name: 'an expiry in a header',
      make: () => ({ key: twin.add(type, { expires: inAMonth() }) }),
      state: 'live',
      owner: 'octo-grace',
      expires: true,
    })
  return {
    hosts: twin.hosts,
    environment: {
      ...(server
        ? {
            REKEY_GITHUB_API: 'https://github.acme.test/api/v3/',
            ...(isByApp ? {} : { REKEY_GITHUB_API_TOKEN: twin.add('github_pat') }),
          }
        : {}),
      ...(type === 'gho' || type === 'ghu' ? { REKEY_GITHUB_OAUTH_APP: `${twin.client.id}:${twin.client.secret}` } : {}),
    },
    live: () => ({ key: twin.add(type) }),
    kill: ({ key }) => twin.kill(key!),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger() {
      const key = twin.add(type)
      twin.kill(key)
      return { key }
    },
    documented,
    busy: githubLimits,
    acts: changes,
    // The report without a login is refused there; the app's own call takes one token.
    ...(server && !isInstallation ? { callsForThree: isByApp ? 7 : 2 } : {}),
    // An app's own call knows a token that is dead, and ends one at once.
    ...(isInstallation || isByApp ? {} : { confirmsAnything: true, lag: (requests) => void (twin.lag = requests) }),
  }
}

export const cases: Cases = {
  'github/github-pat': [() => github('ghp'), () => github('ghp', true)],
  'github/github-fine-grained-pat': [() => github('github_pat'), () => github('github_pat', true)],
  'github/github-oauth-token': [() => github('gho'), () => github('gho', true)],
  'github/github-user-to-server-token': [() => github('ghu'), () => github('ghu', true)],
  'github/github-installation-token': [() => github('ghs')],
  'github/github-installation-jwt': [() => github('ghs_long'), () => github('ghs_long', true)],
  'github/github-refresh-token': [() => github('ghr')],
}
