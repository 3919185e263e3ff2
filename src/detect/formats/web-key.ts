import { madeUpAt } from '../places.ts'
import type { Recognizer } from './format.ts'
import { passwordFound, valueIn } from './password.ts'
import { placeholderInside } from './values.ts'

/** A key is not looked through further than this on either side of its type, in bytes: one of RSA with 4096 bits is 3300 long. */
const reach = 4000
/** What is near enough for others to know of. */
const near = 600

/** The object that a word stands in, as [start, end). */
function objectAround(text: Buffer, at: number): readonly [number, number] {
  const from = Math.max(0, at - reach)
  const to = Math.min(text.length, at + reach)
  const close = text.subarray(at, to).indexOf(0x7d)
  return [from + Math.max(0, text.subarray(from, at).lastIndexOf(0x7b)), close < 0 ? to : at + close]
}

/** `d` of a private key, and `k` of a symmetric one, are secret (RFC 7518, sections 6.2.2, 6.3.2 and 6.4). */
const member = /["']?(?<name>[dk])\\{0,3}["']?\s{0,4}:\s{0,4}\\{0,3}["'](?<v>[\w-]{20,700})\\{0,3}["']/dg

/** The secret member of a JSON Web Key (RFC 7517). */
export const webKey: Recognizer = {
  kind: 'credentials/credentials-web-key',
  words: ['"kty', "'kty", 'kty:'],
  reach: [near, near],
  find(text, start, end, path) {
    if (!/^\\{0,3}["']?\s{0,4}:?\s{0,4}\\{0,3}["'](?:EC|OKP|RSA|oct)\b/.test(text.toString('latin1', end, end + 24))) return null
    const [from, to] = objectAround(text, start)
    const object = text.toString('latin1', from, to)
    const type = /kty\\{0,3}["']?\s{0,4}:\s{0,4}\\{0,3}["'](EC|OKP|RSA|oct)\\{0,3}["']/.exec(object)?.[1]
    if (type === undefined) return null
    for (const match of object.matchAll(member)) {
      if ((match.groups!.name === 'k') !== (type === 'oct') || /[\w-]/.test(object[match.index - 1] ?? '')) continue
      const value = valueIn(match, from)!
      const found = passwordFound(value, path, madeUpAt(path) ?? placeholderInside(value.text))
      return found.judged === null ? { ...found, sure: value.text.length >= 43 } : found
    }
    return null
  },
  mayLookFar(text, start) {
    const [from, to] = objectAround(text, start)
    return start - from > near || to - start > near
  },
}
