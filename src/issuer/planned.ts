import type { PlannedCall, Target } from '../model/issuer.ts'
import { isAskable, type Key, type Request, waysOf } from '../model/service.ts'
import { type Doors, Operation } from './operation.ts'
import { partsOfRequest, piecesOf } from './templates.ts'

export type PlannedAct = 'verify' | 'list' | 'disable' | 'revoke' | 'create' | 'rotate'

/** The ways of an act as a dry run prints them. Settings are filled in; everything that is secret, or not known yet, stays a name. */
export function planned(target: Target, act: PlannedAct, doors: Doors): readonly PlannedCall[] {
  const operation = new Operation(target, doors, { label: '' })
  const calls = requestsOf(operation.key, act).map((request) => {
    const { method, authority, path, query } = partsOfRequest(request.request)
    const open = (template: string) => withSettings(template, target.vars)
    return {
      act,
      method,
      host: operation.destination(request)?.host ?? open(authority),
      path: open(path) + (query === '' ? '' : `?${open(query)}`),
      as: request.as ?? 'key',
      missing: operation.missing(request),
    }
  })
  // Ways that differ in their body alone are one line to a person.
  const lines = calls.map((call) => JSON.stringify(call))
  return calls.filter((_, index) => lines.indexOf(lines[index]!) === index)
}

function requestsOf(key: Key, act: PlannedAct): readonly Request[] {
  if (act === 'verify' && key.verify !== undefined) return [key.verify]
  if (act === 'verify') return isAskable(key) ? [key.list!] : []
  if (act === 'list') return key.list === undefined ? [] : [key.list]
  return waysOf<Request>(key[act])
}

const withSettings = (template: string, vars: { readonly [name: string]: string }): string =>
  piecesOf(template)
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const value =
        piece.source === 'var' && piece.field !== null && Object.hasOwn(vars, piece.field) ? vars[piece.field]! : undefined
      return value === undefined ? piece.written : encodeURIComponent(value)
    })
    .join('')
