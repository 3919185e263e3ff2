import { at, digits, isDigit, isIn, isLetter, isLower, isUpper, letters, setOf, whitespace } from './bytes'
import { anywhere, from, nowhere, stands, to, whereValue } from './slots'
import { did } from './work'

/*
 * Whether what a name is assigned may be a secret, as far as it is plain that it is none: `src/detect/formats/secret-values.ts` decides about all else. What
 * is refused here it refuses, too.
 */

/** How often each pair of letters stands in words: 26 rows of 26, each as `src/detect/natural.ts` has them; the host fills it in. */
export const pairs = memory.data(676)
const asOftenAsChance: i32 = 0x34

const inName = setOf(memory.data(256), letters + digits + '_-$')
const alphanumeric = setOf(memory.data(256), letters + digits)
/** What stands between the words of a name. */
const joins = setOf(memory.data(256), '-_.:/')
/** Characters that only sentences, code and escapes have. */
const ofCode = setOf(memory.data(256), ' \t\r\n\x0b\x0c\\()[]{}<>"\'`')

/** Least length of what frameworks make of characters of all sorts, and how many different marks it has; a little less, since marks before it may count. */
const shortestDense: i32 = 28
const marksOfDense: i32 = 2
const shortestValue: i32 = 6
const shortestKey: i32 = 12
const lengthOfUuid: i32 = 36
const lengthOfAppPassword: i32 = 19

/** What of a name may stand behind the word in it, in bytes. */
const restOfName: i32 = 24
const longestBefore: i32 = 48

/** Whether a word is part of a name that is none of a secret's, or of one that is assigned nothing, or a literal that is no secret. */
export function isNoSecretsName(text: usize, length: i32, start: i32, end: i32): bool {
  // some words have more in them than the name
  if (!isIn(inName, at(text, end - 1))) return false
  let last = end
  for (const stop = min(length, end + restOfName); last < stop && isIn(inName, at(text, last)); ) last++
  if (last + restOfName > length || (at(text, last) === 0x2e && stands(text, last + 1, 3, 'key'))) return false
  if (!mayNameSecret(text, end, last)) return true
  const where = whereValue(text, length, start, last)
  if (where === anywhere) return false
  const first = startOfName(text, start)
  // its value may stand before it
  if (isNamed(text, first) && (at(text, last) === 0x22 || at(text, last) === 0x27)) return false
  if (isBehindLiteral(text, first)) return false
  return where === nowhere || !mayBeSecret(text, namesPassword(text, first, last))
}

/** Whether a name that goes on like this behind a secret's word may be the secret's own. */
function mayNameSecret(text: usize, behind: i32, last: i32): bool {
  const rest = last - behind
  const more = behind + (stands(text, behind, rest, 'key') && at(text, behind) === 0x6b ? 3 : 0)
  if (more < last && isLower(at(text, more))) return false
  let start = behind
  for (let i = behind; i <= last; i++) {
    const goesOn = i < last && isIn(alphanumeric, at(text, i))
    if (goesOn && (i === start || !isUpper(at(text, i)) || isUpper(at(text, i - 1)))) continue
    if (i > start && !isSuffix(text, start, i)) return false
    start = goesOn ? i : i + 1
  }
  return true
}

/** Words that may stand behind a secret's word in its name, each between two blanks, with a zero behind the last blank; the host fills them in. */
export const suffixes = memory.data(512)

function isSuffix(text: usize, start: i32, end: i32): bool {
  let i = start
  while (i < end && isDigit(at(text, i))) i++
  if (i === end) return true
  for (let word = suffixes + 1; load<u8>(word) !== 0; ) {
    let k: i32 = 0
    while (k < end - start && load<u8>(word + k) === (at(text, start + k) | 0x20)) k++
    if (k === end - start && load<u8>(word + k) === 0x20) return true
    while (load<u8>(word) !== 0x20) word++
    word++
  }
  return false
}

/** Where the name begins in which a word starts here. */
function startOfName(text: usize, start: i32): i32 {
  const stop = max(0, start - longestBefore)
  let first = start
  while (first > stop && isIn(inName, at(text, first - 1))) first--
  return first
}

/** Whether a name in quotes is what something is named, so that its value may stand before it: `value="v" name="NAME"`, `where name = 'NAME'`. */
function isNamed(text: usize, first: i32): bool {
  if (first < 2 || (at(text, first - 1) !== 0x22 && at(text, first - 1) !== 0x27)) return false
  let i = first - 1
  // a literal of Objective-C
  if (at(text, i - 1) === 0x40) i--
  i = skipBack(text, i)
  if (i < 4 || (at(text, i - 1) !== 0x3d && at(text, i - 1) !== 0x3a)) return false
  i = skipBack(text, i - 1)
  if (i > 3 && (at(text, i - 1) === 0x22 || at(text, i - 1) === 0x27 || at(text, i - 1) === 0x60)) i--
  // `key`, `name`, `id`, `forHTTPHeaderField`, `header`
  return (
    i < 2 ||
    stands(text, i - 2, 2, 'ey') ||
    stands(text, i - 2, 2, 'me') ||
    stands(text, i - 2, 2, 'id') ||
    stands(text, i - 2, 2, 'ld') ||
    stands(text, i - 2, 2, 'er')
  )
}

