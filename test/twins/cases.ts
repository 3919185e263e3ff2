import { awsThrottling, makeAwsTwin } from './aws.ts'
import { type GitHubTokenType, githubLimits, makeGitHubTwin } from './github.ts'
import { gitlabTooMany, makeGitLabTwin } from './gitlab.ts'
import { makeLegbaTwin } from './legba.ts'
import { makeLingoDevTwin } from './lingo-dev.ts'
import { makeLocoTwin } from './loco.ts'
import { lokaliseTooMany, makeLokaliseTwin } from './lokalise.ts'
import { makeLynxoTwin } from './lynxo.ts'
import { makeNpmTwin } from './npm.ts'
import type { Handler, TwinAnswer, TwinRequest } from './proxy.ts'
import { makeSlackTwin, type SlackType, slackTooMany } from './slack.ts'
import { randomText } from './twin.ts'

/** A key as its parts are called in the description. */
export type Values = Readonly<Record<string, string>>

/** A state that the issuer documents, and what is to be made of it. What is left out may be anything. */
export interface Documented {
  readonly name: string
  make(): Values
  readonly state: 'live' | 'dead' | 'limited' | 'unknown'
  readonly access?: 'none' | 'read' | 'write' | 'full'
  readonly owner?: string
  readonly scopes?: readonly string[]
  /** True where an age must have been read. */
  readonly created?: true
  readonly expires?: true
}

/** One kind of key before its twin: what the shared suite needs to ask it the hard questions. */
export interface Case {
  /** Handlers by host; every other host that is asked is a fault. */
  readonly hosts: Readonly<Record<string, Handler>>
  /** Where variables and admin credentials come from. */
  readonly environment: Readonly<Record<string, string>>
  live(): Values
  /** Ends a key by other hands than ours. */
  kill(key: Values): void
  isLive(key: Values): boolean
  /** A key of the same layout that the service has never seen. */
  stranger(): Values
  readonly documented: readonly Documented[]
  /** Answers by which the service puts callers off; they say nothing of the key, unless a documented state above says so. */
  readonly busy: readonly TwinAnswer[]
  /** Tells requests that change something from those that ask. */
  acts(request: TwinRequest): boolean
  /** The same settings, but of another customer: what is said there says nothing. */
  readonly elsewhere?: Readonly<Record<string, string>>
  /** True where the service confirms any revocation, also of what is long dead. */
  readonly confirmsAnything?: true
  /** More records in the list, some of which look like the key; and what `find` must make of them. */
  readonly lists?: readonly {
    readonly name: string
    make(): Values
    readonly outcome: 'one' | 'none' | 'several' | 'denied'
    readonly weak?: boolean
  }[]
  /** Acts that the service refuses in ways that it documents, and what comes of them (`done` where another way is left). */
  readonly refusals?: readonly {
    readonly act: 'disable' | 'revoke' | 'create' | 'rotate'
    readonly name: string
    make(): Values
    readonly outcome: 'denied' | 'done'
  }[]
  /** Sets how many requests a change takes to be seen. */
  lag?(requests: number): void
}

const changes = (request: TwinRequest) => request.method !== 'GET'
const day = 86_400_000
const inAMonth = () => new Date(Date.now() + 30 * day)

function lingoDev(kind: 'personal' | 'service'): Case {
  const twin = makeLingoDevTwin()
  const limited = (limit: 402 | 429): Documented => ({
    name: `an organization that is at its limit (${limit})`,
    make() {
      twin.limit = limit
      return { key: twin.add({ kind }) }
    },
    state: 'limited',
  })
  return {
    hosts: twin.hosts,
    environment: {},
    live() {
      twin.limit = undefined
      return { key: twin.add({ kind }) }
    },
    kill: ({ key }) => twin.set(key!, 'deleted'),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger: () => ({ key: `api_${randomText('base36', 24)}` }),
    documented: [limited(402), limited(429)],
    busy: [],
    acts: () => false,
  }
}

