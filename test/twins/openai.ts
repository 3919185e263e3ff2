import { type Case, type Cases, changes } from './case.ts'
import { caseOf, type Entry, type Ledger, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * OpenAI. Sources: https://platform.openai.com/docs/api-reference/models/list, https://platform.openai.com/docs/guides/error-codes/api-errors
 * (401 `invalid_api_key`; 401 for an address that is not on the project's list; 403 for a country; 429 for speed, and with `insufficient_quota`
 * for calls that cost, which a list of models does not), https://platform.openai.com/docs/api-reference/project-api-keys (list with `after` and `has_more`, delete; "an error if the key
 * belonged to a service account"), https://platform.openai.com/docs/api-reference/admin-api-keys and
 * https://platform.openai.com/docs/api-reference/project-service-accounts (create gives the only answer with its key; delete), and the
 * issuer's own `openai-node` for the fields. Redacted values look as the pages' samples do: `sk-abc...def`.
 */
type Kind = 'project' | 'service-account' | 'admin' | 'user'
const random = (length: number) => randomText('base64url', length)
const marked = (prefix: string, side: number) => `${prefix}${random(side)}T3BlbkFJ${random(side)}`
const values: Record<Kind, () => string> = {
  project: () => marked('sk-proj-', 74),
  'service-account': () => marked('sk-svcacct-', 74),
  admin: () => marked('sk-admin-', 60),
  user: () => `sk-${randomText('base62', 20)}T3BlbkFJ${randomText('base62', 20)}`,
}

const redacted = (value: string) => `${value.slice(0, 11)}...${value.slice(-4)}`

function openai(kind: Kind): Case {
  const project = `proj_${randomText('base62', 24)}`
  const newId = () => `key_${randomText('base62', 16)}`
  const ledger = makeLedger(values[kind], newId, redacted)
  const admins = kind === 'admin' ? ledger : makeLedger(values.admin, newId, redacted)
  const admin = admins.add().value
  const accounts: { id: string; name: string; created: Date; gone: boolean }[] = []
  const holders = new Map<string, string>()
  const refuse = (status: number, message: string, code: string | null, type = 'invalid_request_error'): TwinAnswer => ({
    status,
    body: { error: { message, type, param: null, code } },
  })
  const unknown = () => refuse(401, 'Incorrect API key provided. You can find your API key at the platform.', 'invalid_api_key')
  const seconds = (date: Date) => Math.floor(date.getTime() / 1000)
  const shown = (entry: Entry) => ({
    object: kind === 'admin' ? 'organization.admin_api_key' : 'organization.project.api_key',
    id: entry.id,
    name: entry.name,
    redacted_value: redacted(entry.value),
    created_at: seconds(entry.created),
    last_used_at: seconds(entry.created) + 60,
    owner: holders.has(entry.id)
      ? {
          type: 'service_account',
          service_account: { object: 'organization.project.service_account', id: holders.get(entry.id), name: 'bot' },
        }
      : { type: 'user', user: { object: 'organization.project.user', id: 'user_abc', name: 'Grace', email: 'grace@acme.test' } },
  })
  function listed(request: TwinRequest, of: Ledger): TwinAnswer {
    const limit = Math.min(Number(request.url.searchParams.get('limit') ?? 20), 100)
    const after = request.url.searchParams.get('after')
    const all = of.listed()
    const from = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1
    const page = all.slice(from, from + limit)
    return {
      status: 200,
      body: {
        object: 'list',
        data: page.map(shown),
        first_id: page[0]?.id ?? null,
        last_id: page.at(-1)?.id ?? null,
        has_more: from + limit < all.length,
      },
    }
  }
  function newAccountKey(account: string, name: string): Entry {
    const made = ledger.add({ name, created: new Date() })
    holders.set(made.id, account)
    return made
  }

  function handle(request: TwinRequest): TwinAnswer {
    const { pathname } = request.url
    const value = authorization(request, 'Bearer')
    if (!pathname.startsWith('/v1/organization/')) {
      const entry = ledger.working(value) ?? (admins.working(value) === undefined ? undefined : admins.working(value))
      if (entry === undefined) return unknown()
      if (entry.scopes.includes('restricted') || admins.working(value) !== undefined)
        return refuse(403, 'You have insufficient permissions for this operation. Missing scopes: api.model.read.', null)
      if (pathname === '/v1/models')
        return {
          status: 200,
          body: { object: 'list', data: [{ id: 'gpt-x', object: 'model', created: 1_686_935_002, owned_by: 'openai' }] },
        }
      if (pathname === '/v1/me')
        return { status: 200, body: { object: 'user', id: 'user-abc', name: 'Grace', email: 'grace@acme.test' } }
      return refuse(404, 'Invalid URL', null)
    }
    if (admins.working(value) === undefined)
      return ledger.working(value) === undefined
        ? unknown()
        : refuse(403, 'You have insufficient permissions for this operation. Missing scopes: api.management.read.', null)
    const [, of, id] =
      /^\/v1\/organization\/(admin_api_keys|projects\/[^/]+\/api_keys|projects\/[^/]+\/service_accounts)(?:\/([^/]+))?$/.exec(
        pathname,
      ) ?? []
    if (of?.startsWith('projects/') && !of.startsWith(`projects/${project}/`)) return refuse(404, 'No such project', null)
    const own = of === 'admin_api_keys' ? admins : ledger
    if (of?.endsWith('service_accounts')) return serviceAccounts(request, id)
    const [, account] = /^\/v1\/organization\/projects\/[^/]+\/service_accounts\/([^/]+)\/api_keys$/.exec(pathname) ?? []
    if (account !== undefined && request.method === 'POST') {
      if (!accounts.some((one) => one.id === account && !one.gone)) return refuse(404, 'No such service account', null)
      const made = newAccountKey(account, String(jsonOf(request)?.name ?? 'Secret Key'))
      return { status: 200, body: { ...shown(made), value: made.value } }
    }
    if (of === undefined) return refuse(404, 'Invalid URL', null)
    if (id === undefined && request.method === 'GET') return listed(request, own)
    if (id === undefined && of === 'admin_api_keys') {
      const made = admins.add({ name: String(jsonOf(request)?.name ?? ''), created: new Date() })
      return { status: 200, body: { ...shown(made), value: made.value } }
    }
    const entry = own.byId(id)
    if (entry === undefined) return refuse(404, `No such API key: ${id}`, null)
    if (request.method === 'GET') return { status: 200, body: shown(entry) }
    if (request.method !== 'DELETE') return refuse(405, 'Not allowed', null)
    if (holders.has(entry.id)) return refuse(400, 'This API key belongs to a service account; delete the service account.', null)
    own.change(entry, { state: 'gone' })
    return {
      status: 200,
      body: {
        object: of === 'admin_api_keys' ? 'organization.admin_api_key.deleted' : 'organization.project.api_key.deleted',
        id,
        deleted: true,
      },
    }
  }

  function serviceAccounts(request: TwinRequest, id: string | undefined): TwinAnswer {
    const record = ({ id: own, name, created }: (typeof accounts)[number]) => ({
      object: 'organization.project.service_account',
      id: own,
      name,
      role: 'member',
      created_at: seconds(created),
    })
    if (id === undefined && request.method === 'POST') {
      const name = jsonOf(request)?.name
      if (typeof name !== 'string' || name === '') return refuse(400, 'Missing required parameter: name', null)
      const account = { id: `svc_acct_${randomText('base62', 12)}`, name, created: new Date(), gone: false }
      accounts.push(account)
      const made = newAccountKey(account.id, 'Secret Key')
      const { id: keyId, name: keyName, value } = made
      return {
        status: 200,
        body: {
          ...record(account),
          api_key: {
            object: 'organization.project.service_account.api_key',
            id: keyId,
            name: keyName,
            value,
            created_at: seconds(made.created),
          },
        },
      }
    }
    if (id === undefined)
      return {
        status: 200,
        body: {
          object: 'list',
          data: accounts.filter(({ gone }) => !gone).map(record),
          has_more: false,
          first_id: null,
          last_id: null,
        },
      }
    const account = accounts.find((one) => one.id === id && !one.gone)
    if (account === undefined) return refuse(404, 'No such service account', null)
    if (request.method === 'GET') return { status: 200, body: record(account) }
    account.gone = true
    for (const entry of ledger.listed()) if (holders.get(entry.id) === id) ledger.change(entry, { state: 'gone' })
    return { status: 200, body: { object: 'organization.project.service_account.deleted', id, deleted: true } }
  }

  const live = () => {
    if (kind !== 'service-account') return { key: ledger.add().value }
    const account = { id: `svc_acct_${randomText('base62', 12)}`, name: 'bot', created: new Date(), gone: false }
    accounts.push(account)
    return { key: newAccountKey(account.id, 'Secret Key').value }
  }
  const environment = { OPENAI_PROJECT_ID: project, OPENAI_ADMIN_KEY: admin }
  const scoped = (scope: string) => () => ({ key: ledger.add({ scopes: [scope] }).value })
  return caseOf(ledger, {
    hosts: { 'api.openai.com': handle },
    environment,
    live,
    documented: kind === 'admin' ? [] : [{ name: 'restricted to other calls', make: scoped('restricted'), state: 'limited' }],
    busy: [
      refuse(429, 'Rate limit reached for requests', 'rate_limit_exceeded', 'requests'),
      refuse(503, 'The engine is currently overloaded', null),
    ],
    acts: changes,
    lists: [
      { name: 'no record of it', make: () => ({ key: ledger.stranger() }), outcome: 'none' },
      { name: 'its record among others', make: live, outcome: 'one' },
      {
        name: 'two that look alike',
        make() {
          const { key } = live()
          ledger.add({ value: key.slice(0, 11) + random(key.length - 15) + key.slice(-4) })
          return { key }
        },
        outcome: 'several',
      },
    ],
  })
}

export const cases: Cases = {
  'openai/openai-project-key': [() => openai('project')],
  'openai/openai-service-account-key': [() => openai('service-account')],
  'openai/openai-admin-key': [() => openai('admin')],
  'openai/openai-user-key': [() => openai('user')],
}
