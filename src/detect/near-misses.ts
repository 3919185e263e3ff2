import type { Check, Looks, Shape } from '../model/service.ts'
import type { RandomBytes } from '../model/world.ts'
import { alphabets } from './alphabets.ts'
import { checkHolds, checkOfPart } from './checks.ts'
import { digitsOf, isChecksum, isRun, isUntil, readRun, textsOf } from './pieces.ts'
import { pick, pickText } from './random.ts'
import { sampleText } from './sample.ts'
import { makeMatcher, matchAt } from './shape.ts'

/** Text that is almost a key. It stands where a key would: a detector finds none in it. */
export interface NearMiss {
  readonly text: string
  readonly why:
    | 'one character short'
    | 'wrong alphabet'
    | 'broken checksum'
    | 'glued to a word before it'
    | 'glued to more of its own'
  /** For a key in parts, the part that it is almost. */
  readonly part: string | null
}

/**
 * One near miss of each sort that these looks can have; none that would be a key of another layout. Public parts have none: they are no
 * leak either way.
 */
export function nearMissesOf(looks: Looks, random: RandomBytes): readonly NearMiss[] {
  if (looks.parts !== undefined)
    return Object.entries(looks.parts).flatMap(([name, part]) =>
      part.public === true
        ? []
        : nearMisses(part.shape, checkOfPart(part.shape), random).map((miss) => ({ ...miss, part: name })),
    )
  const shapes = looks.shapes ?? [looks.shape!]
  const isKey = (text: string) =>
    shapes.some((shape) => matchAt(makeMatcher(shape), Buffer.from(text, 'latin1'), 0) !== undefined) &&
    (looks.check === undefined || checkHolds(looks.check, text))
  return shapes
    .flatMap((shape) => nearMisses(shape, looks.check, random).map((miss) => ({ ...miss, part: null })))
    .filter(({ text }) => shapes.length === 1 || !isKey(text))
}

function nearMisses(shape: Shape, check: Check | undefined, random: RandomBytes): Omit<NearMiss, 'part'>[] {
  const misses: Omit<NearMiss, 'part'>[] = []
  if (check === undefined) {
    const least = sampleText(shape, check, random, 'least')
    misses.push(...spoilRun(shape, least, random), ...spoilChecksum(shape, least))
  } else {
    const held = sampleText(shape, check, random)
    misses.push({ why: 'wrong alphabet', text: spoilStructure(held) })
    if (check === 'base58check' || check === 'crc16' || check === 'ed25519')
      misses.push({ why: 'broken checksum', text: spoilSum(held) })
    if (check === 'bech32') misses.push({ why: 'broken checksum', text: spoilBech32(held) })
    if (typeof check === 'object' && 'marvin' in check) misses.push({ why: 'broken checksum', text: spoilMarvin(held) })
  }
  const whole = sampleText(shape, check, random, 'most')
  const last = shape.at(-1)!
  // a structure stays far below the most that its runs may have, and a block ends with its mark
  if (isRun(last) && check === undefined)
    misses.push({ why: 'glued to more of its own', text: whole + pickText(random, alphabets[readRun(last).alphabet], 1) })
  if (isChecksum(last)) misses.push({ why: 'glued to more of its own', text: whole + pickText(random, digitsOf(last), 1) })
  if (/^\w/.test(whole)) misses.push({ why: 'glued to a word before it', text: pickText(random, alphabets.letter, 1) + whole })
  return misses
}

/** Takes a character out of the longest run, and puts a wrong one in. */
function spoilRun(shape: Shape, text: string, random: RandomBytes): Omit<NearMiss, 'part'>[] {
  const runs = runsIn(shape, text)
  const run = runs.reduce<(typeof runs)[number] | undefined>(
    (best, each) => (best && best.length >= each.length ? best : each),
    undefined,
  )
  if (run === undefined) return []
  const at = run.start + Math.floor(run.length / 2)
  const wrong = [...alphabets.base62].filter((character) => !alphabets[run.alphabet].includes(character))
  const put = wrong.length === 0 ? '*' : wrong[pick(random, wrong.length)]!
  return [
    { why: 'one character short', text: text.slice(0, at) + text.slice(at + 1) },
    { why: 'wrong alphabet', text: text.slice(0, at) + put + text.slice(at + 1) },
  ]
}

function spoilChecksum(shape: Shape, text: string): Omit<NearMiss, 'part'>[] {
  const last = shape.at(-1)!
  if (!isChecksum(last)) return []
  const characters = digitsOf(last)
  const next = characters[(characters.indexOf(text.at(-1)!) + 1) % characters.length]
  return [{ why: 'broken checksum', text: text.slice(0, -1) + next }]
}

/** Another letter in the checksum: the last but two, all of whose bits count. */
const spoilMarvin = (text: string): string =>
  text.replace(/(.)(..={0,2})$/, (_, letter: string, rest: string) => (letter === 'a' ? 'b' : 'a') + rest)

/** Another letter in the checksum: the last but two, all of whose bits count, of digits that both bases have. */
const spoilSum = (text: string): string => text.slice(0, -3) + (text.at(-3) === 'A' ? 'B' : 'A') + text.slice(-2)

/** Another last letter, of the digits. */
const spoilBech32 = (text: string): string => text.slice(0, -1) + (/q$/i.test(text) ? 'P' : 'Q')

/** A header that is no JSON, or a body that is no base64. */
function spoilStructure(text: string): string {
  const at = text.includes('.') ? text.indexOf('ey') + 6 : Math.floor(text.length / 2)
  return `${text.slice(0, at)}*${text.slice(at + 1)}`
}

/** Where the runs of a text of least length stand. */
function runsIn(
  shape: Shape,
  text: string,
): { start: number; length: number; alphabet: ReturnType<typeof readRun>['alphabet'] }[] {
  const runs = []
  let at = 0
  for (const piece of shape) {
    if (isRun(piece)) {
      const { alphabet, least } = readRun(piece)
      runs.push({ start: at, length: least, alphabet })
      at += least
    } else if (isChecksum(piece)) at += piece.length
    else if (isUntil(piece)) at = text.indexOf(piece.until, at) + piece.until.length
    else at += (textsOf(piece) ?? []).find((each) => text.startsWith(each, at))?.length ?? 0
  }
  return runs
}
