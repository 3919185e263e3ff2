import { crc32 } from 'node:zlib'
import type { Checksum, Piece, Shape } from '../model/service.ts'
import { alphabets, type Bytes, byteSet, setOf, wordBytes } from './alphabets.ts'
import { digitsOf, firstsOf, isChecksum, isRun, isUntil, lengthOf, literalOf, readRun, textsOf } from './pieces.ts'
import { type Telling, tellingOf } from './tellings.ts'

/** Steps that may still be taken in one blob: bytes that matchers look at. Below zero the search is cut short. */
export interface Meter {
  left: number
}

/** A shape, made ready to be matched over bytes. */
export interface Matcher {
  readonly pieces: readonly Ready[]
  /** The bytes that a match can begin with; null: any. */
  readonly firsts: Bytes | null
  /** Where the first piece is a run: its bytes, none of which may stand right before it. */
  readonly leading: Bytes | null
  /** Bytes that may not follow a match: it would be part of something longer. */
  readonly trailing: Bytes | null
  readonly least: number
  readonly most: number
  /** Length of the literal that every key has. */
  readonly literal: number
  /** How many pieces at the start are literal: the public prefix. */
  readonly prefix: number
  readonly checksum: boolean
  /** What of it the fewest texts have, to be looked for first; null where nothing tells anything. */
  readonly telling: Telling | null
}

type Ready =
  | { readonly is: 'texts'; readonly texts: readonly Uint8Array[] }
  | {
      readonly is: 'run'
      readonly set: Bytes
      readonly least: number
      readonly most: number
      readonly as: string | undefined
      readonly holds: Uint8Array | undefined
      /** Base64 of open length at the end of a shape takes its padding along. */
      readonly padded: boolean
    }
  | { readonly is: 'checksum'; readonly of: Checksum }
  | { readonly is: 'until'; readonly until: Uint8Array; readonly not: Uint8Array; readonly max: number }

/** A key in bytes, as half-open ranges. */
export interface Match {
  readonly end: number
  /** End of the literal pieces at its start. */
  readonly prefixEnd: number
  /** The runs that have a name. */
  readonly named: readonly { readonly name: string; readonly start: number; readonly end: number }[]
}

const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** Makes a shape ready. It must be one that `faultsOf` has nothing against. */
export function makeMatcher(shape: Shape): Matcher {
  const firsts = firstsOf(shape[0]!)
  const head = shape[0]!
  const lengths = shape.map(lengthOf)
  const firstOpen = shape.findIndex((piece) => textsOf(piece) === undefined)
  return {
    pieces: shape.map((piece, i) => ready(piece, i === shape.length - 1)),
    firsts: firsts === null ? null : byteSet(firsts),
    leading: isRun(head) ? setOf(readRun(head).alphabet) : null,
    trailing: trailingOf(shape.at(-1)!),
    least: lengths.reduce((sum, [least]) => sum + least, 0),
    most: lengths.reduce((sum, [, most]) => sum + most, 0),
    literal: literalOf(shape),
    prefix: firstOpen < 0 ? shape.length : firstOpen,
    checksum: shape.some(isChecksum),
    telling: tellingOf(shape),
  }
}

function ready(piece: Piece, last: boolean): Ready {
  if (isUntil(piece)) return { is: 'until', until: ascii(piece.until), not: ascii(piece.not), max: piece.max }
  if (isChecksum(piece)) return { is: 'checksum', of: piece }
  if (isRun(piece)) {
    const { alphabet, least, most, as, holds } = readRun(piece)
    const padded = last && alphabet === 'base64' && least !== most
    return { is: 'run', set: setOf(alphabet), least, most, as, holds: holds === undefined ? undefined : ascii(holds), padded }
  }
  return { is: 'texts', texts: textsOf(piece)!.map(ascii) }
}

/** What is glued to a key's end makes it no key: a character of its last run, or of a word. Base64's padding belongs to its run. */
function trailingOf(last: Piece): Bytes | null {
  if (isUntil(last)) return null
  const set = Uint8Array.from(wordBytes)
  if (isRun(last)) {
    const { alphabet } = readRun(last)
    for (const byte of ascii(alphabets[alphabet] + (alphabet === 'base64' ? '=' : ''))) set[byte] = 1
  }
  return set
}

