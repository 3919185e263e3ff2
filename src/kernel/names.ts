import { at, digits, letters, setOf } from './bytes'
import { isGlued } from './glue'

/** The name that a value is assigned to. Case, `_`, `-`, `.` and the boundaries of camel case don't count. */
@unmanaged
export class Name {
  /** Its letters and digits in lower case. */
  plain: usize = 0
  length: i32 = 0
  /** How many of them stand before the anchor that is looked for. */
  before: i32 = 0
  /** `*` at the start, at the end. */
  openStart: bool = false
  openEnd: bool = false
}

const separators = setOf(memory.data(256), '_-.')
const letterOrDigit = setOf(memory.data(256), letters + digits)
const inName = setOf(memory.data(256), letters + digits + '_-')
/** A name with its `*` is not longer than this. */
const longestName: i32 = 120
const longestPlain: i32 = 40

function isSeparator(byte: u8): bool {
  return load<u8>(separators + byte) === 1
}
function isLetterOrDigit(byte: u8): bool {
  return load<u8>(letterOrDigit + byte) === 1
}

/** Where a name around a place where its anchor stands ends, or -1 where it is another name. */
export function endOfName(text: usize, length: i32, anchor: i32, name: Name): i32 {
  return startsBefore(text, length, anchor, name) ? forwards(text, length, anchor, name) : -1
}

/** Whether a name may stand around a place where its anchor stands. No more than 160 bytes before and behind the anchor's beginning decide it. */
export function mayBeAround(text: usize, length: i32, anchor: i32, name: Name): bool {
  if (name.length > longestPlain) return true
  if (!startsBefore(text, length, anchor, name)) return false
  return (name.openEnd ? lettersFrom(text, length, anchor, name) : forwards(text, length, anchor, name)) >= 0
}

function startsBefore(text: usize, length: i32, anchor: i32, name: Name): bool {
  let i = anchor
  for (let k = name.before - 1; k >= 0; k--) {
    let gap = 0
    while (i > 0 && gap < 2 && isSeparator(at(text, i - 1))) {
      i--
      gap++
    }
    if (i === 0 || lower(at(text, i - 1)) !== load<u8>(name.plain + k)) return false
    i--
  }
  let first = i
  // `codecovApiToken` is no `*vapiToken`: what stands before ends with a word
  if (name.openStart) return isWordStart(text, length, first) || !isGlued(text, first)
  while (first > 0 && anchor - first < longestName && (at(text, first - 1) === 0x5f || at(text, first - 1) === 0x2d)) first--
  const glued = first > 0 && isLetterOrDigit(at(text, first - 1)) && isGlued(text, first)
  return !glued || isDefinition(text, first)
}

/**
 * Whether a word of a name begins here, by the rules of camel case: behind a mark or a digit, where a capital follows a small letter, and at the last of
 * several capitals (`MYApi`). `news` of `Gnews` is the rest of a word.
 */
function isWordStart(text: usize, length: i32, offset: i32): bool {
  if (offset === 0 || !isLetterOrDigit(at(text, offset - 1))) return true
  const before = sortOf(at(text, offset - 1))
  const here = sortOf(at(text, offset))
  if (before === 2) return here === 0 || (here === 2 && offset + 1 < length && sortOf(at(text, offset + 1)) === 1)
  return before !== here
}
/** 1 of a small letter, 2 of a capital, 0 of all else. */
function sortOf(byte: u8): i32 {
  return byte >= 0x61 && byte <= 0x7a ? 1 : byte >= 0x41 && byte <= 0x5a ? 2 : 0
}

/** `-DNAME=`, `-eNAME=`: a flag of one letter with the name right behind it. */
function isDefinition(text: usize, offset: i32): bool {
  return at(text, offset - 2) === 0x2d && (offset === 2 || load<u8>(inName + at(text, offset - 3)) === 0)
}

/** Where the letters of a name from an anchor on end, or -1. */
function lettersFrom(text: usize, length: i32, anchor: i32, name: Name): i32 {
  let i = anchor
  for (let k = name.before; k < name.length; k++) {
    let gap = 0
    while (k > name.before && i < length && gap < 2 && isSeparator(at(text, i))) {
      i++
      gap++
    }
    if (i >= length || lower(at(text, i)) !== load<u8>(name.plain + k)) return -1
    i++
  }
  return i
}

function forwards(text: usize, length: i32, anchor: i32, name: Name): i32 {
  let i = lettersFrom(text, length, anchor, name)
  if (i < 0) return -1
  if (name.openEnd) {
    const stop = min(length, i + longestName)
    while (i < stop && load<u8>(inName + at(text, i)) === 1) i++
  } else for (const stop = i + 30; i < stop && at(text, i) === 0x5f; ) i++
  return i < length && isLetterOrDigit(at(text, i)) ? -1 : i
}

function lower(byte: u8): u8 {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
}
