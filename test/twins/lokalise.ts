import { randomInt } from 'node:crypto'
import { type Case, type Cases, changes } from './case.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText, type Twin } from './twin.ts'

interface SdkToken {
  readonly id: number
  readonly value: string
  readonly created: Date
}

/**
 * Lokalise. Sources: https://developers.lokalise.com/reference/api-authentication (`X-Api-Token`; OAuth 2 tokens as `Bearer`),
 * https://developers.lokalise.com/reference/api-errors (error objects; those of the OTA host look different),
 * https://developers.lokalise.com/reference/api-rate-limits (6 a second for each token and address, 429),
 * https://developers.lokalise.com/reference/list-all-projects (fields, paging headers),
 * https://developers.lokalise.com/reference/working-with-the-ota-api (a read/write API token is exchanged for a JWT, `service: ota`, of
 * 30 minutes; no API token opens the OTA host), https://developers.lokalise.com/reference/list-tokens, create-token and delete-token
 * (SDK tokens; the list shows whole values), and the issuer's own `node-api` for the SDK's bundle call.
 * Not documented: what the OTA host says of an SDK token that it does not know.
 */
export function makeLokaliseTwin(): Twin & {
  /** A personal API token; `allowed: false` for a user who is not granted what was asked (403). */
  add(token?: { readonly access?: 'read' | 'write'; readonly allowed?: boolean }): string
  remove(value: string): void
  addSdkToken(value?: string): SdkToken
  removeSdkToken(value: string): void
  readonly team: string
  readonly project: string
} {
  const tokens = new Map<string, { readonly access: 'read' | 'write'; readonly allowed: boolean }>()
  let sdk: readonly SdkToken[] = []
  const jwts = new Set<string>()
  const team = String(randomInt(100_000, 999_999))
  const project = `${randomText('hex', 22)}.${randomInt(10_000_000, 99_999_999)}`
  const refuse = (status: number, message: string): TwinAnswer => ({ status, body: { error: { message, code: status } } })

  function api(request: TwinRequest): TwinAnswer {
    const token = tokens.get(request.headers['x-api-token'] ?? '')
    if (token === undefined) return refuse(401, 'Invalid `X-Api-Token` header')
    if (!token.allowed) return refuse(403, 'Forbidden')
    const { pathname, searchParams } = request.url
    if (request.method === 'POST' && pathname === `/api2/projects/${project}/tokens`) {
      if (token.access === 'read') return refuse(403, 'Forbidden')
      if (jsonOf(request)?.service !== 'ota') return refuse(400, 'Bad request')
      const jwt = [{ alg: 'HS256', typ: 'JWT' }, { exp: Math.floor(Date.now() / 1000) + 1800 }].map((part) =>
        Buffer.from(JSON.stringify(part)).toString('base64url'),
      )
      jwts.add(`${jwt.join('.')}.${randomText('base64url', 43)}`)
      return { status: 200, body: { jwt: [...jwts].at(-1) } }
    }
    if (request.method !== 'GET') return token.access === 'read' ? refuse(403, 'Forbidden') : refuse(400, 'Bad request')
    if (pathname === '/api2/projects')
      return {
        status: 200,
        headers: {
          'x-pagination-total-count': '1',
          'x-pagination-page-count': '1',
          'x-pagination-limit': searchParams.get('limit') ?? '100',
          'x-pagination-page': searchParams.get('page') ?? '1',
        },
        body: {
          projects: [
            {
              project_id: project,
              project_type: 'localization_files',
              name: 'Website',
              description: '',
              created_at: '2019-11-29 13:11:00 (Etc/UTC)',
              created_at_timestamp: 1_575_033_060,
              created_by: 420,
              created_by_email: 'grace@acme.test',
              team_id: Number(team),
            },
          ],
        },
      }
    if (pathname === '/api2/teams')
      return { status: 200, body: { teams: [{ team_id: Number(team), name: 'Acme', plan: 'Pro', role: 'owner' }] } }
    if (pathname === '/api2/system/languages') return { status: 200, body: { languages: [{ lang_id: 640, lang_iso: 'en' }] } }
    if (pathname === `/api2/projects/${project}/contributors/me`)
      return {
        status: 200,
        body: { project_id: project, contributor: { user_id: 420, email: 'grace@acme.test', fullname: 'Grace' } },
      }
    return refuse(404, 'Not Found')
  }

  const unknownToken: TwinAnswer = { status: 401, body: { message: 'Unauthorized', errorCode: 'UNAUTHORIZED' } }
  const recordOf = ({ id, value, created }: SdkToken) => ({
    id,
    token: value,
    projectId: 188_763,
    lokaliseId: null,
    createdAt: created.toISOString(),
  })

  function ota(request: TwinRequest): TwinAnswer {
    const { pathname } = request.url
    if (/^\/v3\/lokalise\/projects\/[^/]+\/frameworks\/[^/]+$/.test(pathname) && request.method === 'GET') {
      if (!sdk.some(({ value }) => value === request.headers['x-ota-api-token'])) return unknownToken
      if (!pathname.includes(`/${project}/`))
        return { status: 404, body: { message: 'Project not found', statusCode: 404, error: 'ENTITY_NOT_FOUND' } }
      return { status: 200, body: { data: { url: 'https://ota.lokalise.com/bundle', version: 664_753 } } }
    }
    const [, askedTeam, askedProject, id] = /^\/v3\/teams\/([^/]+)\/projects\/([^/]+)\/tokens(?:\/(\d+))?$/.exec(pathname) ?? []
    // An API token is not enough here, whatever it may do.
    if (!jwts.has(authorization(request, 'Bearer') ?? '')) return unknownToken
    if (askedTeam !== team || askedProject !== project)
      return { status: 404, body: { message: 'Project not found', statusCode: 404, error: 'ENTITY_NOT_FOUND' } }
    if (request.method === 'GET' && id === undefined) return { status: 200, body: { data: sdk.map(recordOf) } }
    if (request.method === 'POST' && id === undefined) return { status: 201, body: { data: recordOf(twin.addSdkToken()) } }
    if (request.method === 'DELETE' && id !== undefined) {
      if (!sdk.some((one) => one.id === Number(id)))
        return { status: 404, body: { message: 'Token not found', statusCode: 404, error: 'ENTITY_NOT_FOUND' } }
      sdk = sdk.filter((one) => one.id !== Number(id))
      return { status: 200, body: { data: { id: Number(id), deleted: true } } }
    }
    return { status: 404, body: { message: 'Not found', statusCode: 404, error: 'NOT_FOUND' } }
  }

  let lastId = randomInt(1_000, 9_000)
  const twin: ReturnType<typeof makeLokaliseTwin> = {
    hosts: { 'api.lokalise.com': api, 'ota.lokalise.com': ota },
    team,
    project,
    add({ access = 'write', allowed = true } = {}) {
      const value = randomText('hex', 40)
      tokens.set(value, { access, allowed })
      return value
    },
    remove(value) {
      tokens.delete(value)
    },
    addSdkToken(value = randomText('hex', 36)) {
      const token: SdkToken = { id: ++lastId, value, created: new Date() }
      sdk = [...sdk, token]
      return token
    },
    removeSdkToken(value) {
      sdk = sdk.filter((one) => one.value !== value)
    },
    live: () => [...tokens.keys(), ...sdk.map(({ value }) => value)],
  }
  return twin
}

/** 429 as the rate page words it: no header says when to come back. */
export const lokaliseTooMany: TwinAnswer = { status: 429, body: { error: { message: 'Too many requests', code: 429 } } }

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

export const cases: Cases = {
  'lokalise/lokalise-api-token': [lokaliseApi],
  'lokalise/lokalise-sdk-token': [lokaliseSdk],
}
