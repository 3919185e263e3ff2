import { byteSet, setOf } from '../alphabets.ts'
import { lastAtMost } from '../place.ts'
import type { Range } from '../surroundings.ts'
import { narrowed, type Piece } from './layer.ts'
import { encodedBytes, shortestRun } from './runs.ts'

/** The six bits of a character, of the standard alphabet or that for URLs (RFC 4648, sections 4 and 5). */
const sextets = new Uint8Array(256)
for (const [i, byte] of [...Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')].entries())
  sextets[byte] = i
sextets[0x2d] = 62
sextets[0x5f] = 63

/** A line of base64 that goes on in the next is not shorter. Common widths are 64 (RFC 7468) and 76 (RFC 2045). */
const shortestLine = 40
const widest = 1024
/** From this length on a run is opened whatever it begins with. */
const surelyEncoded = 160
/** What is opened at once is not longer: pictures and programs are. */
const longest = 4 << 20
/** How many places a run that does not begin with base64 is tried at: behind each mark that base64 and paths share. */
const mostStarts = 6
const marks = byteSet('/-_+')
const escapeLetters = byteSet('nrt')
const hexDigits = setOf('hexAny')

/** The piece that a run of base64 holds, and where the run ends with all its lines; null where it holds no text. */
export function openBase64(text: Buffer, start: number, end: number): { readonly piece: Piece | null; readonly end: number } {
  const from = startIn(text, start, end)
  const lines = from < 0 && end - start < shortestLine ? [] : linesFrom(text, from < 0 ? start : from, end)
  const stop = lines.at(-1)?.[1] ?? end
  const size = lines.reduce((sum, [a, b]) => sum + b - a, 0)
  if (lines.length === 0 || (from < 0 && size < surelyEncoded) || size > longest) return { piece: null, end: stop }
  const bytes = Buffer.from(lines.map(([a, b]) => text.toString('latin1', a, b)).join(''), 'base64')
  const last = lines.at(-1)!
  const before = Math.floor(((size - (last[1] - last[0])) * 3) / 4)
  // a word on the line behind may be taken for the last of it: it must not make binary what is text
  if (lines.length > 1 && bytes.indexOf(0) >= before) return pieceOf(lines.slice(0, -1), bytes.subarray(0, before))
  if (from < 0 && isMedia(bytes)) return { piece: null, end: stop }
  return pieceOf(lines, bytes)
}

function pieceOf(lines: readonly Range[], bytes: Uint8Array): { readonly piece: Piece; readonly end: number } {
  const stop = lines.at(-1)![1]
  return {
    piece: narrowed({ start: lines[0]![0], end: stop, layers: ['base64'], bytes, outside: outsideOf(lines), opaque: true }),
    end: stop,
  }
}

/** Where text in base64 begins in a run, or -1. What stands before it may be a path's or an escape's end. */
function startIn(text: Buffer, start: number, end: number): number {
  let at = start + lettersOfEscape(text, start)
  for (let tries = 0; tries < mostStarts && end - at >= shortestRun - 4; tries++) {
    if (beginsText(text, at)) return at
    while (at < end && marks[text[at]!] === 0) at++
    while (at < end && marks[text[at]!] === 1) at++
  }
  return -1
}

/** How many characters of a run are the rest of an escape that begins before it: of `\n`, of `%20`. */
function lettersOfEscape(text: Buffer, start: number): number {
  if (text[start - 1] === 0x5c) return escapeLetters[text[start]!]!
  return text[start - 1] === 0x25 && hexDigits[text[start]!] === 1 && hexDigits[text[start + 1]!] === 1 ? 2 : 0
}

/** Whether the first twelve bytes are text, be it of one or two bytes for each character, or the start of a compressed file. */
function beginsText(text: Buffer, at: number): boolean {
  let zeros = 0
  for (let group = 0; group < 4; group++) {
    const i = at + 4 * group
    const bits =
      (sextets[text[i]!]! << 18) | (sextets[text[i + 1]!]! << 12) | (sextets[text[i + 2]!]! << 6) | sextets[text[i + 3]!]!
    if (group === 0 && isPacked(bits >> 16, (bits >> 8) & 0xff, bits & 0xff)) return true
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = (bits >> shift) & 0xff
      if (byte === 0) zeros++
      else if (!isText(byte) && !isMark(text, at, bits)) return false
    }
  }
  return zeros === 0 || zeros === 6 || zeros === 5
}
const isText = (byte: number): boolean => (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d)
/** A byte-order mark: of UTF-8 the first three bytes, of UTF-16 the first two. */
const isMark = (text: Buffer, at: number, bits: number): boolean => {
  if (text[at] !== 0x37 && text[at] !== 0x2f) return false
  return bits === 0xefbbbf || bits >> 8 === 0xfffe || bits >> 8 === 0xfeff
}
/** gzip and zip. */
const isPacked = (a: number, b: number, c: number): boolean =>
  (a === 0x1f && b === 0x8b && c === 8) || (a === 0x50 && b === 0x4b && c === 3)

/** Pictures, sounds and fonts: what they hold is packed once more. */
const media = ['89504e47', 'ffd8ff', '47494638', '774f4632', '774f4646', '00010000', '4f54544f', '52494646', '494433', '4f676753']
const isMedia = (bytes: Buffer): boolean => {
  const start = bytes.toString('hex', 0, 4)
  return media.some((magic) => start.startsWith(magic))
}

/** The lines of base64 from here on: more than one where the first is long and each ends its line. */
function linesFrom(text: Buffer, start: number, end: number): readonly Range[] {
  const lines: [number, number][] = [[start, end]]
  let width = end - start
  if (width < shortestLine) return lines
  for (let at = nextLine(text, end); at > 0; at = nextLine(text, at)) {
    // the first line may be shorter: a name stands before it
    const most = lines.length === 1 ? Math.max(width, widest) : width
    let stop = at
    while (stop - at <= most && encodedBytes[text[stop]!] === 1) stop++
    if (stop === at || stop - at > most || !endsValue(text, stop)) break
    lines.push([at, stop])
    if (stop - at < width) break
    width = stop - at
    at = stop
  }
  return lines
}

/** Offset of the next line's text, where this one ends here: a line break or its escape, and a margin. */
function nextLine(text: Buffer, at: number): number {
  let i = at
  if (text[i] === 0x0d) i++
  if (text[i] === 0x0a) i++
  else if (text[i] === 0x5c && text[i + 1] === 0x6e) return i + 2
  else if (text[i] === 0x5c && text[i + 1] === 0x72 && text[i + 2] === 0x5c && text[i + 3] === 0x6e) return i + 4
  else return -1
  const stop = i + 40
  while (i < stop && (text[i] === 0x20 || text[i] === 0x09)) i++
  return i
}
const ends = byteSet('=\r\n\\"\'`<,;)]} ')
const endsValue = (text: Buffer, at: number): boolean => at === text.length || ends[text[at]!] === 1

/** In whole groups of four characters. */
function outsideOf(lines: readonly Range[]): Piece['outside'] {
  if (lines.length === 1) {
    const [start, end] = lines[0]!
    return (from, to) => [start + Math.floor(from / 3) * 4, Math.min(end, start + Math.ceil(to / 3) * 4)]
  }
  const before: number[] = []
  let sum = 0
  for (const [start, end] of lines) {
    before.push(sum)
    sum += end - start
  }
  const placeIn = (line: number, offset: number): number => Math.min(lines[line]![0] + offset - before[line]!, lines[line]![1])
  return (from, to) => {
    const [start, end] = [Math.floor(from / 3) * 4, Math.ceil(to / 3) * 4]
    // what ends with a line ends there, and not where the next one begins
    return [placeIn(lastAtMost(before, start), start), placeIn(lastAtMost(before, end - 1), end)]
  }
}
