import { did } from './work'

/*
 * Opens what is stored in zlib's format (RFC 1950 and RFC 1951), as the entries of packs are. Node's own zlib makes an object for each entry, of which a history has
 * hundreds of thousands: most entries are so small that this takes many times as long as to open them.
 */

/** Codes that are not longer are looked up, longer ones are counted out. */
const quick: i32 = 9
const longestCode: i32 = 15
const endOfBlock: i32 = 256
const mostLiterals: i32 = 286
const mostDistances: i32 = 30

/** For the next bits, as many as its width: a symbol times 16, and the bits of its code; 0 where that is longer, or none. */
const literalTable = memory.data(2 << quick)
const distanceTable = memory.data(2 << quick)
let literalWidth: i32 = 0
let distanceWidth: i32 = 0
/** How many codes there are of each length, and the symbols in the order of their codes. */
const literalCounts = memory.data(2 * (longestCode + 1))
const distanceCounts = memory.data(2 * (longestCode + 1))
const literalSymbols = memory.data(2 * 288)
const distanceSymbols = memory.data(2 * 32)

const lengths = memory.data(320)
const offsets = memory.data(2 * (longestCode + 2))

/** The order in which lengths of codes for lengths of codes are written (RFC 1951, 3.2.7). */
const order = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15])
/** Lengths and distances that symbols begin at, and how many bits behind them say how much more (RFC 1951, 3.2.5). */
const lengthBases = memory.data<u16>([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
])
const lengthBits = memory.data<u8>([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0])
const distanceBases = memory.data<u16>([
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289,
  16385, 24577,
])
const distanceBits = memory.data<u8>([
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
])

// where reading stands: the next bytes, those that were read and are not used yet, and how many
let input: usize = 0
let inputEnd: usize = 0
let bits: u64 = 0
let count: i32 = 0
/** Bits that were made up behind the end. */
let beyond: i32 = 0

/** Then at least 56 bits are there; behind the end they are zeros. */
function fill(): void {
  if (input + 8 <= inputEnd) {
    bits |= load<u64>(input) << (<u64>count)
    const whole = (63 - count) >> 3
    input += whole
    count += whole << 3
    return
  }
  while (count <= 56) {
    if (input < inputEnd) bits |= (<u64>load<u8>(input++)) << (<u64>count)
    else beyond += 8
    count += 8
  }
}
function drop(some: i32): void {
  bits >>= <u64>some
  count -= some
}
/** Not more than 16. */
function read(some: i32): i32 {
  if (count < some) fill()
  const value = <i32>(bits & ((1 << (<u64>some)) - 1))
  drop(some)
  return value
}

/** How many bits the codes are looked up by, at most `quick`; -1 unless there is a code for each text of bits, or one code of one bit, or none. */
function makeCodes(given: usize, size: i32, table: usize, counts: usize, symbols: usize, isOfLengths: bool): i32 {
  memory.fill(counts, 0, 2 * (longestCode + 1))
  for (let i = 0; i < size; i++) {
    const place = counts + ((<usize>load<u8>(given + i)) << 1)
    store<u16>(place, load<u16>(place) + 1)
  }
  let left = 1
  let longest = 0
  let place = 0
  for (let length = 1; length <= longestCode; length++) {
    const some = <i32>load<u16>(counts + (length << 1))
    left = (left << 1) - some
    if (left < 0) return -1
    if (some > 0) longest = length
    store<u16>(offsets + (length << 1), <u16>place)
    place += some
  }
  if (left > 0 && (longest > 1 || isOfLengths)) return -1
  for (let symbol = 0; symbol < size; symbol++) {
    const length = <i32>load<u8>(given + symbol)
    if (length === 0) continue
    const offset = offsets + (length << 1)
    store<u16>(symbols + ((<usize>load<u16>(offset)) << 1), <u16>symbol)
    store<u16>(offset, load<u16>(offset) + 1)
  }
  const width = min(longest, quick)
  lookUp(table, width, counts, symbols)
  return width
}