function loco(): Case {
  const twin = makeLocoTwin()
  return {
    hosts: twin.hosts,
    environment: {},
    live: () => ({ key: twin.add() }),
    kill: ({ key }) => twin.revoke(key!),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger: () => ({ key: randomText('base64url', 32) }),
    documented: [
      { name: 'full access', make: () => ({ key: twin.add('full') }), state: 'live', access: 'full' },
      { name: 'read-only', make: () => ({ key: twin.add('read') }), state: 'live', access: 'read' },
    ],
    busy: [],
    // The write probe is a POST that changes nothing.
    acts: (request) => changes(request) && request.url.pathname !== '/api/auth/verify',
  }
}

function legba(): Case {
  const host = 'legba.acme.test'
  const twin = makeLegbaTwin(host)
  const environment = { LEGBA_BASE_URL: `https://${host}`, LEGBA_ORG_UUID: twin.organization }
  const scoped = (scopes: readonly string[]) => ({ key: twin.add({ scopes }) })
  const both = ['instances:read', 'instances:write']
  return {
    hosts: twin.hosts,
    environment,
    elsewhere: { ...environment, LEGBA_ORG_UUID: crypto.randomUUID() },
    live: () => scoped(both),
    kill: ({ key }) => twin.kill(key!),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger: () => ({ key: `legba_${randomText('base62', 40)}` }),
    documented: [
      { name: 'read and write', make: () => scoped(both), state: 'live', access: 'write', scopes: both, created: true },
      {
        name: 'read alone',
        make: () => scoped(['instances:read']),
        state: 'live',
        access: 'read',
        scopes: ['instances:read'],
        created: true,
      },
    ],
    busy: [],
    acts: changes,
  }
}

function lokaliseApi(): Case {
  const twin = makeLokaliseTwin()
  return {
    hosts: twin.hosts,
    environment: { LOKALISE_TEAM_ID: twin.team, LOKALISE_PROJECT_ID: twin.project },
    live: () => ({ key: twin.add() }),
    kill: ({ key }) => twin.remove(key!),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger: () => ({ key: randomText('hex', 40) }),
    documented: [{ name: 'read-only', make: () => ({ key: twin.add({ access: 'read' }) }), state: 'live' }],
    busy: [lokaliseTooMany],
    acts: changes,
  }
}

function lokaliseSdk(): Case {
  const twin = makeLokaliseTwin()
  const admin = twin.add()
  const environment = {
    LOKALISE_TEAM_ID: twin.team,
    LOKALISE_PROJECT_ID: twin.project,
    REKEY_LOKALISE_ADMIN: admin,
  }
  for (let i = 0; i < 3; i++) twin.addSdkToken()
  return {
    hosts: twin.hosts,
    environment,
    elsewhere: { ...environment, LOKALISE_PROJECT_ID: `${randomText('hex', 22)}.12345678` },
    live: () => ({ key: twin.addSdkToken().value }),
    kill: ({ key }) => twin.removeSdkToken(key!),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger: () => ({ key: randomText('hex', 36) }),
    documented: [],
    busy: [lokaliseTooMany],
    // The exchange for a JWT is a POST that changes nothing.
    acts: (request) => changes(request) && request.host === 'ota.lokalise.com',
    lists: [
      { name: 'no record of it', make: () => ({ key: randomText('hex', 36) }), outcome: 'none' },
      { name: 'its record among others', make: () => ({ key: twin.addSdkToken().value }), outcome: 'one', weak: false },
      {
        name: 'another with the same end',
        make() {
          const { value } = twin.addSdkToken()
          twin.addSdkToken(randomText('hex', 4) + value.slice(4))
          return { key: value }
        },
        outcome: 'one',
        weak: false,
      },
    ],
  }
}

function lynxoKey(): Case {
  const twin = makeLynxoTwin()
  return {
    hosts: twin.hosts,
    environment: {},
    live: () => ({ key: twin.add() }),
    kill: ({ key }) => twin.revoke(key!),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger: () => ({ key: randomText('base62', 40) }),
    documented: [],
    busy: [],
    acts: changes,
  }
}

