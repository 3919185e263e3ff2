import type { Bytes } from '../alphabets.ts'
import { type Claim, claimAt } from '../claims.ts'
import { linesBack, linesOn } from '../edges.ts'
import { isGlued } from '../glue.ts'
import type { CalledPart, Kind, Search } from '../search.ts'
import type { Meter } from '../shape.ts'
import { strengths } from '../strengths.ts'
import { joined, type Range } from '../surroundings.ts'
import { isCalled, nameAKey, wordsIn } from './key-names.ts'
import { mayBegin } from './look.ts'
import { areTogether, areToldApart, isMarked, isNoWord } from './pair.ts'
import { isWhole, type Place, placeOf } from './place.ts'

/** Steps for each byte that is looked at, and for reading what stands around a value that fits. */
const price = { place: 2, surroundings: 600 }
/** How far from a part that was found another one is looked for: lines and characters. */
const mostLines = 4
const reach = 400
/** A part that was found earlier than this is enough, in characters. */
const farthest = 8000

/**
 * Looks for the parts that are missing near those that were found: the id that stands beside a secret and is called like one, the secret beside
 * an id whose own name says whose it is. Where nothing was found, nothing is looked for.
 */
export function lookForCompanions(
  search: Search,
  text: Buffer,
  claims: readonly Claim[],
  meter: Meter,
  add: (claim: Claim) => void,
): void {
  const byKind = new Map<Kind, Claim[]>()
  for (const claim of claims)
    if (claim.route.part !== null && claim.decoded.length === 0) {
      const known = byKind.get(claim.route.kind)
      if (known === undefined) byKind.set(claim.route.kind, [claim])
      else known.push(claim)
    }
  for (const [kind, found] of byKind) {
    found.sort((a, b) => a.start - b.start)
    for (const part of search.partsOf(kind)) {
      const its = found.filter(({ route }) => route.part === part.route.part)
      const lonely = found.filter(
        (claim) => asksFor(claim, part) && !its.some((other) => areNear(text, claim, other, kind.parts!.within)),
      )
      if (lonely.length > 0) lookAround(text, lonely, part, meter, add)
    }
  }
}

/** A secret asks for the id, an id for the secret only where its own name says whose it is. */
const asksFor = ({ route, strength }: Claim, part: CalledPart): boolean =>
  route.public !== part.route.public && (part.route.public || (!route.literal && strength >= strengths.wildcard))

function areNear(text: Buffer, one: Claim, other: Claim, within: number): boolean {
  if (Math.abs(one.start - other.start) > farthest) return false
  return other.start < one.start
    ? linesBack(text, one.start, within, farthest) <= other.start
    : linesOn(text, one.end, within, farthest) >= other.end
}

function lookAround(text: Buffer, lonely: readonly Claim[], part: CalledPart, meter: Meter, add: (claim: Claim) => void): void {
  const { route } = part
  const { firsts, leading } = route.matcher
  const lines = Math.min(mostLines, route.kind.parts!.within)
  const around = (claim: Claim): Range => [linesBack(text, claim.start, lines, reach), linesOn(text, claim.end, lines, reach)]
  for (const [from, to] of joined(lonely.map(around)))
    for (let at = from; at < to && meter.left >= 0; at++) {
      meter.left -= price.place
      if (!mayStart(text, at, firsts) || isGlued(text, at, leading)) continue
      const claim = claimAt(route, text, at, 0, meter)
      if (claim === undefined) continue
      meter.left -= price.surroundings
      const place = placeOf(text, at)
      // behind a name stands its password
      if (!isWhole(text, claim.end, place) && text[claim.end] !== 0x3a) continue
      const near = lonely.filter((one) => Math.abs(one.start - at) <= 2 * reach)
      const strength = Math.max(0, ...near.map((one) => saysBeside(text, claim, place, one, part)))
      if (strength === 0) continue
      add({ ...claim, strength })
      at = claim.end - 1
    }
}

/** The user of a URL begins behind its slashes. */
const mayStart = (text: Buffer, at: number, firsts: Bytes | null): boolean =>
  (firsts === null || firsts[text[at]!] === 1) && (mayBegin(text, at) || (text[at - 1] === 0x2f && text[at - 2] === 0x2f))

/**
 * How much it says that a value stands beside a part that was found. What its description calls it, says most; what any id or secret is called like
 * says so only of what nobody would write as a word; of two values without names the first is the id, unless their shapes tell which is which.
 */
const says = {
  described: strengths.carrier,
  called: strengths.companion,
  spoken: 2.3,
  together: 2.1,
  marked: strengths.sibling,
  nothing: 0,
} as const

function saysBeside(text: Buffer, claim: Claim, { name, line }: Place, found: Claim, { route, called }: CalledPart): number {
  if (claim.value === found.value || (claim.start < found.end && found.start < claim.end)) return says.nothing
  const isRandom = isNoWord(claim)
  const [one, other]: readonly Range[] = [
    [claim.start, claim.end],
    [found.start, found.end],
  ]
  if (isRandom) {
    const isFirst = areTogether(text, one!, other!)
    const isBehind = areTogether(text, other!, one!)
    if (
      (isFirst || isBehind) &&
      (areToldApart(text, one!, route, other!, found.route) || (isFirst && isPassword(text, one!, other!)))
    )
      return route.public ? says.called : says.together
  }
  if (text[claim.end] === 0x3a) return says.nothing
  const words = name?.words ?? labelIn(line)
  if (words.length === 0) return route.public && isRandom && isMarked(claim) ? says.marked : says.nothing
  if ((name === null ? called.names.has(words.join('')) : isCalled(name, called)) && (isRandom || isNext(text, one!, other!)))
    return says.described
  if (!isRandom) return says.nothing
  if (!route.public) return nameAKey(words) ? says.spoken : says.nothing
  if (words.some((word) => secret.test(word))) return says.nothing
  return id.test(words.at(-1)!) ? says.called : isMarked(claim) ? says.marked : says.nothing
}

/** The words of a label in running text, in a list or a table: `**Client ID**: `. */
const labelIn = (line: string): readonly string[] =>
  wordsIn(
    /(?:^|[^\w ])[ \t]{0,8}([A-Za-z][A-Za-z ]{0,30})["'`*_)\]]{0,4}[ \t]{0,4}(?:[:=|]|->|→)?[ \t]{0,4}["'`*_([]{0,4}$/.exec(
      line.slice(-80),
    )?.[1] ?? '',
  )

const secret = /^(?:[a-z]*(?:secret|token|password|passwd)s?|private|pass|pwd|hash|digest|session)$/
const id = /^(?:[a-z]*(?:id|key|user|username|sid)|login|account|client|public|access|app|name|ak|issuer|identifier|email)$/
/** `id:secret`: which is which, is told by the sign. */
const isPassword = (text: Buffer, [, end]: Range, [start]: Range): boolean => start - end === 1 && text[end] === 0x3a

/** On the same line, or on the next one. */
function isNext(text: Buffer, one: Range, other: Range): boolean {
  const [from, to] = one[0] < other[0] ? [one[1], other[0]] : [other[1], one[0]]
  let lines = 0
  for (let i = from; i < to; i++) if (text[i] === 0x0a) lines++
  return lines <= 1
}
