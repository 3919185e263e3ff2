import { crc32 } from 'node:zlib'
import type { Check, Looks, Piece, Shape } from '../model/service.ts'
import type { RandomBytes } from '../model/world.ts'
import { alphabets } from './alphabets.ts'
import { withBech32 } from './bech32.ts'
import { checkHolds, checkOfPart } from './checks.ts'
import { withBase58Check, withCrc16, withKeyPair } from './encoded-sums.ts'
import { withMarvin } from './marvin.ts'
import { isChecksum, isRun, isUntil, lengthOf, readRun, textsOf } from './pieces.ts'
import { pick, pickText } from './random.ts'
import { holdsRandom, showingOf } from './random-runs.ts'
import { makeMatcher, matchAt, writeChecksum } from './shape.ts'
import { sampleMacaroon, sampleObject, samplePrivateKey, sampleToken } from './structures.ts'

/** A true key: each part by its name, named runs beside them, and the key as text (parts, each on its line). */
export interface Sample {
  readonly parts: { readonly [part: string]: string }
  readonly text: string
}

/** A random true key of these looks, which `faultsOf` has nothing against: checksums, markers and inner structure are right. */
export function sampleOf(looks: Looks, random: RandomBytes): Sample {
  if (looks.parts === undefined) {
    const shapes = looks.shapes ?? [looks.shape!]
    const shape = shapes[pick(random, shapes.length)]!
    const text = sampleText(shape, looks.check, random)
    return { parts: { key: text, ...namedRuns(shape, text) }, text }
  }
  const parts: Record<string, string> = {}
  for (const [name, part] of Object.entries(looks.parts)) parts[name] = sampleText(part.shape, checkOfPart(part.shape), random)
  const text = Object.values(parts).join('\n')
  for (const [name, part] of Object.entries(looks.parts))
    for (const [run, value] of Object.entries(namedRuns(part.shape, parts[name]!))) parts[run] ??= value
  return { parts, text }
}

/** A random true text of one shape. `length` chooses among a run's lengths; by default any. */
export function sampleText(
  shape: Shape,
  check: Check | undefined,
  random: RandomBytes,
  length: 'any' | 'least' | 'most' = 'any',
): string {
  if (check !== undefined) return sampleChecked(shape, check, random)
  const text = sampleRow(shape, random, length)
  // one in thousands looks like words, and so is none
  return showingOf(shape) === null || holdsRandom(Buffer.from(text), 0, text.length)
    ? text
    : sampleText(shape, check, random, length)
}

function sampleRow(pieces: readonly Piece[], random: RandomBytes, length: 'any' | 'least' | 'most'): string {
  let text = ''
  let runs = ''
  let run = ''
  let before = ''
  for (const piece of pieces) {
    const texts = textsOf(piece)
    const start = text
    if (texts !== undefined) text += texts[pick(random, texts.length)]
    else if (isChecksum(piece)) text += writeChecksum(crc32({ all: text, runs, run, separated: before }[piece.over]), piece)
    else if (isUntil(piece)) text += sampleUntil(piece.until, piece.max, random)
    else if (isRun(piece)) {
      run = sampleRun(piece, random, length)
      text += run
      runs += run
    }
    before = start
  }
  return text
}

function sampleRun(piece: Parameters<typeof readRun>[0], random: RandomBytes, length: 'any' | 'least' | 'most'): string {
  const { alphabet, least, most, holds } = readRun(piece)
  const count = length === 'any' ? least + pick(random, most - least + 1) : length === 'least' ? least : most
  const run = pickText(random, alphabets[alphabet], count)
  if (holds === undefined) return run
  const at = pick(random, count - holds.length + 1)
  return run.slice(0, at) + holds + run.slice(at + holds.length)
}

function sampleUntil(until: string, max: number, random: RandomBytes): string {
  const room = Math.min(200, max - until.length - 2)
  return room < 1 ? until : `\n${pickText(random, alphabets.base64, room)}\n${until}`
}

