import { alphabets, byteSet } from '../alphabets.ts'
import { startOfLine } from '../edges.ts'
import type { Range } from '../surroundings.ts'

/** What stands between two literals that are joined has no more blanks than this in one place. */
const mostBlanks = 80
/** A list of pieces is not read further than this. */
const longestList = 300

const operators = ['+', '.', '..', '&', '++', '<>', '||', '^', '~']
/** Beginnings of what may stand between two literals that are joined; all but the last begin with the end of the first literal. */
export const glueWords: readonly string[] = [
  ...['"', "'"].flatMap((quote) => [
    ...operators.flatMap((operator) => [`${quote} ${operator} ${quote}`, `${quote}${operator}${quote}`]),
    ...['+', '.', '&', '..'].flatMap((operator) => [`${quote} ${operator}\n`, `${quote} ${operator}\r`, `${quote}${operator}\n`]),
    ...['\n  ', '\n\t', '\r\n  ', '\r\n\t', ' \\\n', '\\\n', ' \\\r', ' & _', '.concat(', ').concat('].map(
      (rest) => quote + rest,
    ),
    `\${${quote}`,
  ]),
  ...['` + `', '`+`', '` +\n', '`+\n', `" + '`, `' + "`],
  '\\\n',
]
/** Where the pieces of a list are joined, before or behind it. */
export const listWords: ReadonlySet<string> = new Set([
  '].join',
  '.join([',
  '.join((',
  'fn::join',
  'implode(',
  'concat!(',
  'concat(',
])

const quotes = byteSet('"\'`')
const blanks = byteSet(' \t')
const space = byteSet(' \t\r\n')
/** What a key has. */
export const inKey = byteSet(alphabets.base62 + '+/_-.~')
/** Letters before a literal: `r"`, `b"`, `@"`. */
const prefixes = byteSet('abfruLNU@$')
const escapeLetters = byteSet('nrtbfv0a')

const skip = (bytes: Uint8Array, from: number, set: Uint8Array, most = mostBlanks): number => {
  let at = from
  while (at - from < most && set[bytes[at] ?? 0] === 1) at++
  return at
}

/** What is to be left out at the end of a literal, up to the start of the one that is joined to it. `row` is the row of literals before. */
export function gluesAt(text: Buffer, at: number, row: Range): readonly Range[] {
  if (at === 0 || (at !== row[1] && !goesOn(text, at - 1))) return nothing
  if (text[at] === 0x24) return aroundPiece(text, at)
  const glue = text[at] === 0x5c ? lineGoesOn(text, at) : betweenLiterals(text, at, row)
  return glue === null ? nothing : [glue]
}
const nothing: readonly Range[] = []

function betweenLiterals(text: Buffer, at: number, row: Range): Range | null {
  const start = at + 1
  const operator = skip(text, start, space)
  const size = operatorAt(text, operator)
  let next: number
  if (size > 0) next = skip(text, skipMargin(text, operator + size), space)
  else if (text[operator] === 0x5c) {
    next = skip(text, operator + 1, space)
    if (next === operator + 1 || !isAssigned(text, at, row)) return null
    // without a mark they are joined over lines alone; at the start of a line they are entries of their own
  } else next = operator > start && blanks[text[operator - 1]!] === 1 && hasLine(text, start, operator) ? operator : start
  if (next === start) return null
  while (prefixes[text[next] ?? 0] === 1 && next - at < 200) next++
  if (quotes[text[next] ?? 0] !== 1 || !isInKey(text[next + 1])) return null
  return [at, next + 1]
}

const isInKey = (byte: number | undefined): boolean => byte !== undefined && inKey[byte] === 1
/** Whether a key may go on behind this character, which is not the letter of an escape. */
const goesOn = (bytes: Uint8Array, at: number): boolean =>
  isInKey(bytes[at]) && !(bytes[at - 1] === 0x5c && escapeLetters[bytes[at]!] === 1)

const texts = [...operators, '.concat(', ').concat('].map((text) => Buffer.from(text)).sort((a, b) => b.length - a.length)
const operatorAt = (bytes: Uint8Array, at: number): number =>
  texts.find((text) => text.every((byte, i) => bytes[at + i] === byte))?.length ?? 0

/** Behind the mark with which Basic and Python say that a line goes on. */
function skipMargin(bytes: Uint8Array, from: number): number {
  const at = skip(bytes, from, blanks)
  return bytes[at] === 0x5f || bytes[at] === 0x5c ? at + 1 : from
}

