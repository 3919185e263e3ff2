import { at, encoded, hex } from './bytes'
import { List } from './memory'
import { did } from './work'

/** Encoded text that holds a key is not shorter. */
export const shortestRun: i32 = 24
/** A key in hex is not shorter. */
const shortestHex: i32 = 40
/** A line of base64 that goes on in the next is not shorter. */
const shortestLine: i32 = 40
const widest: i32 = 1024
/** From this length on a run is opened whatever it begins with. */
const surelyEncoded: i32 = 160
/** How many places a run that does not begin with base64 is tried at: behind each mark that base64 and paths share. */
const mostStarts: i32 = 6

/** The six bits of a character, of the standard alphabet or that for URLs (RFC 4648, sections 4 and 5). */
const sextets = bitsOf(memory.data(256))
function bitsOf(bits: usize): usize {
  for (let i = 0; i < 26; i++) {
    store<u8>(bits + 0x41 + i, <u8>i)
    store<u8>(bits + 0x61 + i, <u8>(26 + i))
  }
  for (let i = 0; i < 10; i++) store<u8>(bits + 0x30 + i, <u8>(52 + i))
  store<u8>(bits + 0x2b, 62)
  store<u8>(bits + 0x2d, 62)
  store<u8>(bits + 0x2f, 63)
  store<u8>(bits + 0x5f, 63)
  return bits
}

function isEncoded(byte: u8): bool {
  return load<u8>(encoded + byte) === 1
}

/**
 * Adds to a list the runs of encoded characters in [first, end), where no run goes across either, that may hold something which has to be opened: their starts and
 * ends. One byte in `shortestRun` is looked at, and its neighbours only where it is one of the set.
 */
export function findRuns(text: usize, first: i32, end: i32, length: i32, runs: List): void {
  did((end - first) / shortestRun)
  let done = first
  for (let i = first + shortestRun - 1; i < end; i += shortestRun) {
    if (!isEncoded(at(text, i))) continue
    let start = i
    while (start > done && isEncoded(at(text, start - 1))) start--
    const least = start + shortestRun - 1
    // most words end soon
    if (least >= end || !isEncoded(at(text, least))) continue
    let stop = i + 1
    while (stop < end && isEncoded(at(text, stop))) stop++
    did(stop - start)
    if (stop - start < shortestRun) continue
    if (mayHoldHex(text, start, stop) || mayHoldBase64(text, start, stop, length)) runs.pair(start, stop)
    done = stop
    // on to the first place of this row behind it
    i = max(i, done - 1 - (done % shortestRun))
  }
}

/** Whether it begins with text in hex; `0x` or the `x` of an escape may stand before it. */
function mayHoldHex(text: usize, start: i32, end: i32): bool {
  let from = start
  if (at(text, from) === 0x30 && (at(text, from + 1) | 0x20) === 0x78) from += 2
  else if (at(text, from) === 0x78 && at(text, from - 1) === 0x5c) from++
  if (end - from < shortestHex) return false
  for (let i = from; i < from + 16; i += 2) {
    const byte = at(text, i)
    if (load<u8>(hex + byte) === 0 || load<u8>(hex + at(text, i + 1)) === 0) return false
    const high = byte & 0x0f
    // 2 to 7: printable; 0 with 9, a or d: a line's end
    if (!(high >= 2 && high <= 7 && byte < 0x40) && !(byte === 0x30 && i > from)) return false
  }
  return true
}

/** Whether it begins with text in base64, or is so long, with the lines behind it, that it is opened whatever it begins with. */
function mayHoldBase64(text: usize, start: i32, end: i32, length: i32): bool {
  let i = start + lettersOfEscape(text, start)
  did(end - start)
  for (let tries = 0; tries < mostStarts && end - i >= shortestRun - 4; tries++) {
    if (beginsText(text, i)) return true
    while (i < end && !isMark(at(text, i))) i++
    while (i < end && isMark(at(text, i))) i++
  }
  return end - start >= surelyEncoded || (end - start >= shortestLine && sizeOfLines(text, start, end, length) >= surelyEncoded)
}

function isMark(byte: u8): bool {
  return byte === 0x2f || byte === 0x2d || byte === 0x5f || byte === 0x2b
}

/** How many characters of a run are the rest of an escape that begins before it: of `\n`, of `%20`. */
function lettersOfEscape(text: usize, start: i32): i32 {
  const first = at(text, start)
  const before = at(text, start - 1)
  if (before === 0x5c) return first === 0x6e || first === 0x72 || first === 0x74 ? 1 : 0
  return before === 0x25 && load<u8>(hex + first) === 1 && load<u8>(hex + at(text, start + 1)) === 1 ? 2 : 0
}

/** Whether the first twelve bytes are text, be it of one or two bytes for each character, or the start of a compressed file. */
function beginsText(text: usize, from: i32): bool {
  let zeros = 0
  const isAfterMark = at(text, from) === 0x37 || at(text, from) === 0x2f
  for (let group = 0; group < 4; group++) {
    const i = from + 4 * group
    const bits =
      ((<i32>load<u8>(sextets + at(text, i))) << 18) |
      ((<i32>load<u8>(sextets + at(text, i + 1))) << 12) |
      ((<i32>load<u8>(sextets + at(text, i + 2))) << 6) |
      <i32>load<u8>(sextets + at(text, i + 3))
    // gzip and zip
    if (group === 0 && (bits === 0x1f8b08 || bits === 0x504b03)) return true
    const isByteOrderMark = isAfterMark && (bits === 0xefbbbf || bits >> 8 === 0xfffe || bits >> 8 === 0xfeff)
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = (bits >> shift) & 0xff
      if (byte === 0) zeros++
      else if (!(byte >= 0x20 && byte < 0x7f) && !(byte >= 0x09 && byte <= 0x0d) && !isByteOrderMark) return false
    }
  }
  return zeros === 0 || zeros === 6 || zeros === 5
}

/** How many characters the lines of base64 have from here on: more than one where the first is long and each ends its line. At most what is enough. */
function sizeOfLines(text: usize, start: i32, end: i32, length: i32): i32 {
  let size = end - start
  let width = size
  let isFirst = true
  for (let line = nextLine(text, end, length); line > 0 && size < surelyEncoded; line = nextLine(text, line, length)) {
    // the first line may be shorter: a name stands before it
    const most = isFirst ? max(width, widest) : width
    isFirst = false
    let stop = line
    while (stop < length && stop - line <= most && isEncoded(at(text, stop))) stop++
    if (stop === line || stop - line > most) break
    did(stop - line)
    size += stop - line
    if (stop - line < width) break
    width = stop - line
    line = stop
  }
  return size
}

/** Offset of the next line's text, where this one ends here: a line break or its escape, and a margin. */
function nextLine(text: usize, from: i32, length: i32): i32 {
  let i = from
  if (at(text, i) === 0x0d) i++
  if (at(text, i) === 0x0a) i++
  else if (at(text, i) === 0x5c && at(text, i + 1) === 0x6e) return i + 2
  else if (at(text, i) === 0x5c && at(text, i + 1) === 0x72 && at(text, i + 2) === 0x5c && at(text, i + 3) === 0x6e) return i + 4
  else return -1
  const stop = min(length, i + 40)
  while (i < stop && (at(text, i) === 0x20 || at(text, i) === 0x09)) i++
  return i
}
