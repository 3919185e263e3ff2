import type { Done, Turn } from './answer.ts'
import { readToken } from './input.ts'
import { accessOf, firstOf, type KeyRecord, know, revokeValue } from './key-store.ts'
import { json, nothing, Refusal } from './refusal.ts'

/** RFC 7662. https://www.rfc-editor.org/rfc/rfc7662 */
export function introspect({ asked, store, caller, now }: Turn): Done {
  const by = caller!.record
  const { record, code, ...rest } = know(store, readToken(asked), now)
  // Never `{active: false}` of a key that the caller is too weak to ask about: it would read as dead.
  if (record?.id !== by.id && accessOf(by.scopes) !== 'full')
    throw new Refusal('insufficient_access', 'Only a key with full access may ask about other keys.')
  if (record === null || code !== null || record.account !== by.account) return { answer: json(200, { active: false }), store }
  const end = firstOf(record.expires_at, 'until' in rest ? rest.until : null)
  const answer = json(200, {
    active: true,
    scope: record.scopes.join(' '),
    client_id: record.id,
    username: record.owner,
    token_type: 'Bearer',
    iat: seconds(record.created_at),
    ...(end === null ? {} : { exp: seconds(end) }),
    sub: record.account,
    jti: record.id,
  })
  return { answer, store }
}

/** RFC 7009. https://www.rfc-editor.org/rfc/rfc7009 */
export function revokeToken({ asked, store, caller, now }: Turn): Done {
  const token = readToken(asked)
  const { record } = know(store, token, now)
  if (record !== null && caller !== null) refuseOthers(caller.record, record)
  // 2.2: a token that is unknown or dead is answered like one that is revoked now.
  const after = record === null ? undefined : revokeValue(store, record, token, caller?.record.id ?? null, now)
  return { answer: nothing(200), store: after ?? store }
}

function refuseOthers(by: KeyRecord, record: KeyRecord): void {
  if (record.id === by.id) return
  if (record.account !== by.account) throw new Refusal('other_account', 'The token is none of this account.')
  if (accessOf(by.scopes) !== 'full')
    throw new Refusal('insufficient_access', 'Only a key with full access may revoke other keys.')
}

const seconds = (time: string): number => Math.floor(new Date(time).getTime() / 1000)