function hasLine(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i] === 0x0a) return true
  return false
}

/**
 * Whether the literal that ends here is assigned or handed to something, or goes on from one that is: two words of a command line that goes on
 * are none.
 */
function isAssigned(text: Buffer, end: number, row: Range): boolean {
  const line = startOfLine(text, end, 300)
  const open = line.lastIndexOf(String.fromCharCode(text[end]!))
  if (open < 0) return false
  if (end - line.length + open + 1 === row[1] && end - row[0] < longestList) return true
  return /(?:[=:]\s+|[([{,]\s*|\breturn\s+|^\s*#\s*define\s+\w+\s+)[a-zA-Z@$]{0,2}$/.test(line.slice(0, open))
}

/** The mark of a line that goes on inside a literal. Blanks before what follows are left out in YAML alone. */
function lineGoesOn(text: Buffer, at: number): Range | null {
  const line = text[at + 1] === 0x0d ? at + 3 : at + 2
  const end = skip(text, line, blanks)
  if (!isInKey(text[end])) return null
  if (end === line) return [at, end]
  const from = Math.max(0, at - 300)
  const above = text.toString('latin1', from, at)
  return /(?:^|\n)[ \t]*(?:- )?[\w."']+:[ \t]+"[^"]*$/.test(above) ? [at, end] : null
}

/** `${"abc"}` in a template is `abc`. */
function aroundPiece(text: Buffer, at: number): readonly Range[] {
  const end = skip(text, at + 3, inKey, 200)
  const whole = end > at + 3 && text[end] === text[at + 2] && text[end + 1] === 0x7d
  return whole ? [[at, at + 3] as const, [end, end + 2] as const] : []
}

/** The ranges between the pieces of a list, and the call before it, where a call joins them with nothing between. */
export function gluesIn(text: Buffer, start: number, end: number): readonly Range[] {
  const behind = text[start] === 0x5d
  const from = behind ? listBefore(text, start, end) : listBehind(text, start, end)
  if (from === null) return []
  const [head, list] = from
  const window = text.toString('latin1', list, Math.min(text.length, list + longestList))
  const glues: Range[] = head === null ? [] : [head]
  let last = -1
  piece.lastIndex = 0
  for (let match = piece.exec(window); match !== null; match = piece.exec(window)) {
    const [, margin, , inside, , mark] = match
    const first = list + match.index + margin!.length + match[2]!.length
    if (last >= 0) glues.push([last, first])
    last = first + inside!.length
    if (mark !== ',') return last >= 0 ? glues : []
  }
  return []
}
/** A literal of a list, with its quote, and whether another follows. */
const piece = /(\s{0,80})([bru@]{0,2}["'`])([^"'`\\\n]{0,300})(["'`])\s{0,40}(,|[\])}]|$)/y

/** `["abc", "def"].join("")`: where the list begins. */
function listBefore(text: Buffer, start: number, end: number): readonly [null, number] | null {
  const call = text.toString('latin1', end, end + 12)
  if (!/^(?:\(\s{0,4}(?:""|''|``)\s{0,4}\)|[^\w(])/.test(call)) return null
  const open = text.toString('latin1', Math.max(0, start - longestList), start).lastIndexOf('[')
  return open < 0 ? null : [null, Math.max(0, start - longestList) + open + 1]
}

/** `"".join(["abc", "def"])`, `implode('', ["abc", "def"])`, `{"Fn::Join": ["", ["abc", "def"]]}`, `concat("abc", "def")`. */
function listBehind(text: Buffer, start: number, end: number): readonly [Range, number] | null {
  const word = text.toString('latin1', start, end).toLowerCase()
  if (word.startsWith('.join')) {
    const quotes = text.toString('latin1', Math.max(0, start - 2), start)
    return quotes === '""' || quotes === "''" ? [[start - 2, end - 1], end] : null
  }
  if (word.startsWith('concat')) return [[start, end], end]
  const head = /^(?:(["'])["']\s{0,4},\s{0,4}(?:\[|array\()|["']?:\s{0,20}\[\s{0,20}(["'])\2\s{0,4},\s{0,20}\[)/i.exec(
    text.toString('latin1', end, Math.min(text.length, end + 100)),
  )
  if (head === null) return null
  const brace = word.startsWith('fn') ? /\{\s{0,40}["']?$/.exec(text.toString('latin1', Math.max(0, start - 44), start)) : null
  const list = end + head[0].length
  return [[start - (brace?.[0].length ?? 0), list - 1], list]
}
