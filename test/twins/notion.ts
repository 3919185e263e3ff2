import { randomUUID } from 'node:crypto'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText, routeOf } from './twin.ts'

/**
 * Notion. Sources: https://developers.notion.com/reference/get-self (a bot's record, its workspace and owner),
 * https://developers.notion.com/reference/status-codes (`code` in the body: `unauthorized`, `restricted_resource` for a token that may
 * not do this, `missing_version`, `rate_limited`), https://developers.notion.com/reference/request-limits (Retry-After),
 * https://developers.notion.com/reference/revoke-token and introspect-token (tokens of public integrations, with the client's id and
 * secret; `request_id` in the answer). Internal integrations' tokens end in their settings alone; no page says what `/v1/oauth/revoke`
 * makes of them, nor of tokens that are none: they are refused here.
 */
function notion(layout: () => string): Case {
  const ledger = makeLedger(layout, () => randomUUID())
  const refuse = (status: number, code: string, message: string): TwinAnswer => ({
    status,
    body: { object: 'error', status, code, message, request_id: randomUUID() },
  })
  const client = `${randomUUID()}:secret_${randomText('base62', 43)}`
  function revoke(request: TwinRequest): TwinAnswer {
    const { token } = jsonOf(request) ?? {}
    if (typeof token !== 'string') return refuse(400, 'validation_error', 'body failed validation: body.token should be defined.')
    const caller = Buffer.from(authorization(request, 'Basic') ?? '', 'base64').toString()
    const entry = ledger.working(token)
    if (caller !== client) return refuse(401, 'unauthorized', 'The client is not valid.')
    if (entry === undefined || entry.scopes.includes('internal')) return refuse(400, 'validation_error', 'Invalid token.')
    ledger.change(entry, { state: 'gone' })
    return { status: 200, body: { request_id: randomUUID() } }
  }
  function handle(request: TwinRequest): TwinAnswer {
    if (request.headers['notion-version'] === undefined)
      return refuse(400, 'missing_version', 'Notion-Version header failed validation: Notion-Version header should be defined.')
    if (routeOf(request) === 'POST /v1/oauth/revoke') return revoke(request)
    const entry = ledger.working(authorization(request, 'Bearer'))
    if (entry === undefined) return refuse(401, 'unauthorized', 'API token is invalid.')
    if (entry.scopes.includes('none')) return refuse(403, 'restricted_resource', 'Insufficient permissions for this endpoint.')
    if (routeOf(request) !== 'GET /v1/users/me') return refuse(400, 'invalid_request_url', 'Invalid request URL.')
    const bot = { owner: { type: 'workspace', workspace: true }, workspace_id: randomUUID(), workspace_name: 'Acme' }
    return {
      status: 200,
      body: { object: 'user', id: entry.id, name: entry.name, avatar_url: null, type: 'bot', bot, request_id: randomUUID() },
    }
  }
  return caseOf(ledger, {
    hosts: { 'api.notion.com': handle },
    environment: { REKEY_NOTION_CLIENT: client },
    refusals: [
      {
        act: 'revoke',
        name: 'the token of an internal integration',
        make: () => ({ key: ledger.add({ scopes: ['internal'] }).value }),
        outcome: 'denied',
      },
    ],
    documented: [
      {
        name: 'a token that is recognized and may not do this',
        make: () => ({ key: ledger.add({ scopes: ['none'] }).value }),
        state: 'limited',
      },
    ],
    busy: [
      {
        ...refuse(429, 'rate_limited', 'This request exceeds the number of requests allowed.'),
        headers: { 'retry-after': '30' },
      },
    ],
  })
}

export const cases: Cases = {
  'notion/notion-token': [() => notion(() => `ntn_${randomText('digit', 11)}${randomText('base62', 35)}`)],
  'notion/notion-legacy-token': [() => notion(() => `secret_${randomText('base62', 43)}`)],
}