/** Short codes stand in the table at each number whose lowest bits are theirs. */
function lookUp(table: usize, width: i32, counts: usize, symbols: usize): void {
  memory.fill(table, 0, 2 << width)
  /** The code that comes next, its first bit the lowest. */
  let code = 0
  let place = 0
  for (let length = 1; length <= width; length++) {
    for (let some = <i32>load<u16>(counts + (length << 1)); some > 0; some--, place++) {
      const entry = (load<u16>(symbols + ((<usize>place) << 1)) << 4) | <u16>length
      for (let at = code; at < 1 << width; at += 1 << length) store<u16>(table + ((<usize>at) << 1), entry)
      let bit = 1 << (length - 1)
      while ((code & bit) !== 0) bit >>= 1
      code = (code & (bit - 1)) | bit
    }
  }
}

/** The symbol of the code that comes next, or -1. */
function next(table: usize, width: i32, counts: usize, symbols: usize): i32 {
  if (count < longestCode) fill()
  const entry = <i32>load<u16>(table + ((<usize>bits & ((1 << width) - 1)) << 1))
  if (entry !== 0) {
    drop(entry & 15)
    return entry >> 4
  }
  let code = 0
  let first = 0
  let place = 0
  for (let length = 1; length <= longestCode; length++) {
    code |= <i32>(bits >> <u64>(length - 1)) & 1
    const some = <i32>load<u16>(counts + (length << 1))
    if (code - some < first) {
      drop(length)
      return <i32>load<u16>(symbols + ((<usize>(place + code - first)) << 1))
    }
    place += some
    first = (first + some) << 1
    code <<= 1
  }
  return -1
}

let areFixed: bool = false
function makeFixedCodes(): void {
  if (areFixed) return
  memory.fill(lengths, 8, 144)
  memory.fill(lengths + 144, 9, 112)
  memory.fill(lengths + 256, 7, 24)
  memory.fill(lengths + 280, 8, 8)
  literalWidth = makeCodes(lengths, 288, literalTable, literalCounts, literalSymbols, false)
  // two of the 32 are never used, and make the code whole
  memory.fill(lengths, 5, 32)
  distanceWidth = makeCodes(lengths, 32, distanceTable, distanceCounts, distanceSymbols, false)
  areFixed = true
}

function readCodes(): bool {
  areFixed = false
  const literals = read(5) + 257
  const distances = read(5) + 1
  const written = read(4) + 4
  if (literals > mostLiterals || distances > mostDistances) return false
  memory.fill(lengths, 0, 19)
  for (let i = 0; i < written; i++) store<u8>(lengths + load<u8>(order + i), <u8>read(3))
  literalWidth = makeCodes(lengths, 19, literalTable, literalCounts, literalSymbols, true)
  if (literalWidth < 0) return false
  const all = literals + distances
  for (let i = 0; i < all; ) {
    const symbol = next(literalTable, literalWidth, literalCounts, literalSymbols)
    if (symbol < 0) return false
    if (symbol < 16) {
      store<u8>(lengths + i++, <u8>symbol)
      continue
    }
    if (symbol === 16 && i === 0) return false
    const value: u8 = symbol === 16 ? load<u8>(lengths + i - 1) : 0
    const times = symbol === 16 ? 3 + read(2) : symbol === 17 ? 3 + read(3) : 11 + read(7)
    if (i + times > all) return false
    memory.fill(lengths + i, value, times)
    i += times
  }
  if (load<u8>(lengths + 256) === 0) return false
  distanceWidth = makeCodes(lengths + literals, distances, distanceTable, distanceCounts, distanceSymbols, false)
  literalWidth = makeCodes(lengths, literals, literalTable, literalCounts, literalSymbols, false)
  return distanceWidth >= 0 && literalWidth >= 0
}

let output: usize = 0
let outputStart: usize = 0
let outputEnd: usize = 0

function copyBlock(): bool {
  drop(count & 7)
  const size = read(16)
  if ((read(16) ^ 0xffff) !== size) return false
  if (beyond > count) return false
  // what was read ahead is given back
  input -= (count - beyond) >> 3
  bits = 0
  count = 0
  beyond = 0
  if (<usize>size > inputEnd - input || <usize>size > outputEnd - output) return false
  memory.copy(output, input, size)
  output += size
  input += size
  return true
}

/** Adds what stands so far before the end. Most of it is so short that to call for a copy takes longer than to copy. */
function repeat(distance: usize, length: usize): void {
  const end = output + length
  if (distance >= 8 && end + 8 <= outputEnd) {
    for (let at = output; at < end; at += 8) store<u64>(at, load<u64>(at - distance))
  } else for (let at = output; at < end; at++) store<u8>(at, load<u8>(at - distance))
  output = end
}

