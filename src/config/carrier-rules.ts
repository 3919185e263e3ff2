import { type Carrier, type Key, type Service, type Shape, signedBy } from '../model/service.ts'
import type { Problem } from './problem.ts'
import { addressProblems, type Path, templateProblems, textsOf, whole } from './template-rules.ts'

/** Parts of a key that a request may carry: those it is made of, and the pieces that its shapes name. */
export function partsOf(key: Key): readonly string[] {
  const shapes: readonly Shape[] =
    key.parts !== undefined ? Object.values(key.parts).map(({ shape }) => shape) : (key.shapes ?? [key.shape])
  const pieces = shapes
    .flat()
    .flatMap((piece) => (typeof piece === 'object' && 'as' in piece && piece.as !== undefined ? [piece.as] : []))
  return [...(key.parts === undefined ? [whole, 'key'] : Object.keys(key.parts)), ...pieces]
}

/** What keeps a credential of this kind from travelling so. */
export function carrierProblems(carrier: Carrier, key: Key, service: Service, path: Path): readonly Problem[] {
  const parts = partsOf(key)
  if ('exchange' in carrier) {
    const { exchange } = carrier
    const names = { key: parts, var: Object.keys(service.vars ?? {}) }
    const at = [...path, 'exchange']
    return [
      ...addressProblems(exchange.request, service, names, [...at, 'request']),
      ...templateProblems(textsOf(exchange), names, at),
      ...(exchange.carrier === undefined
        ? uncarried([exchange.request, ...textsOf(exchange)], at)
        : carrierProblems(exchange.carrier, key, service, [...at, 'carrier'])),
    ]
  }
  if ('sign' in carrier) {
    const needed = signedBy[carrier.sign]
    const missing = needed.filter((part) => !parts.includes(part))
    return missing.length === 0
      ? []
      : [{ path, text: `to sign, the key needs the parts ${needed.join(' and ')}; missing: ${missing.join(', ')}` }]
  }
  if ('query' in carrier)
    return parts.includes('key') ? [] : [{ path, text: 'a key in parts can’t travel in one query parameter' }]
  const text = 'basic' in carrier ? carrier.basic : 'digest' in carrier ? carrier.digest : carrier.value
  return [...uncarried([text], path), ...templateProblems([text], { key: parts }, path)]
}

const uncarried = (texts: readonly string[], path: Path): readonly Problem[] =>
  texts.some((text) => text.includes('{'))
    ? []
    : [{ path, text: 'this carrier does not carry the key: write {key} or {key.PART} where it stands' }]
