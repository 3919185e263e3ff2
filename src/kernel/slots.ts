import { at, digits, isDigit, isIn, isLetter, letters, setOf, whitespace } from './bytes'
import { did } from './work'

/*
 * Where the value of a name can stand, as far as that is plain: in most texts nothing is assigned to most names, or a literal in quotes. It is decided by what
 * stands right behind the name; each of the ways in which `src/detect/slots.ts` knows a value to be written must be impossible for what is decided here.
 */

/** No value can stand behind the name. */
export const nowhere: i32 = 0
/** `name = "value"`, `"name": "value"`, `x["name"] = 'value'`, with `:`, `=`, `:=`, `=>`, or compared with it: the value is in [from, to), without its quotes, or nowhere. */
export const inLiteral: i32 = 1
export const anywhere: i32 = 2

export let from: i32 = 0
export let to: i32 = 0

/** A longer literal is no value. */
const longest: i32 = 500
/** How far behind a name an equals sign may stand for its value to stand behind that, or an element's tag may end. */
const restOfLine: i32 = 86
/** How far behind a colon an equals sign may stand so that what is between them is a type. */
const longestType: i32 = 52
const mostBlanks: i32 = 60
/** Bytes that have to stand behind a name: more than are read without looking where the text ends. */
const least: i32 = 48

const quotes = setOf(memory.data(256), '"\'`')
/** What a quote that is written as an escape begins with. */
const escapes = setOf(memory.data(256), '\\&%')
const closers = setOf(memory.data(256), '])}')
const operators = setOf(memory.data(256), '=:?|&,%')
/** What may stand before the word `value` that is the value of a name above it. */
const beforeValue = setOf(memory.data(256), ' \t\r\n,;}-')
const endsType = setOf(memory.data(256), '"`;{}\n')

function isBlank(byte: u8): bool {
  return byte === 0x20 || byte === 0x09
}

/** Where the value can stand of a name that ends at `behind`; `inside` is an offset in it. */
export function whereValue(text: usize, length: i32, inside: i32, behind: i32): i32 {
  if (behind + least > length) return anywhere
  const first = at(text, behind)
  if (isIn(escapes, first)) return anywhere
  const opened = isIn(quotes, first) ? behind + 1 : behind
  if (opened > behind && isIn(quotes, at(text, opened))) return anywhere
  let i = opened
  for (const stop = i + 2; i < stop && isIn(closers, at(text, i)); ) i++
  const closed = i
  for (const stop = min(length, i + mostBlanks); i < stop && isIn(whitespace, at(text, i)); ) i++
  did(i - behind)
  if (i + least > length) return anywhere
  const next = at(text, i)
  if (isOperator(next, at(text, i + 1))) {
    if (next === 0x2c) return i === closed && findArgument(text, length, behind, i) ? inLiteral : anywhere
    return isOneLine(text, closed, i) && findLiteral(text, length, behind, i) ? inLiteral : anywhere
  }
  if (next === 0x7b || (first === 0x28 && opensQuoted(text, behind + 1))) return anywhere
  if ((isIn(quotes, next) || isIn(escapes, next)) && isOneLine(text, opened, i)) return anywhere
  if (isCompared(text, behind, closed) || (i > opened && isSpoken(text, i))) return anywhere
  if (isGivenOn(text, closed) || isFunction(text, closed)) return anywhere
  if (isOneLine(text, opened, i) && isPrefixed(text, i)) return anywhere
  if (isNamedBelow(text, length, opened)) return anywhere
  // as PHP writes texts down
  if (next === 0x3b && at(text, i + 1) === 0x73 && at(text, i + 2) === 0x3a) return anywhere
  if (goesOnOnLine(text, length, behind) || mayBeNamedValue(text, length, opened)) return anywhere
  if (isReturnedOrDefault(text, length, behind)) return anywhere
  return isBlank(at(text, opened)) && mayBeCommands(text, inside) ? anywhere : nowhere
}

function isOneLine(text: usize, start: i32, end: i32): bool {
  for (let i = start; i < end; i++) if (!isBlank(at(text, i)) && !isIn(closers, at(text, i))) return false
  return true
}

