import { randomUUID } from 'node:crypto'
import { type Case, type Cases, changes } from './case.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, checksum62, randomText, type Twin } from './twin.ts'

interface NpmToken {
  readonly key: string
  readonly value: string
}

/**
 * npm's registry, under whatever host `REKEY_NPM_REGISTRY` names. Sources: https://docs.npmjs.com/cli/v11/commands/npm-token/ (a revoked
 * token is removed at once; both the whole token and its id are taken), https://docs.npmjs.com/about-access-tokens/ (layout, kinds,
 * two-factor), and npm's own `npm-profile` for paths and the OTP challenge.
 */
export function makeNpmTwin(host = 'packages.acme.test'): Twin & {
  add(): string
  remove(value: string): void
  /** The account asks for a one-time password before it removes a token. */
  otp: boolean
} {
  let tokens: readonly NpmToken[] = []

  function handle(request: TwinRequest): TwinAnswer {
    const { pathname } = request.url
    const mine = tokens.find(({ value }) => value === authorization(request, 'Bearer'))
    if (mine === undefined) return { status: 401, body: {} }
    if (request.method === 'GET' && pathname === '/-/whoami') return { status: 200, body: { username: 'grace' } }
    const [, id] = /^\/-\/npm\/v1\/tokens\/token\/([^/]+)$/.exec(pathname) ?? []
    if (request.method === 'DELETE' && id !== undefined) {
      if (twin.otp && request.headers['npm-otp'] === undefined)
        return { status: 401, headers: { 'www-authenticate': 'OTP' }, body: { error: 'You must provide a one-time pass.' } }
      const wanted = decodeURIComponent(id)
      const found = tokens.find(({ key, value }) => key === wanted || value === wanted)
      if (found === undefined) return { status: 404, body: { error: 'Not found' } }
      tokens = tokens.filter((token) => token !== found)
      return { status: 204 }
    }
    return { status: 404, body: { error: 'Not found' } }
  }

  const twin: ReturnType<typeof makeNpmTwin> = {
    hosts: { [host]: handle },
    otp: false,
    add() {
      const value = newValue()
      tokens = [...tokens, { key: randomUUID(), value }]
      return value
    },
    remove(value) {
      tokens = tokens.filter((token) => token.value !== value)
    },
    live: () => tokens.map(({ value }) => value),
  }
  return twin
}

/** 30 letters and the same checksum as GitHub's. */
function newValue(): string {
  const body = randomText('base62', 30)
  return `npm_${body}${checksum62(body)}`
}

function npm(): Case {
  const host = 'packages.acme.test'
  const twin = makeNpmTwin(host)
  return {
    hosts: twin.hosts,
    environment: { REKEY_NPM_REGISTRY: `https://${host}/` },
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

export const cases: Cases = {
  'npm/npm-access-token': [npm],
}
