import { randomInt } from 'node:crypto'
import type { Case, Cases, Documented } from './case.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText, type Twin } from './twin.ts'

/** In the words of Slack's own `error` field; `live` has none. */
export type SlackState = 'live' | 'token_revoked' | 'token_expired' | 'account_inactive'
export type SlackType = 'xoxb' | 'xoxp' | 'xoxe.xoxb' | 'xapp' | 'xwfp'

/**
 * Slack answers 200 whatever it says; `ok` and `error` are the answer. Sources: https://docs.slack.dev/reference/methods/auth.test,
 * https://docs.slack.dev/reference/methods/auth.revoke (`test=1` revokes nothing), https://docs.slack.dev/apis/web-api/rate-limits
 * (429 with Retry-After), https://docs.slack.dev/authentication/tokens (types),
 * https://docs.slack.dev/authentication/using-token-rotation (expiring tokens), https://docs.slack.dev/apis/web-api/ (token in the header
 * or as a form field). **`invalid_auth` is no proof**: the page gives it also to a request from an address that is not allowed.
 */
export function makeSlackTwin(): Twin & {
  add(token?: { readonly type?: SlackType; readonly scopes?: readonly string[] }): string
  set(value: string, state: SlackState): void
  /** The caller's address is not on the workspace's list. */
  blocked: boolean
} {
  const tokens = new Map<string, { readonly type: SlackType; readonly scopes: readonly string[]; state: SlackState }>()
  const refuse = (error: string): TwinAnswer => ({ status: 200, body: { ok: false, error } })

  function handle(request: TwinRequest): TwinAnswer {
    const [, method] = /^\/api\/([a-zA-Z.]+)$/.exec(request.url.pathname) ?? []
    if (method !== 'auth.test' && method !== 'auth.revoke') return refuse('unknown_method')
    const isForm = /^application\/x-www-form-urlencoded/.test(request.headers['content-type'] ?? '')
    const form = new URLSearchParams(isForm ? request.body : request.url.search)
    const value = authorization(request, 'Bearer') ?? (isForm ? form.get('token') : null)
    if (value === null || value === undefined) return refuse('not_authed')
    const token = tokens.get(value)
    if (token === undefined || twin.blocked) return refuse('invalid_auth')
    if (token.state !== 'live') return refuse(token.state)
    if (method === 'auth.revoke') {
      if (token.type === 'xapp' || token.type === 'xwfp') return refuse('not_allowed_token_type')
      const isTest = form.get('test') === '1' || /"test"\s*:\s*(true|1|"1")/.test(request.body)
      if (!isTest) token.state = 'token_revoked'
      return { status: 200, body: { ok: true, revoked: !isTest } }
    }
    return {
      status: 200,
      headers: { 'x-oauth-scopes': token.scopes.join(',') },
      body: {
        ok: true,
        url: 'https://acme-test.slack.com/',
        team: 'Acme',
        user: 'grace',
        team_id: 'T12345678',
        user_id: 'W12345678',
        ...(token.type === 'xoxb' ? { bot_id: 'BZYBOTHED' } : {}),
      },
    }
  }

  const digits = (length: number) => String(randomInt(1, 10)) + randomText('digit', length - 1)
  const twin: ReturnType<typeof makeSlackTwin> = {
    hosts: { 'slack.com': handle },
    blocked: false,
    add({ type = 'xoxb', scopes = ['chat:write', 'channels:read'] } = {}) {
      const value = {
        xoxb: () => `xoxb-${digits(12)}-${digits(13)}-${randomText('base62', 24)}`,
        xoxp: () => `xoxp-${digits(12)}-${digits(12)}-${digits(13)}-${randomText('hex', 32)}`,
        'xoxe.xoxb': () => `xoxe.xoxb-1-${randomText('base62', 146)}`,
        xwfp: () => `xwfp-${digits(12)}-${digits(13)}-${randomText('base62', 24)}`,
        xapp: () => `xapp-1-A${randomText('base36', 10).toUpperCase()}-${digits(13)}-${randomText('hex', 64)}`,
      }[type]()
      tokens.set(value, { type, scopes, state: 'live' })
      return value
    },
    set(value, state) {
      tokens.get(value)!.state = state
    },
    live: () => [...tokens].filter(([, { state }]) => state === 'live').map(([value]) => value),
  }
  return twin
}

export const slackTooMany: TwinAnswer = {
  status: 429,
  headers: { 'retry-after': '30' },
  body: { ok: false, error: 'ratelimited' },
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

export const cases: Cases = {
  'slack/slack-bot-token': [() => slack('xoxb')],
  'slack/slack-user-token': [() => slack('xoxp')],
  'slack/slack-expiring-token': [() => slack('xoxe.xoxb')],
  'slack/slack-app-token': [() => slack('xapp')],
  'slack/slack-workflow-token': [() => slack('xwfp')],
}
