import type { Target } from '../model/issuer.ts'
import { isAskable, mayBeAnywhere, mayBeOthers, type Request } from '../model/service.ts'
import { isAlive, type State, type Verdict } from '../model/verdict.ts'
import { type Answer, meaningOf, notUnderstood, whyUnclear } from './answers.ts'
import { findIn } from './finds.ts'
import { isPublicPart } from './looks.ts'
import { Missing } from './missing.ts'
import { type Doors, Operation } from './operation.ts'
import { accessOf } from './privilege.ts'
import { type RawReads, rawReads, secretsOf, shown } from './reads.ts'
import { namesIn, namesOfRequest } from './templates.ts'

/** Asks whether a key works, and what it may do. `raw` is what was read for that, as it came. */
export async function verify(target: Target, doors: Doors): Promise<{ readonly verdict: Verdict; readonly raw: RawReads }> {
  const nobody = (why: string) => ({ verdict: verdictOf(doors, 'unknown', { why }), raw: {} })
  const operation = new Operation(target, doors)
  const call = operation.key.verify
  if (call === undefined && isAskable(operation.key)) return verifyByList(operation, doors)
  if (call === undefined) return nobody('the service has no call that tells whether a key works')
  const missing = operation.missing(call)
  if (missing !== null) return nobody(missing)
  const { host } = operation.destination(call)!
  let answer: Answer
  try {
    answer = await operation.send(call)
  } catch (error) {
    if (error instanceof Missing) return nobody(error.message)
    throw error
  }
  const { status } = answer
  const asked = { host, status }
  const meaning = meaningOf(call.means, answer)
  if (meaning === null) return { verdict: verdictOf(doors, 'unknown', { ...asked, why: whyUnclear(answer) }), raw: {} }
  if (meaning === 'dead') {
    if (call.inferred)
      return {
        verdict: verdictOf(doors, 'unknown', {
          ...asked,
          why: `refused by ${host}, but no page of the issuer says what that means`,
        }),
        raw: {},
      }
    if (onlyHost(target)) return { verdict: verdictOf(doors, 'dead', asked), raw: {} }
    const why = `refused by ${host}, ${mayBeOthers(operation.key) ? 'but keys of other services look the same' : 'which may not be its only host'}`
    return { verdict: verdictOf(doors, 'unknown', { ...asked, why, refused: true }), raw: {} }
  }
  const raw = rawReads(answer, call.reads)
  const secrets = secretsOf(target.parts, (part) => isPublicPart(operation.key, part))
  const access = (await askedAccess(operation)) ?? accessOf(operation.key, raw)
  const verdict = verdictOf(doors, meaning, { ...asked, ...shown(raw, target.service, target.vars, secrets), access })
  return { verdict, raw }
}

/**
 * Whether a list has the public half of a pair. A whole list without it is a refusal by that one service, which may not be the only one that
 * trusts the pair: it means `dead` where the same service had it before.
 */
async function verifyByList(operation: Operation, doors: Doors): Promise<Awaited<ReturnType<typeof verify>>> {
  const { key, target } = operation
  const host = operation.destination(key.list!)?.host ?? null
  const { outcome, status, note, record } = await findIn(operation, 'key')
  const unknown = (why: string, more: Partial<Verdict> = {}) => ({
    verdict: verdictOf(doors, 'unknown', { host: status === null ? null : host, status, why, ...more }),
    raw: {},
  })
  if (outcome === 'none') return unknown(`${host} does not list it, and others may trust it`, { refused: true })
  if (outcome !== 'one') return unknown(note ?? 'the list has it several times')
  const raw = rawReads({ ...notUnderstood(''), body: record }, key.list?.reads)
  const secrets = secretsOf(target.parts, (part) => isPublicPart(key, part))
  const read = shown(raw, target.service, target.vars, secrets)
  return { verdict: verdictOf(doors, 'live', { host, status, ...read, access: accessOf(key, raw) }), raw }
}

function verdictOf(doors: Doors, state: State, rest: Partial<Verdict>): Verdict {
  const nothing = { host: null, status: null, why: null, access: null, id: null, name: null, owner: null, account: null }
  const at = doors.now().toISOString()
  const verdict = { state, at, ...nothing, scopes: [], created: null, used: null, expires: null, page: null, ...rest }
  return isAlive(state) || state === 'dead' ? { ...verdict, why: null } : verdict
}

/** What the `privilege` call says; null where there is none or its answer means nothing. */
async function askedAccess(operation: Operation) {
  const { privilege } = operation.key
  if (privilege === undefined || operation.missing(privilege) !== null) return null
  try {
    return meaningOf(privilege.means, await operation.send(privilege))
  } catch (error) {
    if (error instanceof Missing) return null
    throw error
  }
}

/**
 * The settings that have a say in what is asked about a key, or whom: a host, a tenant, the id of an application that might be another's, by
 * their names; and whether it is an administrator's credential that asks, whose account may know nothing of the key.
 */
export function leansOn({ service, kind }: Target): { readonly vars: readonly string[]; readonly admin: boolean } {
  const key = service.keys[kind]
  const vars = new Set<string>()
  let admin = false
  const seen = new Set<Request>()
  function add(request: Request | undefined): void {
    if (request === undefined || seen.has(request)) return
    seen.add(request)
    if (request.as === 'admin') admin = true
    const carrier = (request.as ?? 'key') === 'none' ? undefined : (request.carrier ?? key?.carriers?.[0])
    if (carrier !== undefined && 'exchange' in carrier) add({ ...carrier.exchange, as: 'none' })
    const names = [...namesOfRequest(request), ...namesIn(JSON.stringify(carrier ?? null))]
    for (const { source, field } of names) {
      if (source === 'var' && field !== null) vars.add(field)
      add(service.lookups?.[source])
    }
  }
  add(key?.verify ?? key?.list)
  return { vars: [...vars].sort(), admin }
}

/**
 * True where none of them has a say, nobody runs a server of their own, and the key itself tells that it is this service's, so that a refusal
 * is the last word.
 */
export function onlyHost(target: Target): boolean {
  const { vars, admin } = leansOn(target)
  const key = target.service.keys[target.kind]
  const isItsOwn = key?.verify !== undefined && !mayBeOthers(key) && !mayBeAnywhere(target.service)
  return isItsOwn && vars.length === 0 && !admin
}
