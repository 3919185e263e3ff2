import type { Carrier, Key, Request, Service } from '../model/service.ts'
import { nameInTemplate, signedBy, waysOf } from '../model/service.ts'
import type { Problem } from './problem.ts'
import { type Path, textsOf } from './template-rules.ts'

/**
 * A part of a key by which its record is named has to be a part by which the key is verified: anyone can write the id of another's key
 * beside a secret of their own, and what would be ended is the key of that id.
 */
export function partProblems(key: Key, service: Service, path: Path): readonly Problem[] {
  // What no call tells about is ended by its whole value, or not at all.
  if (key.verify === undefined) return []
  const proved = provedBy(key.verify, key, service)
  if (proved.has(whole)) return []
  const ways = (act: 'disable' | 'revoke' | 'rotate') =>
    waysOf<Request>(key[act]).flatMap((way): readonly (readonly [Path, readonly string[]])[] => [
      [[...path, act], namedIn(way, service)],
      ...('undo' in way ? [[[...path, act], namedIn(way.undo as Request, service)] as const] : []),
    ])
  const matched = key.list !== undefined && 'id' in key.list.match ? partsIn(key.list.match.is) : []
  return [...ways('disable'), ...ways('revoke'), ...ways('rotate'), [[...path, 'list', 'match'], matched] as const].flatMap(
    ([at, named]) =>
      [...new Set(named)]
        .filter((part) => part !== whole && part !== 'public' && !proved.has(part))
        .map((part) => ({
          path: at,
          text: `{key.${part}} names the key that is ended, and \`verify\` does not carry it: it may be another key’s`,
        })),
  )
}

/** `{key}` itself. */
const whole = ''

const partsIn = (text: string): readonly string[] =>
  [...text.matchAll(nameInTemplate)].flatMap(([, source, field = whole]) => (source === 'key' ? [field] : []))

/** The parts that the calls name, but not those of its carrier: they speak for whoever asks. */
const namedIn = (request: Request, service: Service): readonly string[] => {
  const texts = [request.request, ...textsOf(request)]
  const lookups = Object.entries(service.lookups ?? {}).filter(([name]) => texts.some((text) => text.includes(`{${name}.`)))
  return [...texts, ...lookups.flatMap(([, lookup]) => [lookup.request, ...textsOf(lookup)])].flatMap(partsIn)
}

function provedBy(verify: Request, key: Key, service: Service): ReadonlySet<string> {
  const carrier = verify.as === undefined || verify.as === 'key' ? (verify.carrier ?? key.carriers?.[0]) : undefined
  const parts = [...namedIn(verify, service), ...(carrier === undefined ? [] : carriedBy(carrier))]
  // What is called `key` is the whole of a key of one part, with all that stands in it.
  return new Set(key.parts === undefined ? parts.map((part) => (part === 'key' ? whole : part)) : parts)
}

function carriedBy(carrier: Carrier): readonly string[] {
  if ('exchange' in carrier) {
    const { exchange } = carrier
    return [
      ...[exchange.request, ...textsOf(exchange)].flatMap(partsIn),
      ...(exchange.carrier === undefined ? [] : carriedBy(exchange.carrier)),
    ]
  }
  // A service account's assertion names the key that signed it.
  if ('sign' in carrier) return [...signedBy[carrier.sign], ...(carrier.sign === 'google-jwt' ? ['private_key_id'] : [])]
  if ('query' in carrier) return ['key']
  return partsIn('basic' in carrier ? carrier.basic : 'digest' in carrier ? carrier.digest : carrier.value)
}