function inflateBlock(): bool {
  let symbol = next(literalTable, literalWidth, literalCounts, literalSymbols)
  for (; symbol !== endOfBlock; symbol = next(literalTable, literalWidth, literalCounts, literalSymbols)) {
    if (symbol < 256) {
      if (symbol < 0 || output === outputEnd) return false
      store<u8>(output++, <u8>symbol)
      // what is made up never ends otherwise
      if (beyond > count) return false
      continue
    }
    if (symbol > 285) return false
    const length = <usize>(<i32>load<u16>(lengthBases + ((symbol - 257) << 1)) + read(load<u8>(lengthBits + symbol - 257)))
    const far = next(distanceTable, distanceWidth, distanceCounts, distanceSymbols)
    if (far < 0 || far >= mostDistances) return false
    const distance = <usize>(<i32>load<u16>(distanceBases + (far << 1)) + read(load<u8>(distanceBits + far)))
    if (output - outputStart < distance || outputEnd - output < length || beyond > count) return false
    repeat(distance, length)
  }
  return true
}

/** Whether what stands in [from, from + length) opens to exactly so many bytes, which are put into a place. */
export function inflate(from: usize, length: i32, to: usize, size: i32): bool {
  did(length + size)
  if (length < 6) return false
  const method = <i32>load<u8>(from)
  const flags = <i32>load<u8>(from, 1)
  if ((method & 15) !== 8 || method >> 4 > 7 || ((method << 8) | flags) % 31 !== 0 || (flags & 0x20) !== 0) return false
  input = from + 2
  inputEnd = from + length
  bits = 0
  count = 0
  beyond = 0
  output = to
  outputStart = to
  outputEnd = to + size
  for (let isLast = false; !isLast; ) {
    isLast = read(1) === 1
    const kind = read(2)
    if (kind === 3) return false
    if (kind === 0) {
      if (!copyBlock()) return false
      continue
    }
    if (kind === 1) makeFixedCodes()
    else if (!readCodes()) return false
    if (!inflateBlock()) return false
  }
  drop(count & 7)
  const sum = ((<u32>read(8)) << 24) | ((<u32>read(8)) << 16) | ((<u32>read(8)) << 8) | <u32>read(8)
  return beyond <= count && output === outputEnd && sum === adler32(to, size)
}

const modulus: u32 = 65521
/** So many bytes can be summed up before a sum is too large for 32 bits; a multiple of sixteen. */
const mostSummed: i32 = 5552

/** Sixteen bytes at a time: each adds to the first sum, and to the second as often as there are bytes from it on. */
function adler32(text: usize, length: i32): u32 {
  const ones = i16x8.splat(1)
  const weightsLow = i16x8(16, 15, 14, 13, 12, 11, 10, 9)
  const weightsHigh = i16x8(8, 7, 6, 5, 4, 3, 2, 1)
  let a: u32 = 1
  let b: u32 = 0
  for (let i = 0; i < length; ) {
    const stop = min(length, i + mostSummed)
    const begun = i
    let sums = i32x4.splat(0)
    let before = i32x4.splat(0)
    let weighted = i32x4.splat(0)
    for (; i + 16 <= stop; i += 16) {
      const some = v128.load(text + i)
      const low = i16x8.extend_low_i8x16_u(some)
      const high = i16x8.extend_high_i8x16_u(some)
      before = i32x4.add(before, sums)
      sums = i32x4.add(sums, i32x4.add(i32x4.dot_i16x8_s(low, ones), i32x4.dot_i16x8_s(high, ones)))
      weighted = i32x4.add(weighted, i32x4.add(i32x4.dot_i16x8_s(low, weightsLow), i32x4.dot_i16x8_s(high, weightsHigh)))
    }
    b += a * <u32>(i - begun) + 16 * sumOf(before) + sumOf(weighted)
    a += sumOf(sums)
    for (; i < stop; i++) {
      a += <u32>load<u8>(text + i)
      b += a
    }
    a %= modulus
    b %= modulus
  }
  return (b << 16) | a
}
function sumOf(four: v128): u32 {
  return <u32>(
    (i32x4.extract_lane(four, 0) + i32x4.extract_lane(four, 1) + i32x4.extract_lane(four, 2) + i32x4.extract_lane(four, 3))
  )
}