/** Whether an operator begins here, as far as two bytes tell. */
function isOperator(one: u8, other: u8): bool {
  switch (one) {
    case 0x2d:
      return other === 0x3e
    case 0x3c:
      return other === 0x2d
    case 0x2b:
    case 0x21:
      return other === 0x3d
    // `or`, `eq`
    case 0x6f:
    case 0x4f:
      return (other | 0x20) === 0x72
    case 0x65:
    case 0x45:
      return (other | 0x20) === 0x71
    default:
      return isIn(operators, one)
  }
}

/** Whether a quote stands behind a bracket, with blanks between them, perhaps behind the bracket of another call. */
function opensQuoted(text: usize, from: i32): bool {
  let i = from
  for (const stop = i + 20; i < stop && isIn(whitespace, at(text, i)); ) i++
  if (isIn(quotes, at(text, i)) || isIn(escapes, at(text, i))) return true
  const call = i
  for (const stop = i + 32; i < stop && isIn(inCall, at(text, i)); ) i++
  did(i - from)
  if (i === call || at(text, i) !== 0x28) return false
  i++
  for (const stop = i + 20; i < stop && isIn(whitespace, at(text, i)); ) i++
  return isIn(quotes, at(text, i)) || isIn(escapes, at(text, i))
}
const inCall = setOf(memory.data(256), letters + digits + '_.:')

/** `name.equals("value")`, `getName().compareTo("value")`, `name.value === "value"`. */
function isCompared(text: usize, behind: i32, closed: i32): bool {
  const isCall = at(text, behind) === 0x28 && at(text, behind + 1) === 0x29
  const i = isCall ? behind + 2 : behind
  if (at(text, i) === 0x2e) {
    if (stands(text, i + 1, least, 'equals') || stands(text, i + 1, least, 'contentequals')) return true
    if (stands(text, i + 1, least, 'eql') || stands(text, i + 1, least, 'compare')) return true
  }
  return at(text, closed) === 0x2e && (stands(text, closed + 1, least, 'value') || stands(text, closed + 1, least, 'text'))
}

/** Words between a name and its value: `to "value"`, `isEqualToString:@"value"`, `PIC X(8) VALUE "value"`. */
function isSpoken(text: usize, from: i32): bool {
  if (stands(text, from, least, 'isequal') || stands(text, from, least, 'pic')) return true
  let i = from
  for (const stop = i + 4; i < stop && isLetter(at(text, i)); ) i++
  if (i < from + 2 || i > from + 3 || !isBlank(at(text, i))) return false
  const isWord =
    i === from + 3
      ? stands(text, from, least, 'was')
      : stands(text, from, least, 'to') || stands(text, from, least, 'is') || stands(text, from, least, 'as')
  if (!isWord) return false
  for (const stop = i + 4; i < stop && isBlank(at(text, i)); ) i++
  return isIn(quotes, at(text, i)) || isIn(escapes, at(text, i))
}

/** `f("name").orElse("value")`, `find("name")).sendKeys("value")`, `fetch('name')) { 'value' }`, `"name".to_string(), "value"`. */
function isGivenOn(text: usize, closed: i32): bool {
  let i = closed
  if (isIn(quotes, at(text, i))) i++
  for (const stop = i + 2; i < stop && at(text, i) === 0x29; ) i++
  for (const stop = i + 20; i < stop && isIn(whitespace, at(text, i)); ) i++
  if (at(text, i) === 0x7b) return true
  if (at(text, i) !== 0x2e) return false
  i++
  return (
    stands(text, i, least, 'unwrap') ||
    stands(text, i, least, 'or') ||
    stands(text, i, least, 'send') ||
    stands(text, i, least, 'fill(') ||
    stands(text, i, least, 'type(') ||
    stands(text, i, least, 'setvalue(') ||
    stands(text, i, least, 'into(') ||
    (stands(text, i, least, 'to') && (stands(text, i + 3, least, 'str') || stands(text, i + 3, least, 'own')))
  )
}

/** Whether a literal that may be a key begins here. */
function beginsKey(text: usize, i: i32): bool {
  if (!isIn(quotes, at(text, i))) return false
  for (let k = i + 1; k <= i + leastOfKey; k++) if (isIn(notInKey, at(text, k))) return false
  return true
}
const leastOfKey: i32 = 8
const notInKey = setOf(memory.data(256), '"\'`\\ \t\r\n\x0b\x0c')

