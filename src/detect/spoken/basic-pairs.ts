import { setOf } from '../alphabets.ts'
import { type Claim, claimAt, inBase64 } from '../claims.ts'
import { holdsRandom } from '../random-runs.ts'
import type { Route, SpokenKey } from '../search.ts'
import type { Meter } from '../shape.ts'
import { strengths } from '../strengths.ts'
import { wordsIn } from './key-names.ts'

const shortest = 24
const longest = 600
const inRun = setOf('base64')
/** `Authorization: Basic ...`, or a name that says so: `ACME_BASIC_AUTH=...`. */
const header = /basic(?:[ +]|%20){1,3}$/i
const name = /([A-Za-z][\w.-]{3,60})["'\]]{0,2}[ \t]{0,4}[:=][ \t]{0,4}["']?$/
const nameWords = new Set(['basic', 'auth', 'authorization', 'credentials', 'creds', 'login', 'base64', 'b64'])

/** Whether base64 of a name and a password may begin here. */
function isBasic(text: Buffer, at: number): boolean {
  const before = text.toString('latin1', Math.max(0, at - 72), at)
  if (header.test(before)) return true
  const called = name.exec(before)?.[1]
  return called !== undefined && wordsIn(called).some((word) => nameWords.has(word))
}

/** The keys in two parts that stand here as RFC 7617 has a name and a password, of services that are spoken of near by. */
export function pairsInBasic(text: Buffer, at: number, near: Iterable<readonly SpokenKey[]>, meter: Meter): readonly Claim[] {
  let stop = at
  while (stop - at < longest && inRun[text[stop]!] === 1) stop++
  if (stop - at < shortest || !holdsRandom(text, at, stop)) return []
  const keys = [...near].flatMap((each) => each.filter(({ others }) => others.length > 0))
  if (keys.length === 0 || !isBasic(text, at)) return []
  const written = text.toString('latin1', at, stop)
  meter.left -= written.length
  const inner = Buffer.from(written, 'base64')
  const mark = inner.indexOf(0x3a)
  const whole = (route: Route, from: number, to: number): Claim | undefined => {
    const claim = claimAt(route, inner, from, strengths.carrier, meter)
    return claim?.end === to ? claim : undefined
  }
  return keys.flatMap(({ route, others }) => {
    const secret = mark < 0 ? undefined : whole(route, mark + 1, inner.length)
    const id =
      secret === undefined ? undefined : others.map((other) => whole(other, 0, mark)).find((claim) => claim !== undefined)
    return secret === undefined || id === undefined ? [] : [secret, id].map((claim) => inBase64(claim, [at, stop]))
  })
}