/** Tries of random lengths until shape and structure agree; a shape that no such structure fits throws. */
function sampleChecked(shape: Shape, check: Check, random: RandomBytes): string {
  const matcher = makeMatcher(shape)
  for (let tries = 0; tries < 200; tries++) {
    const text = sampleTry(shape, check, random)
    const bytes = Buffer.from(text, 'latin1')
    if (matchAt(matcher, bytes, 0)?.end === bytes.length && checkHolds(check, text)) return text
  }
  throw new Error(`no ${JSON.stringify(check)} fits this shape`)
}

function sampleTry(shape: Shape, check: Check, random: RandomBytes): string {
  if (check === 'jwt') return sampleWithToken(shape, random)
  if (check === 'pem') return sampleBlock(shape, random)
  if (check === 'bech32') return withBech32(sampleRow(shape, random, 'any'))
  if (check === 'base58check') return withBase58Check(sampleRow(shape, random, 'any'))
  if (check === 'crc16') return withCrc16(sampleRow(shape, random, 'any'))
  if (check === 'ed25519') return withKeyPair(sampleRow(shape, random, 'any'))
  if (check === 'macaroon') return sampleMacaroon(textsOf(shape[0]!)![0]!, random)
  if ('json' in check) return sampleWithObject(shape, check.json, random)
  return withMarvin(check, check.marvin[pick(random, check.marvin.length)]!, sampleRow(shape, random, 'any'))
}

/** An object in base64, where a literal has its first letters. */
function sampleWithObject(shape: Shape, names: readonly string[], random: RandomBytes): string {
  const at = shape.findIndex((piece) => (textsOf(piece) ?? []).some((text) => text.includes('eyJ')))
  const literal = textsOf(shape[at]!)![0]!
  const start = literal.indexOf('eyJ')
  const run = shape[at + 1]!
  const url = isRun(run) && readRun(run).alphabet === 'base64url'
  const text = sampleObject(names, literal.slice(start), random).toString(url ? 'base64url' : 'base64')
  const rest = shape.slice(at + 2)
  return (
    sampleRow(shape.slice(0, at), random, 'any') +
    literal.slice(0, start) +
    (rest.length > 0 ? text.replace(/={1,2}$/, '') : text) +
    sampleRow(rest, random, 'any')
  )
}

/** The pieces of a token are its three parts with two dots between; literals may have bitten off the start of each. */
function sampleWithToken(shape: Shape, random: RandomBytes): string {
  const starts = shape.findIndex((piece) => (textsOf(piece) ?? []).some((text) => text.includes('ey')))
  // without a literal the token begins with the run before the first dot
  const first = starts >= 0 ? starts : Math.max(0, shape.indexOf('.') - 1)
  const literal = textsOf(shape[first]!)?.[0] ?? ''
  const before = literal.slice(0, Math.max(0, literal.indexOf('ey')))
  const last = lengthOf(shape.at(-1)!)
  const payload = shape.slice(first).filter(isRun).at(-2)
  return (
    sampleRow(shape.slice(0, first), random, 'any') +
    before +
    sampleToken(random, payload === undefined ? [20, 400] : lengthOf(payload), last)
  )
}

function sampleBlock(shape: Shape, random: RandomBytes): string {
  const body = shape.findIndex(isUntil)
  const head = sampleRow(body < 0 ? shape : shape.slice(0, body), random, 'any')
  const type = /BEGIN ([A-Z0-9 ]{1,40})-*$/.exec(head)?.[1] ?? 'PRIVATE KEY'
  return samplePrivateKey(type, random)
}

function namedRuns(shape: Shape, text: string): Record<string, string> {
  const match = matchAt(makeMatcher(shape), Buffer.from(text, 'latin1'), 0)
  return Object.fromEntries((match?.named ?? []).map(({ name, start, end }) => [name, text.slice(start, end)]))
}
