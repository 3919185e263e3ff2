import { randomUUID } from 'node:crypto'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, checksum62, type Limit, randomText, spend, type Twin } from './twin.ts'

interface NpmToken {
  readonly key: string
  readonly value: string
  readonly readonly: boolean
  readonly created: Date
}

/**
 * npm's registry, under whatever host `npm_config_registry` names. Sources: https://docs.npmjs.com/cli/v11/commands/npm-token/ (a revoked
 * token is removed at once; both the whole token and its id are taken), https://docs.npmjs.com/about-access-tokens/ (layout, kinds,
 * two-factor), and npm's own `npm-profile` for paths, paging (`perPage`, `page`, `urls.next`), and the OTP challenge.
 */
export function makeNpmTwin(host = 'packages.acme.test'): Twin & {
  add(token?: { readonly readonly?: boolean; readonly created?: Date; readonly value?: string }): string
  remove(value: string): void
  /** The account asks for a one-time password before it removes a token. */
  otp: boolean
  pageSize: number
  limit: Limit | undefined
} {
  let tokens: readonly NpmToken[] = []
  const masked = (value: string) => `${value.slice(0, 8)}...${value.slice(-4)}`

  function handle(request: TwinRequest): TwinAnswer {
    const limited = spend(twin.limit)
    if (limited !== undefined) return limited
    const { pathname, searchParams } = request.url
    const mine = tokens.find(({ value }) => value === authorization(request, 'Bearer'))
    if (mine === undefined) return { status: 401, body: {} }
    if (request.method === 'GET' && pathname === '/-/whoami') return { status: 200, body: { username: 'grace' } }
    if (request.method === 'GET' && pathname === '/-/npm/v1/tokens') {
      const size = Math.min(Number(searchParams.get('perPage') ?? 10), twin.pageSize)
      const page = Number(searchParams.get('page') ?? 0)
      const more = tokens.length > (page + 1) * size
      return {
        status: 200,
        body: {
          objects: tokens.slice(page * size, (page + 1) * size).map((token) => ({
            key: token.key,
            token: masked(token.value),
            cidr_whitelist: null,
            readonly: token.readonly,
            created: token.created.toISOString(),
            updated: token.created.toISOString(),
          })),
          total: tokens.length,
          urls: more ? { next: `/-/npm/v1/tokens?perPage=${size}&page=${page + 1}` } : {},
        },
      }
    }
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
    pageSize: 100,
    limit: undefined,
    add({ readonly = false, created = new Date(Date.now() - 100 * 86_400_000), value = newValue() } = {}) {
      tokens = [...tokens, { key: randomUUID(), value, readonly, created }]
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