function lynxoClient(): Case {
  const twin = makeLynxoTwin()
  return {
    hosts: twin.hosts,
    environment: {},
    live: () => ({ ...twin.addClient() }),
    kill: (key) => twin.revokeClient({ id: key.id!, secret: key.secret! }),
    isLive: (key) => twin.live().includes(key.secret!),
    stranger: () => ({ id: crypto.randomUUID(), secret: randomText('hex', 32) }),
    documented: [],
    busy: [],
    // The token exchange is a POST that changes nothing.
    acts: (request) => changes(request) && request.url.pathname !== '/v1/oauth/token',
  }
}

function github(type: GitHubTokenType): Case {
  const twin = makeGitHubTwin()
  const isInstallation = type === 'ghs' || type === 'ghs_long'
  const hasScopes = type === 'ghp' || type === 'gho'
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
    environment: {},
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
    ...(isInstallation ? {} : { confirmsAnything: true, lag: (requests) => void (twin.lag = requests) }),
  }
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

function slack(type: SlackType): Case {
  const twin = makeSlackTwin()
  const inState = (state: 'token_revoked' | 'token_expired' | 'account_inactive'): Documented => ({
    name: state,
    make() {
      const key = twin.add({ type })
      twin.set(key, state)
      return { key }
    },
    state: 'dead',
  })
  return {
    hosts: twin.hosts,
    environment: {},
    live() {
      twin.blocked = false
      return { key: twin.add({ type }) }
    },
    kill: ({ key }) => twin.set(key!, 'token_revoked'),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger() {
      const key = twin.add({ type })
      twin.set(key, 'token_revoked')
      return { key }
    },
    documented: [
      {
        name: 'scopes in a header',
        make: () => ({ key: twin.add({ type, scopes: ['chat:write'] }) }),
        state: 'live',
        scopes: ['chat:write'],
      },
      inState('token_revoked'),
      inState('token_expired'),
      inState('account_inactive'),
      {
        // https://docs.slack.dev/reference/methods/auth.test gives `invalid_auth` to callers whose address is not allowed, too.
        name: 'an address that is not allowed',
        make() {
          twin.blocked = true
          return { key: twin.add({ type }) }
        },
        state: 'unknown',
      },
    ],
    busy: [slackTooMany],
    acts: (request) => request.url.pathname === '/api/auth.revoke',
  }
}

function npm(): Case {
  const host = 'packages.acme.test'
  const twin = makeNpmTwin(host)
  return {
    hosts: twin.hosts,
    environment: { npm_config_registry: `https://${host}/` },
    live() {
      twin.otp = false
      return { key: twin.add() }
    },
    kill: ({ key }) => twin.remove(key!),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger() {
      const key = twin.add()
      twin.remove(key)
      return { key }
    },
    documented: [],
    busy: [{ status: 429, body: { error: 'Too many requests' } }],
    acts: changes,
    refusals: [
      {
        act: 'revoke',
        name: 'an account that asks for a one-time password',
        make() {
          twin.otp = true
          return { key: twin.add() }
        },
        outcome: 'denied',
      },
    ],
  }
}

