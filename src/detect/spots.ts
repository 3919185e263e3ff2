import type { Claim } from './claims.ts'
import { strengths } from './strengths.ts'

/** A text that one or several kinds of key claim, the best claim first. */
export interface Spot {
  readonly start: number
  readonly end: number
  readonly claims: readonly Claim[]
}

const equals = 0x3d

/**
 * Without those that begin inside an escape of a mail's body (`=3D`, RFC 2045, section 6.7): what the body says there is claimed where it is
 * opened (`layers/quoted-printable.ts`).
 */
export function withoutEscaped(claims: readonly Claim[], text: Buffer): readonly Claim[] {
  let first: number | undefined
  return claims.filter(({ start }) => {
    if (text[start - 1] !== equals || text[start] !== 0x33 || text[start + 1] !== 0x44) return true
    first ??= text.indexOf('quoted-printable')
    return first < 0 || first > start
  })
}

/**
 * Settles who has which text. Of claims that overlap the better wins; those that are as good on the very same text stay side by side.
 * Spots are disjoint and in order.
 */
export function resolve(claims: readonly Claim[]): readonly Spot[] {
  const sorted = [...claims].sort((a, b) => a.start - b.start || b.end - a.end)
  const spots: Spot[] = []
  for (let from = 0; from < sorted.length; ) {
    let to = from
    let end = sorted[from]!.end
    while (to < sorted.length && sorted[to]!.start < end) end = Math.max(end, sorted[to++]!.end)
    spots.push(...settle(sorted.slice(from, to)))
    from = to
  }
  return spots
}

/** Claims that hang together by overlapping: the best takes its text, then the next that is still free, and so on. */
function settle(claims: readonly Claim[]): readonly Spot[] {
  const ranked =
    claims.length === 1
      ? claims
      : [...claims].sort((a, b) => compare(a, b) || length(b) - length(a) || a.decoded.length - b.decoded.length)
  const taken: Claim[][] = []
  for (const one of ranked) {
    let claim = one
    // `taken` is in order and disjoint
    let low = 0
    let high = taken.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (taken[middle]![0]!.end <= claim.start) low = middle + 1
      else high = middle
    }
    let there = taken[low]
    if (there !== undefined && isOtherPart(there[0]!, claim)) {
      const other = there[0]!
      if (other.start <= claim.start) {
        claim = { ...claim, start: other.end }
        there = taken[++low]
      } else claim = { ...claim, end: other.start }
    }
    if (there === undefined || there[0]!.start >= claim.end) taken.splice(low, 0, [claim])
    else if (isAsGood(there[0]!, claim) && !there.some((each) => isSameKind(each, claim))) there.push(claim)
  }
  return taken.map((each) => ({ start: each[0]!.start, end: each[0]!.end, claims: each }))
}

/** Below zero where `a` says more: a check that holds, then the longer literal, then the stronger surroundings. */
function compare(a: Claim, b: Claim): number {
  return Number(isChecked(b)) - Number(isChecked(a)) || literal(b) - literal(a) || surroundings(b) - surroundings(a)
}

/** Where two services have one mark (`sk_test_`), a name or a call of one of them says more than the mark does, a word near by less. */
const surroundings = ({ strength }: Claim): number => (strength === strengths.literal ? strengths.carrier - 0.5 : strength)

/** A form that anybody's tokens have says nothing of whose this one is. */
const isChecked = ({ checked, route }: Claim): boolean => checked && route.check !== 'jwt'
/** The literals of a shape count by length only where they are long enough to mean something. */
const literal = (claim: Claim): number => (claim.route.matcher.literal >= 4 ? claim.route.matcher.literal : 0)
const length = (claim: Claim): number => claim.end - claim.start
/** One layer less is nearer to what is stored. */
const isAsGood = (a: Claim, b: Claim): boolean =>
  a.start === b.start && a.end === b.end && a.value === b.value && compare(a, b) === 0 && a.decoded.length === b.decoded.length
/** Parts of one key in one encoded text: a group of four characters may hold something of both. */
const isOtherPart = (a: Claim, b: Claim): boolean =>
  a.route.kind === b.route.kind &&
  a.route.part !== b.route.part &&
  a.decoded.length > 0 &&
  b.decoded.length > 0 &&
  isFew(Math.min(a.end, b.end) - Math.max(a.start, b.start))
const isFew = (shared: number): boolean => shared > 0 && shared <= 4
const isSameKind = (a: Claim, b: Claim): boolean => a.route.kind === b.route.kind && a.route.part === b.route.part
