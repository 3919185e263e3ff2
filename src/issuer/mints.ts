import type { MintAnswer, Target } from '../model/issuer.ts'
import type { KeyParts } from '../model/secret.ts'
import { type Key, type Mint, waysOf } from '../model/service.ts'
import type { Answer } from './answers.ts'
import { isPublicPart, partNames, withNamedPieces } from './looks.ts'
import { type Doors, type Known, Operation } from './operation.ts'
import { exactText, rawReads, secretsOf, sourceIn } from './reads.ts'
import { tryWays } from './ways.ts'

/** Makes a key. An answer that says it was made and does not hold it whole is `unknown`: there is a key that nobody has. */
export async function mint(target: Target, name: 'create' | 'rotate', known: Known, doors: Doors): Promise<MintAnswer> {
  const operation = new Operation(target, doors, known)
  const ways: readonly Mint[] = waysOf<Mint>(operation.key[name])
  const { meaning, answer, way, note } = await tryWays(operation, ways, `the service has no call to ${name} such a key`)
  const said = { status: answer?.status ?? null, way, note, settles: ways[way]?.settles ?? 0, parts: null, id: null }
  if (meaning !== 'done' || answer === null) return { ...said, outcome: meaning === 'denied' ? 'denied' : 'unknown' }
  const values =
    operation.key.pair === undefined
      ? valuesIn(answer, ways[way]!, operation.key, target.parts)
      : { key: operation.newPair().private }
  if (values === undefined)
    return { ...said, outcome: 'unknown', note: 'the service made a key and its answer does not hold it whole' }
  const parts = withNamedPieces(operation.key, values)
  if (isOldKey(operation.key, parts, target.parts))
    return { ...said, outcome: 'unknown', note: 'the service answered with the key that was to be replaced' }
  const isPublic = (part: string) => isPublicPart(operation.key, part)
  const secrets = [...secretsOf(parts, isPublic), ...secretsOf(target.parts, isPublic)]
  return { ...said, outcome: 'done', parts, id: exactText(rawReads(answer, ways[way]!.reads).id, secrets) }
}

const aWord = /^[\x21-\x7e]{8,10000}$/
/** RFC 7468: the one form of key that has spaces and line breaks. */
const aPem = /^-----BEGIN [A-Z0-9 ]{1,40}-----[A-Za-z0-9+/=\r\n]{8,16000}-----END [A-Z0-9 ]{1,40}-----\s*$/

/**
 * Each part that a key of this kind has, as `gives` names them; undefined where one is missing or is no printable word. A public part
 * that is not named stays what it was: the user whose key it is.
 */
function valuesIn(answer: Answer, way: Mint, key: Key, old: KeyParts): { readonly [part: string]: string } | undefined {
  const values: Record<string, string> = {}
  for (const part of partNames(key)) {
    const source = Object.hasOwn(way.gives, part) ? way.gives[part] : undefined
    const stays = source === undefined && isPublicPart(key, part)
    const value = stays ? old[part]?.reveal() : source === undefined ? undefined : sourceIn(answer, source)
    if (typeof value !== 'string' || !(aWord.test(value) || aPem.test(value))) return undefined
    values[part] = value
  }
  return values
}

const isOldKey = (key: Key, made: KeyParts, old: KeyParts): boolean =>
  partNames(key)
    .filter((part) => !isPublicPart(key, part))
    .some((part) => Object.hasOwn(old, part) && made[part]!.equals(old[part]!))
