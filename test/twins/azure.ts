import { randomUUID } from 'node:crypto'
import { withMarvin } from '../../src/detect/marvin.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * Client secrets of applications in Microsoft Entra. Sources:
 * https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow (`/{tenant}/oauth2/v2.0/token`; errors with
 * `error`, `error_description`, `error_codes`, `timestamp`, `trace_id`, `correlation_id`),
 * https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes (7000215 no valid secret, 7000222 expired, both
 * `invalid_client`; 700016 the application is not in this tenant, 90002 no such tenant: neither speaks of the secret),
 * https://learn.microsoft.com/en-us/graph/api/application-get (`passwordCredentials` of keyId, displayName, hint of three characters,
 * startDateTime, endDateTime), .../application-addpassword (200 with `secretText`, once) and .../application-removepassword (204),
 * https://learn.microsoft.com/en-us/graph/errors (`error.code`, `error.message`), https://learn.microsoft.com/en-us/graph/throttling.
 */
const checksum = { marvin: ['AadPwd00'], kept: 3, text: true } as const
const host = 'login.microsoftonline.com'
const graphError = (status: number, code: string, message: string): TwinAnswer => ({
  status,
  body: { error: { code, message, innerError: { date: '2026-01-01T00:00:00', 'request-id': randomUUID() } } },
})

const hinted = (value: string) => value.slice(0, 3)

function azure(): Case {
  // Letters and a mark: three characters, a digit, `Q~`, the rest, and a checksum's start.
  const ledger = makeLedger(
    () => withMarvin(checksum, checksum.marvin[0], `${randomText('base62', 3)}8Q~${randomText('base64url', 34)}`),
    () => randomUUID(),
    hinted,
  )
  const tenant = randomUUID()
  const client = randomUUID()
  const tokens = new Map<string, Entry>()
  const refuse = (status: number, error: string, code: number, text: string): TwinAnswer => ({
    status,
    body: {
      error,
      error_description: `AADSTS${code}: ${text} Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()} Timestamp: 2026-01-01 00:00:00Z`,
      error_codes: [code],
      timestamp: '2026-01-01 00:00:00Z',
      trace_id: randomUUID(),
      correlation_id: randomUUID(),
      error_uri: `https://${host}/error?code=${code}`,
    },
  })
  function login(request: TwinRequest): TwinAnswer {
    const [, asked] = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(request.url.pathname) ?? []
    if (asked === undefined || request.method !== 'POST') return { status: 404 }
    if (asked !== tenant) return refuse(400, 'invalid_request', 90002, `Tenant '${asked}' not found.`)
    const form = new URLSearchParams(request.body)
    if (form.get('grant_type') !== 'client_credentials')
      return refuse(400, 'unsupported_grant_type', 70003, 'The grant is not supported.')
    if (form.get('client_id') !== client)
      return refuse(
        400,
        'unauthorized_client',
        700016,
        `Application with identifier '${form.get('client_id')}' was not found in the directory.`,
      )
    if (!/\/\.default$/.test(form.get('scope') ?? ''))
      return refuse(400, 'invalid_scope', 70011, 'The provided value for scope is not valid.')
    const value = form.get('client_secret') ?? undefined
    const known = ledger.known(value)
    if (known?.state === 'live' && known.expires !== null && known.expires < new Date())
      return refuse(401, 'invalid_client', 7000222, `The provided client secret keys for app '${client}' are expired.`)
    const entry = ledger.working(value)
    if (entry === undefined) return refuse(401, 'invalid_client', 7000215, 'Invalid client secret provided.')
    const token = `e.${randomText('base64url', 300)}.${randomText('base64url', 86)}`
    tokens.set(token, entry)
    return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: token } }
  }
  const shown = (entry: Entry, secretText: string | null = null) => ({
    customKeyIdentifier: null,
    displayName: entry.name,
    endDateTime: (entry.expires ?? new Date(Date.now() + 180 * 86_400_000)).toISOString(),
    hint: hinted(entry.value),
    keyId: entry.id,
    secretText,
    startDateTime: entry.created.toISOString(),
  })
  function graph(request: TwinRequest): TwinAnswer {
    const caller = tokens.get(authorization(request, 'Bearer') ?? '')
    if (caller === undefined) return graphError(401, 'InvalidAuthenticationToken', 'Access token is empty or not valid.')
    const path = decodeURIComponent(request.url.pathname)
    const base = `/v1.0/applications(appId='${client}')`
    if (!path.startsWith(base)) return graphError(404, 'Request_ResourceNotFound', 'Resource does not exist.')
    if (caller.scopes.includes('none'))
      return graphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.')
    switch (`${request.method} ${path.slice(base.length)}`) {
      case 'GET ':
        return {
          status: 200,
          body: {
            id: randomUUID(),
            appId: client,
            displayName: 'Acme',
            passwordCredentials: ledger.listed().map((entry) => shown(entry)),
          },
        }
      case 'POST /removePassword': {
        const id = jsonOf(request)?.keyId
        const entry = typeof id === 'string' ? ledger.byId(id) : undefined
        if (entry === undefined) return graphError(400, 'Request_BadRequest', 'No password credential found with keyId.')
        ledger.change(entry, { state: 'gone' })
        return { status: 204 }
      }
      case 'POST /addPassword': {
        const given = jsonOf(request)?.passwordCredential as { readonly displayName?: unknown } | undefined
        const made = ledger.add({ name: String(given?.displayName ?? ''), created: new Date() })
        return { status: 200, body: shown(made, made.value) }
      }
      default:
        return graphError(400, 'BadRequest', 'Resource not found for the segment.')
    }
  }
  const add = (entry: Partial<Entry> = {}) => ({ key: ledger.add(entry).value })
  const environment = {
    AZURE_TENANT_ID: tenant,
    AZURE_CLIENT_ID: client,
    REKEY_AZURE_ADMIN_CLIENT_ID: client,
    REKEY_AZURE_ADMIN: add().key,
  }
  return caseOf(ledger, {
    hosts: { [host]: login, 'graph.microsoft.com': graph },
    environment,
    elsewhere: { ...environment, AZURE_TENANT_ID: randomUUID() },
    live: () => add(),
    documented: [{ name: 'expired', make: () => add({ expires: new Date(Date.now() - 1) }), state: 'dead' }],
    busy: [
      { ...graphError(429, 'TooManyRequests', 'Too many requests'), headers: { 'retry-after': '10' } },
      refuse(429, 'temporarily_unavailable', 90055, 'Tenant throttled.'),
    ],
    acts: ({ method, url: { pathname } }) => method !== 'GET' && !pathname.endsWith('/token'),
    lists: [
      // Three characters tell one from another, not from all.
      { name: 'its record among others', make: () => add(), outcome: 'one' },
    ],
  })
}

export const cases: Cases = { 'azure/azure-client-secret': [azure] }
