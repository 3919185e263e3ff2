import { randomInt } from 'node:crypto'
import { type Case, type Cases, changes, day } from './case.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText, routeOf, type Twin } from './twin.ts'

/** Project and group tokens are personal tokens of a bot: they can tell of themselves and end themselves, but rotate elsewhere. */
type Owner = 'personal' | 'project' | 'group'
interface GitLabToken {
  readonly owner: Owner
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

interface Runner {
  readonly id: number
  readonly value: string
}

/**
 * GitLab, on gitlab.com or a host of one's own. Sources:
 * https://docs.gitlab.com/api/personal_access_tokens/ (`self`, 204 and 200, 401/403/405; **rotating a token that was revoked revokes all of
 * its family**, which is why a rotation must never be sent twice), https://docs.gitlab.com/api/project_access_tokens/ and
 * https://docs.gitlab.com/api/group_access_tokens/ (their own path to rotate), https://docs.gitlab.com/api/runners/ (the token in the body,
 * 403 for one that is not valid, 201 for a new one in place of the old), https://docs.gitlab.com/api/rest/authentication/ (`PRIVATE-TOKEN` or
 * `Bearer`), https://docs.gitlab.com/security/tokens/ (prefixes), https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/
 * (429 with Retry-After and plain text). The bodies of 401 for revoked and expired tokens are those of its OAuth library (RFC 6750).
 */
export function makeGitLabTwin(host = 'gitlab.com'): Twin & {
  add(token?: {
    readonly owner?: Owner
    readonly scopes?: readonly string[]
    readonly expires?: string
    readonly created?: Date
  }): string
  revoke(value: string): void
  addRunner(): string
  removeRunner(value: string): void
  readonly project: string
  readonly group: string
} {
  const tokens: GitLabToken[] = []
  let runners: readonly Runner[] = []
  const project = String(randomInt(1_000, 9_999))
  const group = String(randomInt(1_000, 9_999))
  const rotations: Readonly<Record<Owner, string>> = {
    personal: 'POST /api/v4/personal_access_tokens/self/rotate',
    project: `POST /api/v4/projects/${project}/access_tokens/self/rotate`,
    group: `POST /api/v4/groups/${group}/access_tokens/self/rotate`,
  }
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
  function make(
    owner: Owner,
    family: number | undefined,
    scopes: readonly string[],
    expires: string,
    created: Date,
  ): GitLabToken {
    const id = randomInt(1, 2 ** 31)
    const token: GitLabToken = {
      owner,
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
    if (request.url.pathname.startsWith('/api/v4/runners')) return runner(request)
    const value = request.headers['private-token'] ?? authorization(request, 'Bearer')
    const token = tokens.find((one) => one.value === value)
    const route = routeOf(request)
    if (token === undefined) return { status: 401, body: { message: '401 Unauthorized' } }
    if (token.revoked) {
      if (Object.values(rotations).includes(route)) for (const one of tokens) if (one.family === token.family) one.revoked = true
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
      case rotations.personal:
      case rotations.project:
      case rotations.group: {
        if (route !== rotations[token.owner]) return { status: 405, body: { message: '405 Method Not Allowed' } }
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
        const next = make(token.owner, token.family, token.scopes, expires ?? day(Date.now() + 7 * 86_400_000), new Date())
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

  function runner(request: TwinRequest): TwinAnswer {
    const value =
      jsonOf(request)?.token ?? new URLSearchParams(request.body).get('token') ?? request.url.searchParams.get('token')
    const found = runners.find((one) => one.value === value)
    if (found === undefined) return { status: 403, body: { message: '403 Forbidden' } }
    switch (routeOf(request)) {
      case 'POST /api/v4/runners/verify':
        return { status: 200, body: { id: found.id, token: found.value, token_expires_at: null } }
      case 'POST /api/v4/runners/reset_authentication_token': {
        const next = { id: found.id, value: newRunnerToken() }
        runners = runners.map((one) => (one === found ? next : one))
        return { status: 201, body: { token: next.value, token_expires_at: null } }
      }
      case 'DELETE /api/v4/runners':
        runners = runners.filter((one) => one !== found)
        return { status: 204 }
      default:
        return { status: 404, body: { error: '404 Not Found' } }
    }
  }
  const newRunnerToken = () => `glrt-${randomText('base64url', 20)}`

  const twin: ReturnType<typeof makeGitLabTwin> = {
    hosts: { [host]: handle },
    project,
    group,
    addRunner() {
      const value = newRunnerToken()
      runners = [...runners, { id: randomInt(1, 2 ** 31), value }]
      return value
    },
    removeRunner(value) {
      runners = runners.filter((one) => one.value !== value)
    },
    add({
      owner = 'personal',
      scopes = ['api'],
      expires = day(Date.now() + 200 * 86_400_000),
      created = new Date(Date.now() - 100 * 86_400_000),
    } = {}) {
      return make(owner, undefined, scopes, expires, created).value
    },
    revoke(value) {
      tokens.find((one) => one.value === value)!.revoked = true
    },
    live: () => [...tokens.filter((token) => !token.revoked && !isExpired(token)), ...runners].map(({ value }) => value),
  }
  return twin
}

export const gitlabTooMany: TwinAnswer = {
  status: 429,
  headers: { 'content-type': 'text/plain', 'retry-after': '30', 'ratelimit-remaining': '0' },
  body: 'Retry later\n',
}

function gitlab(owner: 'personal' | 'project' | 'group', host?: string): Case {
  const twin = makeGitLabTwin(host)
  const add = (options: Parameters<typeof twin.add>[0]) => () => ({ key: twin.add({ owner, ...options }) })
  const environment = {
    ...(host === undefined ? {} : { REKEY_GITLAB_HOST: host }),
    ...(owner === 'project' ? { REKEY_GITLAB_PROJECT: twin.project } : {}),
    ...(owner === 'group' ? { REKEY_GITLAB_GROUP: twin.group } : {}),
  }
  return {
    hosts: twin.hosts,
    environment,
    live: add({}),
    kill: ({ key }) => twin.revoke(key!),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger: () => ({ key: `glpat-${randomText('base64url', 20)}` }),
    documented: [
      {
        name: 'the whole API',
        make: add({ scopes: ['api'] }),
        state: 'live',
        access: 'full',
        scopes: ['api'],
        created: true,
        expires: true,
      },
      { name: 'reading alone', make: add({ scopes: ['read_api'] }), state: 'live', access: 'read', created: true },
      // Whether this host is the token's only one is a setting: a first refusal is never more than `unknown` there.
      { name: 'expired', make: add({ expires: new Date(Date.now() - day).toISOString().slice(0, 10) }), state: 'dead' },
    ],
    busy: [gitlabTooMany],
    acts: changes,
    refusals: [
      { act: 'rotate', name: 'a token that may not rotate itself', make: add({ scopes: ['read_api'] }), outcome: 'denied' },
    ],
  }
}

function gitlabRunner(): Case {
  const twin = makeGitLabTwin()
  return {
    hosts: twin.hosts,
    environment: {},
    live: () => ({ key: twin.addRunner() }),
    kill: ({ key }) => twin.removeRunner(key!),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger: () => ({ key: `glrt-${randomText('base64url', 20)}` }),
    documented: [],
    busy: [gitlabTooMany],
    acts: (request) => changes(request) && request.url.pathname !== '/api/v4/runners/verify',
  }
}

export const cases: Cases = {
  'gitlab/gitlab-access-token': [
    () => gitlab('personal'),
    () => gitlab('project'),
    () => gitlab('group'),
    () => gitlab('personal', 'gitlab.acme.test'),
  ],
  'gitlab/gitlab-runner-token': [gitlabRunner],
}
