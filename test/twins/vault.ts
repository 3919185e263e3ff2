import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * Vault, at a host of one's own. Sources: https://developer.hashicorp.com/vault/api-docs/auth/token (`lookup-self`: policies,
 * creation_time in seconds, ttl, expire_time, renewable; `revoke-self` and `revoke`: 204; `create`: `auth.client_token`),
 * https://developer.hashicorp.com/vault/api-docs (`X-Vault-Token` or `Bearer`; `errors`; 403 for a token that is none and for one that
 * may not, 400, 404, 429, 503 where it is sealed), https://developer.hashicorp.com/vault/docs/concepts/tokens (batch tokens can't be
 * revoked; a token without the policy `default` may not look itself up; revoking a token revokes its children). **A 403 of
 * `permission denied` is said of dead tokens and of those that lack a policy alike**; since 1.13 it adds `invalid token` to the former.
 */
function vault(layout: () => string, batch: boolean): Case {
  const ledger = makeLedger(layout, () => randomText('base62', 24))
  const refuse = (status: number, ...errors: readonly string[]): TwinAnswer => ({ status, body: { errors } })
  const denied = refuse(403, 'permission denied')
  const invalid = refuse(403, '2 errors occurred:\n\t* permission denied\n\t* invalid token\n\n')
  const host = `vault.acme-${randomText('hex', 6)}.test`
  const other = `vault.other-${randomText('hex', 6)}.test`
  const shown = (entry: Entry) => ({
    accessor: batch ? '' : entry.id,
    creation_time: Math.floor(entry.created.getTime() / 1000),
    creation_ttl: 2_764_800,
    display_name: 'token',
    entity_id: '',
    expire_time: entry.expires?.toISOString() ?? null,
    explicit_max_ttl: 0,
    id: entry.value,
    issue_time: entry.created.toISOString(),
    meta: null,
    num_uses: 0,
    orphan: true,
    path: 'auth/token/create',
    policies: entry.scopes,
    renewable: !batch,
    ttl: 2_700_000,
    type: batch ? 'batch' : 'service',
  })
  const wrapped = (rest: object): TwinAnswer => ({
    status: 200,
    body: { request_id: 'r', lease_id: '', renewable: false, lease_duration: 0, wrap_info: null, warnings: null, ...rest },
  })
  function handle(request: TwinRequest): TwinAnswer {
    const caller = ledger.working(request.headers['x-vault-token'] ?? authorization(request, 'Bearer'))
    if (caller === undefined) return invalid
    const isRoot = caller.scopes.includes('root')
    switch (`${request.method} ${request.url.pathname}`) {
      case 'GET /v1/auth/token/lookup-self':
        return isRoot || caller.scopes.includes('default') ? wrapped({ data: shown(caller) }) : denied
      case 'POST /v1/auth/token/revoke-self':
      case 'PUT /v1/auth/token/revoke-self':
        return revoke(caller, isRoot || caller.scopes.includes('default'))
      case 'POST /v1/auth/token/revoke': {
        const entry = ledger.working(String(jsonOf(request)?.token))
        return entry === undefined ? (isRoot ? { status: 204 } : denied) : revoke(entry, isRoot)
      }
      case 'POST /v1/auth/token/create':
      case 'POST /v1/auth/token/create-orphan': {
        if (!isRoot && !caller.scopes.includes('maker')) return denied
        const { policies } = jsonOf(request) ?? {}
        const made = ledger.add({ scopes: Array.isArray(policies) ? policies : caller.scopes, created: new Date() })
        return wrapped({
          data: null,
          auth: {
            client_token: made.value,
            accessor: made.id,
            policies: made.scopes,
            token_policies: made.scopes,
            lease_duration: 2_764_800,
          },
        })
      }
      default:
        return denied
    }
  }
  function revoke(entry: Entry, may: boolean): TwinAnswer {
    if (!may) return denied
    if (batch) return refuse(400, 'batch tokens cannot be revoked')
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  const add = (entry: Partial<Entry>) => ({ key: ledger.add(entry).value })
  return caseOf(ledger, {
    hosts: { [host]: handle, [other]: () => invalid },
    environment: { VAULT_ADDR: `https://${host}`, REKEY_VAULT_ADMIN: add({ scopes: ['root'] }).key },
    elsewhere: { VAULT_ADDR: `https://${other}` },
    live: () => add({ scopes: ['default', 'maker'] }),
    documented: [
      { name: 'root', make: () => add({ scopes: ['root'] }), state: 'live', created: true },
      {
        name: 'with an end',
        make: () => add({ scopes: ['default'], expires: new Date(Date.now() + 86_400_000) }),
        state: 'live',
        created: true,
        expires: true,
      },
      // It lives, and is refused in the same words as before 1.13 a dead one was.
      { name: 'no default policy', make: () => add({ scopes: ['narrow'] }), state: 'unknown' },
    ],
    busy: [refuse(429, 'request path "auth/token/lookup-self": rate limit quota exceeded'), refuse(503, 'Vault is sealed')],
  })
}

export const cases: Cases = {
  'vault/vault-service-token': [() => vault(() => `hvs.${randomText('base64url', 95)}`, false)],
  'vault/vault-batch-token': [() => vault(() => `hvb.${randomText('base64url', 160)}`, true)],
  'vault/vault-old-token': [() => vault(() => `s.${randomText('base62', 24)}`, false)],
}