function aws(withAdmin: boolean): Case {
  const twin = makeAwsTwin()
  const values = ({ id, secret }: { id: string; secret: string }) => ({ id, secret })
  const admin = twin.add({ user: 'admin' })
  const user = () => `user-${randomText('base36', 8)}`
  return {
    hosts: twin.hosts,
    environment: withAdmin ? { REKEY_AWS_ADMIN: `${admin.id}:${admin.secret}` } : {},
    live: () => values(twin.add({ user: user() })),
    kill: (key) => twin.setStatus(key.id!, 'Deleted'),
    isLive: (key) => twin.live().includes(key.secret!),
    stranger: () => values({ id: `AKIA${randomText('base32', 16)}`, secret: randomText('base64', 40) }),
    documented: [
      {
        name: 'nothing allowed but to say who one is',
        make: () => values(twin.add({ user: user(), permits: [] })),
        state: 'live',
      },
      { name: 'inactive', make: () => values(twin.add({ user: user(), status: 'Inactive' })), state: 'dead' },
      {
        name: 'the right id with a wrong secret',
        make: () => values({ id: twin.add({ user: user() }).id, secret: randomText('base64', 40) }),
        state: 'unknown',
      },
    ],
    busy: [awsThrottling],
    acts: (request) => /(?:^|[?&])Action=(?:Update|Delete|Create)AccessKey(?:&|$)/.test(`${request.url.search}&${request.body}`),
    lag: (requests) => void (twin.lag = requests),
    refusals: [
      {
        act: 'create',
        name: 'a user who has two keys',
        make() {
          const name = user()
          twin.add({ user: name })
          return values(twin.add({ user: name }))
        },
        outcome: 'denied',
      },
      // The key may do nothing; the admin's credential may, where there is one.
      {
        act: 'disable',
        name: 'no permission',
        make: () => values(twin.add({ user: user(), permits: [] })),
        outcome: withAdmin ? 'done' : 'denied',
      },
      {
        act: 'revoke',
        name: 'no permission',
        make: () => values(twin.add({ user: user(), permits: [] })),
        outcome: withAdmin ? 'done' : 'denied',
      },
    ],
    lists: !withAdmin
      ? [{ name: 'without the credential for it', make: () => values(twin.add({ user: user() })), outcome: 'denied' }]
      : [
          { name: 'its record alone', make: () => values(twin.add({ user: user() })), outcome: 'one', weak: false },
          {
            name: 'its record on the second page',
            make() {
              twin.pageSize = 1
              const name = user()
              twin.add({ user: name })
              return values(twin.add({ user: name }))
            },
            outcome: 'one',
            weak: false,
          },
        ],
  }
}

function awsSession(): Case {
  const twin = makeAwsTwin()
  const add = (expires: Date) => {
    const { id, secret, token } = twin.addSession(expires)
    return { id, secret, token }
  }
  return {
    hosts: twin.hosts,
    environment: {},
    live: () => add(inAMonth()),
    // Nothing but time ends a session.
    kill: (key) => twin.expire(key.id!),
    isLive: (key) => twin.live().includes(key.secret!),
    stranger: () => add(new Date(Date.now() - day)),
    documented: [
      {
        name: 'a session token that belongs to another key',
        make: () => ({ ...add(inAMonth()), token: add(inAMonth()).token }),
        state: 'unknown',
      },
    ],
    busy: [awsThrottling],
    acts: () => false,
  }
}

/** Fresh twins for each kind of key, by `service/kind`; several where settings make a difference. */
export const cases: Readonly<Record<string, readonly (() => Case)[]>> = {
  'lingo-dev/lingo-dev-api-key': [() => lingoDev('personal'), () => lingoDev('service')],
  'loco/loco-api-key': [loco],
  'legba/legba-api-key': [legba],
  'lokalise/lokalise-api-token': [lokaliseApi],
  'lokalise/lokalise-sdk-token': [lokaliseSdk],
  'lynxo/lynxo-api-key': [lynxoKey],
  'lynxo/lynxo-oauth-client': [lynxoClient],
  'github/github-pat': [() => github('ghp')],
  'github/github-fine-grained-pat': [() => github('github_pat')],
  'github/github-oauth-token': [() => github('gho')],
  'github/github-user-to-server-token': [() => github('ghu')],
  'github/github-installation-token': [() => github('ghs')],
  'github/github-installation-jwt': [() => github('ghs_long')],
  'github/github-refresh-token': [() => github('ghr')],
  'gitlab/gitlab-access-token': [
    () => gitlab('personal'),
    () => gitlab('project'),
    () => gitlab('group'),
    () => gitlab('personal', 'gitlab.acme.test'),
  ],
  'gitlab/gitlab-runner-token': [gitlabRunner],
  'slack/slack-bot-token': [() => slack('xoxb')],
  'slack/slack-user-token': [() => slack('xoxp')],
  'slack/slack-expiring-token': [() => slack('xoxe.xoxb')],
  'slack/slack-app-token': [() => slack('xapp')],
  'slack/slack-workflow-token': [() => slack('xwfp')],
  'npm/npm-access-token': [npm],
  'aws/aws-access-key': [() => aws(true), () => aws(false)],
  'aws/aws-session-key': [awsSession],
}