/** A CRC-32 as the checksum piece writes it. */
export function writeChecksum(sum: number, piece: Checksum): string {
  if (piece.crc32 === 'hexSwapped') {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(sum)
    return bytes.toString('hex')
  }
  const characters = digitsOf(piece)
  let text = ''
  for (let rest = sum; rest > 0; rest = Math.floor(rest / characters.length)) {
    const digit = characters[rest % characters.length]!
    text = piece.crc32 === 'base62Swapped' ? text + digit : digit + text
  }
  return text.padStart(piece.length, '0')
}

/**
 * The match that starts at an offset, or undefined: one pass, no way back. It refuses what has more of its own glued to its end;
 * what stands before it is for the caller to judge (`isGlued`). The meter pays for the bytes looked at.
 */
export function matchAt(matcher: Matcher, bytes: Uint8Array, at: number, meter: Meter = { left: 0 }): Match | undefined {
  const { pieces, trailing, prefix } = matcher
  let i = at
  let sum = 0
  let run = at
  let runEnd = at
  let before = at
  let prefixEnd = at
  let named: Match['named'][number][] | undefined
  for (let n = 0; n < pieces.length; n++) {
    const piece = pieces[n]!
    if (n === prefix) prefixEnd = i
    const from = i
    if (piece.is === 'texts') {
      const text = piece.texts.find((each) => holdsAt(bytes, i, each))
      if (text === undefined) return undefined
      i += text.length
    } else if (piece.is === 'run') {
      const stop = Math.min(bytes.length, i + piece.most)
      while (i < stop && piece.set[bytes[i]!] === 1) i++
      meter.left -= i - from
      if (i - from < piece.least) return undefined
      if (piece.padded) {
        // The literal before it may be the first characters of the same base64 (`dG9rO...`), or a mark that does not count.
        const start = (i - from) % 4 > 1 ? from : at
        while ((i - start) % 4 > 1 && bytes[i] === equals) i++
      }
      if (piece.holds !== undefined && !holdsInside(bytes, from, i, piece.holds)) return undefined
      if (matcher.checksum) sum = crc32(bytes.subarray(from, i), sum)
      run = from
      runEnd = i
      if (piece.as !== undefined) (named ??= []).push({ name: piece.as, start: from, end: i })
    } else if (piece.is === 'checksum') {
      const of = piece.of
      i += of.length
      const over = (start: number, end: number) => crc32(bytes.subarray(start, end))
      const all = () => (of.over === 'run' ? over(run, runEnd) : over(at, of.over === 'all' ? from : before))
      const written = writeChecksum(of.over === 'runs' ? sum : all(), of)
      if (written.length !== of.length || !holdsAt(bytes, from, ascii(written))) return undefined
    } else {
      i = endOfText(bytes, i, piece.until, piece.not, piece.max)
      meter.left -= Math.abs(i) - from
      if (i < 0) return undefined
    }
    before = from
  }
  if (prefix === pieces.length) prefixEnd = i
  if (trailing !== null && i < bytes.length && trailing[bytes[i]!] === 1) return undefined
  return { end: i, prefixEnd, named: named ?? [] }
}

const equals = 0x3d

/** End of the text that runs up to and with `until`; where there is none, the offset of what ended it, negative. */
function endOfText(bytes: Uint8Array, from: number, until: Uint8Array, not: Uint8Array, max: number): number {
  const stop = Math.min(bytes.length, from + max)
  for (let i = from; i < stop; i++) {
    const byte = bytes[i]!
    // base64 alone would not do: header lines, indentation, escapes and the quotes of concatenated lines stand in it, too
    if (byte > 0x7e || (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)) return -i
    if (byte === not[0] && holdsAt(bytes, i, not)) return -i
    if (byte === until[0] && holdsAt(bytes, i, until)) return i + until.length <= stop ? i + until.length : -i
  }
  return -stop
}

function holdsAt(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  if (at + text.length > bytes.length) return false
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false
  return true
}

function holdsInside(bytes: Uint8Array, from: number, to: number, marker: Uint8Array): boolean {
  for (let i = from; i + marker.length <= to; i++) if (holdsAt(bytes, i, marker)) return true
  return false
}