/** What stands before a quote and is no operator: `@"value"`, `L"value"`, `("value")`, `_T("value")`, `TEXT("value")`. */
function isPrefixed(text: usize, from: i32): bool {
  const first = at(text, from)
  let i = from
  if (first === 0x40 || (first | 0x20) === 0x6c || (first | 0x20) === 0x6e || first === 0x28) i++
  else if (first === 0x5f && at(text, i + 2) === 0x28) i += 3
  else if (stands(text, i, least, 'text(')) i += 5
  else return false
  return isIn(quotes, at(text, i)) || isIn(escapes, at(text, i))
}

/** `name(x: y): type { "value"`, `name() = "value"`: the name of what gives it. */
function isFunction(text: usize, closed: i32): bool {
  if (at(text, closed) !== 0x28) return false
  let i = closed + 1
  for (const stop = i + 60; i < stop && at(text, i) !== 0x29; i++) {
    const byte = at(text, i)
    if (byte === 0x28 || byte === 0x0a || byte === 0 || isIn(quotes, byte)) return false
  }
  did(i - closed)
  if (at(text, i) !== 0x29) return false
  for (const stop = i + 76; i < stop; i++) {
    const byte = at(text, i)
    if (byte === 0x3d || byte === 0x7b) break
    if (byte === 0 || byte === 0x3b || byte === 0x7d || (isIn(quotes, byte) && !(byte === 0x27 && at(text, i - 1) === 0x26)))
      return false
  }
  i++
  if (at(text, i) === 0x3e) i++
  for (const stop = i + 20; i < stop && isIn(whitespace, at(text, i)); ) i++
  const next = at(text, i) | 0x20
  return next === 0x65 || next === 0x73 || at(text, i) === 0x40 || beginsKey(text, i)
}

/**
 * `name() { return "value"`, `case "name": return "value"`; or a default value may stand on the name's line. The words are looked for by a letter that few others
 * have: this is asked of most names.
 */
function isReturnedOrDefault(text: usize, length: i32, behind: i32): bool {
  const first = isIn(quotes, at(text, behind)) ? behind + 1 : behind
  const last = min(length, behind + furthestReturn)
  const stop = min(length, last + 7)
  let isCode = true
  let isLine = true
  let i = first
  for (; i < stop && (isCode || isLine); i++) {
    const byte = at(text, i)
    if (!isIn(tellsReturn, byte)) continue
    if (byte === 0x0a) isLine = false
    else if (byte === 0x75 || byte === 0x55) {
      if (isCode && i - 3 >= first && i - 3 < last && isReturned(text, length, i - 3)) return true
      if (!isLine) continue
      if (i - 4 >= first && i - 4 < last && stands(text, i - 4, length - i + 4, 'default')) return true
      if (i < last && stands(text, i, length - i, 'unset')) return true
    } else if (byte === 0x6b || byte === 0x4b) {
      if (isLine && i - 7 >= first && i - 7 < last && stands(text, i - 7, 8, 'fallback')) return true
    } else if (byte !== 0x27 || at(text, i - 1) !== 0x26) isCode = false
  }
  did(i - behind)
  return false
}
const furthestReturn: i32 = 168
const tellsReturn = setOf(memory.data(256), '\n;"`\'uUkK')
const beforeReturned = setOf(memory.data(256), '@bruBRU')

/** Whether `return` stands here, and a literal that may be a key behind it. */
function isReturned(text: usize, length: i32, i: i32): bool {
  if (!stands(text, i, length - i, 'return')) return false
  let k = i + 6
  for (const end = k + 4; k < end && (isBlank(at(text, k)) || at(text, k) === 0x28); ) k++
  if (isIn(beforeReturned, at(text, k))) k++
  return k > i + 6 && beginsKey(text, k)
}