/** Whether the value of a name of which a word starts here may stand before it. */
export function mayBeBehindValue(text: usize, start: i32): bool {
  const first = startOfName(text, start)
  return isNamed(text, first) || isBehindLiteral(text, first)
}

const inChain = setOf(memory.data(256), letters + digits + '_$.->:')
const longestChain: i32 = 112
/** Whether a name is compared with a literal before it, or that is moved to it: `"value" === name`, `"value".equals(x.name)`, `MOVE "value" TO name`. */
function isBehindLiteral(text: usize, first: i32): bool {
  let i = first
  for (const stop = max(0, i - longestChain); i > stop && isIn(inChain, at(text, i - 1)); ) i--
  did(first - i)
  // no literal has room before it
  if (i < 8) return false
  const blank = skipBack(text, i)
  const sign = at(text, blank - 1)
  if (sign === 0x3d) {
    let k = blank - 1
    for (const stop = k - 3; k > stop && (at(text, k - 1) === 0x3d || at(text, k - 1) === 0x21); ) k--
    return k < blank - 1 && isQuoteBefore(text, k)
  }
  if (sign === 0x28) {
    let k = blank - 1
    for (const stop = max(2, k - 16); k > stop && isLetter(at(text, k - 1)); ) k--
    return at(text, k - 1) === 0x2e && isIn(literalQuotes, at(text, k - 2))
  }
  return blank < i && stands(text, blank - 2, 2, 'to') && isQuoteBefore(text, blank - 2)
}
function isQuoteBefore(text: usize, end: i32): bool {
  const i = skipBack(text, end)
  return i > 0 && isIn(literalQuotes, at(text, i - 1))
}
const literalQuotes = setOf(memory.data(256), '"\'')
function skipBack(text: usize, from: i32): i32 {
  let i = from
  for (const stop = max(0, from - 8); i > stop && isIn(whitespace, at(text, i - 1)); ) i--
  return i
}

function mayBeSecret(text: usize, isPassword: bool): bool {
  const size = to - from
  if (size < shortestValue) return false
  if (size >= shortestDense && mayBeDense(text)) return true
  if (size === lengthOfUuid) return true
  for (let i = from; i < to; i++) {
    const byte = at(text, i)
    if (byte >= 0x80 || isIn(ofCode, byte)) return isPassword && size === lengthOfAppPassword
  }
  if (!isPassword && size < shortestKey) return false
  return !isOfWords(text)
}

const seen = memory.data(256)
function mayBeDense(text: usize): bool {
  let marks = 0
  memory.fill(seen, 0, 256)
  for (let i = from; i < to; i++) {
    const byte = at(text, i)
    if (isIn(alphanumeric, byte) || isIn(seen, byte)) continue
    store<u8>(seen + byte, 1)
    if (++marks === marksOfDense) return true
  }
  return false
}

/** Whether it is an identifier of words: its letters are such as words have, digits stand at their ends alone, and not three at the very end. */
function isOfWords(text: usize): bool {
  let sum = 0
  let count = 0
  let before: u8 = 0x2d
  for (let i = from; i < to; i++) {
    const byte = at(text, i)
    if (isIn(joins, byte)) {
      if (isIn(joins, before)) return false
    } else if (isDigit(byte)) {
      if (i === from) return false
    } else if (!isIn(alphanumeric, byte) || isDigit(before)) return false
    else if (!isIn(joins, before)) {
      sum += <i32>load<u8>(pairs + 26 * ((<usize>before | 0x20) - 0x61) + ((<usize>byte | 0x20) - 0x61)) - asOftenAsChance
      count++
    }
    before = byte
  }
  if (isIn(joins, before) || count < 4 || sum <= 0) return false
  return !(isDigit(before) && isDigit(at(text, to - 2)) && isDigit(at(text, to - 3)))
}

/** Whether a name may be that of a password, which people choose. */
function namesPassword(text: usize, first: i32, last: i32): bool {
  did(last - first)
  for (let i = first; i < last; i++) {
    const rest = last - i
    if (
      stands(text, i, rest, 'pass') ||
      stands(text, i, rest, 'pwd') ||
      (rest === 2 && stands(text, i, rest, 'pw')) ||
      stands(text, i, rest, 'wachtwoord') ||
      stands(text, i, rest, 'contrasena') ||
      stands(text, i, rest, 'senha') ||
      stands(text, i, rest, 'masterauth') ||
      stands(text, i, rest, 'psk')
    )
      return true
  }
  return false
}
