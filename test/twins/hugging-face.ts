import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText, routeOf } from './twin.ts'

/**
 * Hugging Face. Sources: https://huggingface.co/docs/hub/security-tokens (roles `fineGrained`, `read`, `write`; organization tokens are
 * deprecated and look like `api_org_`), and the issuer's own `huggingface_hub` and `huggingface.js` for `GET /api/whoami-v2`: `auth.accessToken`
 * with `displayName`, `role` and `createdAt`, and 401 with `error` for a token that is unknown, was deleted, or has expired.
 * No page of the issuer was found for `POST /api/credentials/revoke`; GitHub's call of that form takes no credential, answers 202 and says
 * nothing of each token, and so does this one, with the answer that is hardest for us: one without a body.
 */
const letters = (length: number) =>
  randomText('base62', 2 * length + 60)
    .replace(/\d/g, '')
    .slice(0, length)

function huggingFace(kind: 'user' | 'organization'): Case {
  const ledger = makeLedger(() => (kind === 'user' ? `hf_${letters(34)}` : `api_org_${letters(34)}`))
  const refuse = (error: string): TwinAnswer => ({ status: 401, body: { error } })
  function handle(request: TwinRequest): TwinAnswer {
    const value = authorization(request, 'Bearer')
    if (routeOf(request) === 'POST /api/credentials/revoke') {
      if (request.headers.authorization !== undefined) return { status: 403, body: { error: 'This call takes no credential' } }
      const credentials = jsonOf(request)?.credentials
      if (!Array.isArray(credentials) || credentials.length === 0 || credentials.length > 1000)
        return { status: 400, body: { error: 'Invalid input' } }
      for (const credential of credentials) {
        const entry = ledger.known(String(credential))
        if (entry !== undefined) ledger.change(entry, { state: 'gone' })
      }
      return { status: 202 }
    }
    if (routeOf(request) !== 'GET /api/whoami-v2') return { status: 404, body: { error: 'Not Found' } }
    const entry = ledger.known(value)
    if (entry === undefined || entry.state === 'gone') return refuse('Invalid credentials in Authorization header')
    if (ledger.working(value) === undefined) return refuse(`User Access Token "${entry.name}" is expired`)
    const auth = {
      type: 'access_token',
      accessToken: { displayName: entry.name, role: entry.scopes[0] ?? 'write', createdAt: entry.created.toISOString() },
    }
    return kind === 'organization'
      ? { status: 200, body: { type: 'org', id: randomText('hex', 24), name: 'acme', fullname: 'Acme', auth } }
      : { status: 200, body: { type: 'user', id: randomText('hex', 24), name: 'grace', fullname: 'Grace', orgs: [], auth } }
  }
  const add = (role: string) => () => ({ key: ledger.add({ scopes: [role] }).value })
  return caseOf(ledger, {
    hosts: { 'huggingface.co': handle },
    live: add('write'),
    documented: [
      { name: 'reading', make: add('read'), state: 'live', access: 'read', created: true },
      { name: 'writing', make: add('write'), state: 'live', access: 'write', created: true },
      { name: 'of single resources', make: add('fineGrained'), state: 'live' },
    ],
    busy: [{ status: 429, headers: { 'retry-after': '30' }, body: { error: 'Too Many Requests' } }],
    confirmsAnything: true,
    doneByStatus: true,
  })
}

export const cases: Cases = {
  'hugging-face/hugging-face-user-token': [() => huggingFace('user')],
  'hugging-face/hugging-face-organization-token': [() => huggingFace('organization')],
}
