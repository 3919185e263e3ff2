import { randomInt } from 'node:crypto'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, type Limit, randomText, routeOf, spend, type Twin } from './twin.ts'

interface GitLabToken {
  readonly id: number
  readonly family: number
  readonly value: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly created: Date
  used: Date | null
  readonly expires: string
  revoked: boolean
}

/**
 * GitLab, on gitlab.com or a host of one's own. Sources:
 * https://docs.gitlab.com/api/personal_access_tokens/ (`self`, 204 and 200, 401/403/405; **rotating a token that was revoked revokes all of
 * its family**, which is why a rotation must never be sent twice), https://docs.gitlab.com/api/rest/authentication/ (`PRIVATE-TOKEN` or
 * `Bearer`), https://docs.gitlab.com/security/tokens/ (prefixes), https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/
 * (429 with Retry-After and plain text). The bodies of 401 for revoked and expired tokens are those of its OAuth library (RFC 6750).
 */
export function makeGitLabTwin(host = 'gitlab.com'): Twin & {
  add(token?: { readonly scopes?: readonly string[]; readonly expires?: string; readonly created?: Date }): string
  revoke(value: string): void
  record(value: string): Readonly<GitLabToken>
  limit: Limit | undefined
} {
  const tokens: GitLabToken[] = []
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  const isExpired = (token: GitLabToken) => token.expires <= day(Date.now())
  const invalid = (description: string): TwinAnswer => ({
    status: 401,
    headers: { 'www-authenticate': 'Bearer realm="Protected by OAuth 2.0", error="invalid_token"' },
    body: { error: 'invalid_token', error_description: description },
  })
  const recordOf = (token: GitLabToken) => ({
    id: token.id,
    name: token.name,
    revoked: token.revoked,
    created_at: token.created.toISOString(),
    description: '',
    scopes: token.scopes,
    user_id: 1337,
    last_used_at: token.used?.toISOString() ?? null,
    active: !token.revoked && !isExpired(token),
    expires_at: token.expires,
  })
  function make(family: number | undefined, scopes: readonly string[], expires: string, created: Date): GitLabToken {
    const id = randomInt(1, 2 ** 31)
    const token: GitLabToken = {
      id,
      family: family ?? id,
      // 20 characters behind the prefix.
      value: `glpat-${randomText('base64url', 20)}`,
      name: 'deploy',
      scopes,
      created,
      used: null,
      expires,
      revoked: false,
    }
    tokens.push(token)
    return token
  }

  function handle(request: TwinRequest): TwinAnswer {
    const limited = spend(twin.limit)
    if (limited !== undefined) return limited
    const value = request.headers['private-token'] ?? authorization(request, 'Bearer')
    const token = tokens.find((one) => one.value === value)
    const route = routeOf(request)
    if (token === undefined) return { status: 401, body: { message: '401 Unauthorized' } }
    if (token.revoked) {
      if (route === 'POST /api/v4/personal_access_tokens/self/rotate')
        for (const one of tokens) if (one.family === token.family) one.revoked = true
      return invalid('Token was revoked. You have to re-authorize from the user.')
    }
    if (isExpired(token)) return invalid('Token is expired. You can either do re-authorization or token refresh.')
    token.used = new Date()
    switch (route) {
      case 'GET /api/v4/personal_access_tokens/self':
        return { status: 200, body: recordOf(token) }
      case 'DELETE /api/v4/personal_access_tokens/self':
        token.revoked = true
        return { status: 204 }
      case 'POST /api/v4/personal_access_tokens/self/rotate': {
        if (!token.scopes.includes('api') && !token.scopes.includes('self_rotate'))
          return {
            status: 403,
            body: {
              error: 'insufficient_scope',
              error_description: 'The request requires higher privileges than provided by the access token.',
            },
          }
        const expires = request.url.searchParams.get('expires_at') ?? /"expires_at"\s*:\s*"([^"]+)"/.exec(request.body)?.[1]
        token.revoked = true
        const next = make(token.family, token.scopes, expires ?? day(Date.now() + 7 * 86_400_000), new Date())
        return { status: 200, body: { ...recordOf(next), token: next.value } }
      }
      case 'GET /api/v4/user':
        return token.scopes.some((scope) => ['api', 'read_api', 'read_user'].includes(scope))
          ? { status: 200, body: { id: 1337, username: 'grace', email: 'grace@acme.test', state: 'active' } }
          : { status: 403, body: { error: 'insufficient_scope', scope: 'api read_user read_api' } }
      default:
        return { status: 404, body: { error: '404 Not Found' } }
    }
  }

  const twin: ReturnType<typeof makeGitLabTwin> = {
    hosts: { [host]: handle },
    limit: undefined,
    add({
      scopes = ['api'],
      expires = day(Date.now() + 200 * 86_400_000),
      created = new Date(Date.now() - 100 * 86_400_000),
    } = {}) {
      return make(undefined, scopes, expires, created).value
    },
    revoke(value) {
      tokens.find((one) => one.value === value)!.revoked = true
    },
    record: (value) => tokens.find((one) => one.value === value)!,
    live: () => tokens.filter((token) => !token.revoked && !isExpired(token)).map(({ value }) => value),
  }
  return twin
}

export const gitlabTooMany: TwinAnswer = {
  status: 429,
  headers: { 'content-type': 'text/plain', 'retry-after': '30', 'ratelimit-remaining': '0' },
  body: 'Retry later\n',
}
