import { bearer } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { jsonOf, randomText, routeOf } from './twin.ts'

/**
 * Dropbox. Sources: https://www.dropbox.com/developers/documentation/http/documentation (errors: 401 with `error_summary`, which begins with
 * the tag, and `error`; `check/user`; `auth/token/revoke`, which takes and gives nothing), the public specification's auth.stone (`AuthError`:
 * `invalid_access_token`, `expired_access_token`, `user_suspended`, `missing_scope`, `route_access_denied`). What a token that ended is
 * told where it would end itself is what it is told everywhere.
 */
function dropbox(layout: () => string): Case {
  const ledger = makeLedger(layout)
  const refuse = (status: number, tag: string, more = {}): TwinAnswer => ({
    status,
    body: { error_summary: `${tag}/${'.'.repeat(tag.length % 4)}`, error: { '.tag': tag, ...more } },
  })
  function handle(request: TwinRequest): TwinAnswer {
    const known = ledger.known(bearer(request))
    if (known?.state === 'live' && known.expires !== null && known.expires < new Date())
      return refuse(401, 'expired_access_token')
    const entry = ledger.working(bearer(request))
    if (entry === undefined) return refuse(401, 'invalid_access_token')
    if (entry.scopes.includes('suspended')) return refuse(401, 'user_suspended')
    if (entry.scopes.includes('team'))
      return {
        status: 400,
        headers: { 'content-type': 'text/plain' },
        body: 'This API function operates on a single Dropbox account',
      }
    switch (routeOf(request)) {
      case 'POST /2/check/user':
        if (entry.scopes.includes('files')) return refuse(401, 'missing_scope', { required_scope: 'account_info.read' })
        return { status: 200, body: { result: jsonOf(request)?.query ?? '' } }
      case 'POST /2/auth/token/revoke':
        ledger.change(entry, { state: 'gone' })
        return { status: 200, headers: { 'content-type': 'application/json' }, body: 'null' }
      default:
        return refuse(409, 'other')
    }
  }
  const with_ = (scope: string) => () => ({ key: ledger.add({ scopes: [scope] }).value })
  return caseOf(ledger, {
    hosts: { 'api.dropboxapi.com': handle },
    documented: [
      { name: 'expired', make: () => ({ key: ledger.add({ expires: new Date(Date.now() - 1) }).value }), state: 'dead' },
      { name: 'a token for files alone', make: with_('files'), state: 'limited' },
      { name: 'a person who is suspended', make: with_('suspended'), state: 'unknown' },
      { name: 'a token of a team', make: with_('team'), state: 'unknown' },
    ],
    busy: [{ ...refuse(429, 'too_many_requests'), headers: { 'retry-after': '1' } }],
    acts: ({ url }) => url.pathname === '/2/auth/token/revoke',
    doneByStatus: true,
  })
}

export const cases: Cases = {
  'dropbox/dropbox-short-token': [() => dropbox(() => `sl.u.${randomText('base64url', 150)}`)],
  'dropbox/dropbox-long-token': [() => dropbox(() => randomText('base64url', 64))],
}