/** Whether lines below say what the value of the name is: `type: y`, `value: v`. */
function isNamedBelow(text: usize, length: i32, opened: i32): bool {
  let i = opened
  for (const end = i + 40; i < end && isBlank(at(text, i)); ) i++
  if (at(text, i) === 0x0d) i++
  if (at(text, i) !== 0x0a) return false
  const stop = min(length, opened + mostBelow)
  let isEntry = false
  for (i++; i < stop; i++) {
    const byte = at(text, i)
    if (byte === 0x3a || byte === 0x3d) isEntry = true
    else if (byte === 0x0a) {
      if (!isEntry) return false
      isEntry = false
    } else if ((byte | 0x20) === 0x76 || (byte | 0x20) === 0x64) {
      if (stands(text, i, length - i, 'value') || stands(text, i, length - i, 'default')) return true
    }
  }
  did(i - opened)
  return false
}
const mostBelow: i32 = 240

function goesOnOnLine(text: usize, length: i32, behind: i32): bool {
  const stop = min(length, behind + restOfLine)
  did(restOfLine)
  let isTag = true
  for (let i = behind; i < stop; i++) {
    const byte = at(text, i)
    if (byte === 0x0a) return false
    if (byte === 0x3d || (byte === 0x3e && isTag)) return true
    if (byte === 0x3c) {
      if (i + 1 < length && at(text, i + 1) === 0x2f) return true
      isTag = false
    }
  }
  return false
}

/** `name: NAME` and below it `value: v`, `--name NAME --value v`. */
function mayBeNamedValue(text: usize, length: i32, opened: i32): bool {
  const stop = min(length, opened + mostBlanks)
  let i = opened
  let dashes = false
  for (; i < stop && isIn(beforeValue, at(text, i)); i++) {
    // another flag may stand before that of the value
    if (dashes && at(text, i) === 0x2d && at(text, i - 1) === 0x2d) return true
    dashes = dashes || at(text, i) === 0x2d
  }
  if (i + least > length) return true
  if (isIn(escapes, at(text, i))) return true
  if (isIn(quotes, at(text, i))) for (const end = i + 3; i < end && isIn(quotes, at(text, i)); ) i++
  const letter = at(text, i) | 0x20
  if (dashes && (letter === 0x76 || letter === 0x62)) return true
  if (stands(text, i, least, 'android')) return true
  const word = i
  for (const end = i + longestValueWord; i < end && isLetter(at(text, i)); ) i++
  return isValueWord(text, word) && isFollowed(text, i)
}
const longestValueWord: i32 = 13

function isValueWord(text: usize, i: i32): bool {
  return (
    stands(text, i, least, 'value') ||
    stands(text, i, least, 'body') ||
    stands(text, i, least, 'default') ||
    stands(text, i, least, 'content') ||
    stands(text, i, least, 'string')
  )
}

/** Whether a colon or an equals sign stands behind a word, or its quote. */
function isFollowed(text: usize, from: i32): bool {
  let i = from
  if (isIn(escapes, at(text, i))) return true
  for (const end = i + 3; i < end && isIn(quotes, at(text, i)); ) i++
  for (const end = i + 20; i < end && isBlank(at(text, i)); ) i++
  return at(text, i) === 0x3a || at(text, i) === 0x3d
}

/** Whether letters stand here, in either case, within so many bytes. */
export function stands(text: usize, i: i32, rest: i32, word: string): bool {
  if (word.length > rest) return false
  for (let k = 0; k < word.length; k++) if ((at(text, i + k) | 0x20) !== <u8>word.charCodeAt(k)) return false
  return true
}

/** Whether a name may be what a command sets to the word behind it: `ENV X v`, `--name v`, `name v` on a line of its own. */
function mayBeCommands(text: usize, inside: i32): bool {
  let i = inside
  const stop = max(0, i - 160)
  while (
    i > stop &&
    (isLetter(at(text, i - 1)) || isDigit(at(text, i - 1)) || at(text, i - 1) === 0x5f || at(text, i - 1) === 0x24)
  )
    i--
  did(inside - i)
  if (i <= stop || at(text, i - 1) === 0x2d || at(text, i - 1) === 0x2e) return true
  const name = i
  while (i > stop && name - i < 9 && (isBlank(at(text, i - 1)) || at(text, i - 1) === 0x22 || at(text, i - 1) === 0x27)) i--
  if (i <= stop + 2 || at(text, i - 1) === 0x0a) return true
  if (i === name) return false
  if (endsCommand(text, i - 3) || isFlag(text, i, stop)) return true
  return i < stop + 6 || stands(text, i - 6, 6, 'update') || stands(text, i - 6, 6, 'config') || stands(text, i - 6, 6, 'header')
}

