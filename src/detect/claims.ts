import { checkHolds, plainBlock } from './checks.ts'
import { holdsRandom } from './random-runs.ts'
import type { Route } from './search.ts'
import { type Meter, matchAt } from './shape.ts'
import type { Range } from './surroundings.ts'

/** A route's match in a text. Offsets are those of the text that was scanned. */
export interface Claim {
  readonly route: Route
  readonly start: number
  readonly end: number
  readonly value: string
  /** Length of the literal at the value's start. */
  readonly prefix: number
  readonly named: { readonly [name: string]: string }
  /** What the surroundings say, of `strengths`. */
  readonly strength: number
  /** A checksum or a check holds. */
  readonly checked: boolean
  /** Layers opened inside the text, outermost first. */
  readonly decoded: readonly string[]
  /** What has to be blanked where this text is shown or digested: the value, or the encoded run that holds it. */
  readonly veil: Range
  /** Of what a recognizer found: its own judgement, and whether it can hardly be anything else. */
  readonly recognized?: { readonly judged: string | null; readonly sure: boolean }
}

/** What a route claims at an offset: its shape matches, it looks random where it should, and its check, if it has one, holds. */
export function claimAt(route: Route, text: Buffer, at: number, strength: number, meter: Meter): Claim | undefined {
  const match = matchAt(route.matcher, text, at, meter)
  if (match === undefined) return undefined
  if (route.showing !== null && !holdsRandom(text, at, match.end)) return undefined
  const slice = (start: number, end: number) => text.toString('latin1', start, end)
  const raw = slice(at, match.end)
  if (route.check !== undefined && !checkHolds(route.check, raw)) return undefined
  return {
    route,
    start: at,
    end: match.end,
    value: route.check === 'pem' ? plainBlock(raw) : raw,
    prefix: match.prefixEnd - at,
    named: Object.fromEntries(match.named.map(({ name, start, end }) => [name, slice(start, end)])),
    strength,
    checked: route.check !== undefined || route.matcher.checksum,
    decoded: [],
    veil: [at, match.end],
  }
}

/** A claim on what a range of the text holds in base64, in whole groups of four characters. */
export const inBase64 = (claim: Claim, [start, end]: Range): Claim => ({
  ...claim,
  start: start + Math.floor(claim.start / 3) * 4,
  end: Math.min(end, start + Math.ceil(claim.end / 3) * 4),
  decoded: ['base64'],
  veil: [start, end],
})

/** What the first run of a match's shape could have been made of. */
export function alphabetOf({ route: { matcher } }: Claim): string {
  let alphabet = alphabetsOfRuns.get(matcher)
  if (alphabet === undefined) {
    const run = matcher.pieces.find((piece) => piece.is === 'run')
    alphabet = run === undefined ? '' : String.fromCharCode(...[...run.set.keys()].filter((byte) => run.set[byte] === 1))
    alphabetsOfRuns.set(matcher, alphabet)
  }
  return alphabet
}
const alphabetsOfRuns = new WeakMap<object, string>()
