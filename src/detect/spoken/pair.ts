import { alphabets, byteSet } from '../alphabets.ts'
import { type Claim, claimAt } from '../claims.ts'
import { isLikeAKey } from '../formats/values.ts'
import type { Route } from '../search.ts'
import type { Range } from '../surroundings.ts'

/** What may stand between two values that are given together: the next argument, cell or word of a list, or `id:secret`. */
const between =
  /^(?:["'`]{1,2}(?:\.\w{1,12}\(\))?)?(?:[ \t]{0,8}[,|;][ \t]{0,8}(?:[\\^]?\r?\n)?[ \t]{0,40}|[ \t]{0,4}[:/]?[ \t]{0,4})[@$]?["'`]{0,2}$/
const farthestBetween = 72
const inValue = byteSet(alphabets.base62 + '_-.')
const longestValue = 160
const parts = byteSet(' \t\r\n"\'`,|;:()\\^@$')
const quotes = byteSet('"\'`')

/** Whether nothing stands between two values, in order, but what parts the arguments of a call or a name from its password. */
export const areTogether = (text: Buffer, [, end]: Range, [start]: Range): boolean =>
  start > end && start - end <= farthestBetween && between.test(text.toString('latin1', end, start))

/**
 * Whether a part of a key is given together with a public one, as two arguments or as `id:secret` are, and where the two begin; null where it is not.
 * The public one comes first, unless their shapes tell which is which.
 */
export function pairAt(text: Buffer, start: number, end: number, route: Route, others: readonly Route[]): number | null {
  if (end - start > longestValue) return null
  for (const other of others) {
    const before = valueBefore(text, start)
    if (before !== null && isPart(other, text, before)) return before[0]
    const behind = valueBehind(text, end)
    if (behind !== null && isPart(other, text, behind) && areToldApart(text, [start, end], route, behind, other)) return start
  }
  return null
}

/** Whether the one can't be read as the other. */
export const areToldApart = (text: Buffer, one: Range, itsRoute: Route, other: Range, otherRoute: Route): boolean =>
  !isOf(otherRoute, text, one) || !isOf(itsRoute, text, other)

function isPart(route: Route, text: Buffer, [start, end]: Range): boolean {
  const claim = claimOf(route, text, start)
  return claim?.end === end && isNoWord(claim)
}

const isOf = (route: Route, text: Buffer, [start, end]: Range): boolean => claimOf(route, text, start)?.end === end
const claimOf = (route: Route, text: Buffer, start: number): Claim | undefined =>
  claimAt(route, text, start, 0, { left: longestValue * 8 })

/** Letters or marks that all of its kind begin with. */
export const isMarked = ({ route: { matcher } }: Claim): boolean => matcher.leading === null && matcher.literal >= 2

/** Whether nobody would write it as a name, a number or a word: by itself, or behind the letters that all of its kind begin with. */
export const isNoWord = (claim: Claim): boolean =>
  isLikeAKey(claim.value) ||
  (isMarked(claim) && (isLikeAKey(claim.value.slice(claim.prefix)) || (claim.value.length >= 12 && /\d/.test(claim.value))))

/** The value that ends right before another one. */
function valueBefore(text: Buffer, at: number): Range | null {
  const stop = Math.max(0, at - farthestBetween)
  let [start, end] = runBack(text, at, stop)
  // `"...".to_string(), "..."`
  if (text[start] === 0x2e && quotes[text[start - 1] ?? 0] === 1) [start, end] = runBack(text, start, stop)
  return start < end && areTogether(text, [start, end], [at, at]) ? [start, end] : null
}

function runBack(text: Buffer, at: number, stop: number): Range {
  let end = at
  while (end > stop && (parts[text[end - 1]!] === 1 || isLoneSlash(text, end - 1))) end--
  let start = end
  while (start > 0 && end - start < longestValue && inValue[text[start - 1]!] === 1) start--
  return [start, end]
}

/** The value that begins right behind another one. */
function valueBehind(text: Buffer, at: number): Range | null {
  const stop = Math.min(text.length, at + farthestBetween)
  let start = at
  while (start < stop && (parts[text[start]!] === 1 || isLoneSlash(text, start))) start++
  let end = start
  while (end < text.length && end - start < longestValue && inValue[text[end]!] === 1) end++
  return start < end && areTogether(text, [at, at], [start, end]) ? [start, end] : null
}

const isLoneSlash = (text: Buffer, at: number): boolean => text[at] === 0x2f && text[at - 1] === 0x20 && text[at + 1] === 0x20