/** Whether a flag ends here: `-x`, `--global`. */
function isFlag(text: usize, end: i32, stop: i32): bool {
  let i = end
  for (const first = max(stop, i - 9); i > first && isLetter(at(text, i - 1)); ) i--
  return i > stop && i < end && at(text, i - 1) === 0x2d
}

/** `env`, `setenv`, `arg`, `set`, `setx`, `export`, `define`, `put`, `add`. */
function endsCommand(text: usize, i: i32): bool {
  return (
    stands(text, i, 3, 'env') ||
    stands(text, i, 3, 'arg') ||
    stands(text, i, 3, 'set') ||
    stands(text, i, 3, 'etx') ||
    stands(text, i, 3, 'ort') ||
    stands(text, i, 3, 'ine') ||
    stands(text, i, 3, 'put') ||
    stands(text, i, 3, 'add')
  )
}

/** Whether a literal alone can be the value of a name behind which an operator stands. */
function findLiteral(text: usize, length: i32, behind: i32, operator: i32): bool {
  const first = at(text, operator)
  let i = operator + 1
  let isArrow = false
  if (first === 0x3a) {
    if (at(text, i) === 0x3d) i++
  } else if (first === 0x3d || first === 0x21) {
    isArrow = first === 0x3d && at(text, i) === 0x3e
    if (isArrow) i++
    else for (const stop = operator + 3; i < stop && at(text, i) === 0x3d; ) i++
  } else return false
  if (isBlank(at(text, i))) i++
  const quote = at(text, i)
  if (!isIn(quotes, quote)) return false
  from = i + 1
  const stop = min(length, from + longest)
  to = from
  while (to < stop && at(text, to) !== quote && at(text, to) !== 0x0a) to++
  did(to - from)
  if (to === stop || at(text, to) !== quote) return false
  // a quote of several characters begins here, or one that is written as an escape
  const behindQuote = to === from ? to + 1 : from
  if (isIn(quotes, at(text, behindQuote)) || isIn(escapes, at(text, behindQuote))) return false
  if (to === from && !isEmpty(text, length, quote)) return false
  if (!isArrow && endsTag(text, length, behind)) return false
  return first !== 0x3a || quote !== 0x27 || !mayBeType(text, length)
}

/** Whether the name stands among others, with a short one behind it: `(name, 12)`. */
function findArgument(text: usize, length: i32, behind: i32, comma: i32): bool {
  let i = comma + 1
  if (isBlank(at(text, i))) i++
  from = i
  while (i < from + shortest && isIn(inArgument, at(text, i))) i++
  to = i
  if (i === from || !isIn(endsArgument, at(text, i))) return false
  while (i < from + shortest && !isIn(whitespace, at(text, i))) i++
  if (i === from + shortest || goesOnOnLine(text, length, behind)) return false
  return !isReturnedOrDefault(text, length, behind)
}
/** Shorter ones are no secrets. */
const shortest: i32 = 6
const inArgument = setOf(memory.data(256), letters + digits + '_.')
const endsArgument = setOf(memory.data(256), '),;')

/** What is in an empty literal is nothing where no other ends on its line. */
function isEmpty(text: usize, length: i32, quote: u8): bool {
  const stop = min(length, to + longest + 20)
  did(stop - to)
  for (let i = to + 1; i < stop; i++) {
    const byte = at(text, i)
    if (byte === quote) return false
    if (byte === 0x0a) return true
  }
  return stop === length
}

/** Whether the name may stand in a tag: what stands behind that may be its value. */
function endsTag(text: usize, length: i32, behind: i32): bool {
  const stop = min(length, behind + restOfLine)
  for (let i = behind; i < stop; i++) {
    const byte = at(text, i)
    if (byte === 0x3e) return true
    if (byte === 0x3c || byte === 0x0a) return false
  }
  return false
}

/** Whether what stands in single quotes behind a colon may be part of a type, or of a condition, with an equals sign or a colon behind it. */
function mayBeType(text: usize, length: i32): bool {
  const stop = min(length, from + longestType)
  for (let i = from; i < stop; i++) {
    const byte = at(text, i)
    if (byte === 0x3d || byte === 0x3a) return true
    if (isIn(endsType, byte)) return false
  }
  return false
}
