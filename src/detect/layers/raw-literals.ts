import { byteSet } from '../alphabets.ts'
import type { Range } from '../surroundings.ts'
import type { LocalLayer } from './layer.ts'
import { type Change, dropped, rewritten } from './rewritten.ts'

/** What of the text around a literal is opened along: the name that it is assigned to, and calls behind it. */
const around = { before: 240, behind: 100 } as const
/** A value is not longer, nor the blanks and the margin on either side of it. */
const longest = 300
const shortest = 8
const mostBlanks = 80
/** Literals that stand near one another are opened together, so far as what that makes is no further from a word than what may decide about it. */
const longestPiece = 690

/** A literal in the way of one language: all of it, and the value in it. */
interface Literal {
  readonly start: number
  readonly value: Range
  readonly end: number
  /** Text within it that goes on behind the literal, as the rest of the line does on which a heredoc begins. */
  readonly kept?: Range
}
type Read = (text: Buffer, start: number, end: number) => Literal | null

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '|': '|',
  '/': '/',
  '"': '"',
  "'": "'",
  '\x60': '\x60',
}

/** The value that ends where `close` begins; blanks may stand around it, and a margin as Kotlin and Scala strip it. */
function upTo(text: Buffer, start: number, from: number, close: string): Literal | null {
  let at = skipBlanks(text, from)
  if (text[at] === 0x7c && at > from) at++
  const first = at
  // most hold sentences and code, whose first word is short
  for (let i = first; i < first + shortest; i++) if (inValue[text[i] ?? 0] === 0) return null
  const found = text.subarray(first, Math.min(text.length, first + longest + mostBlanks)).indexOf(close, 0, 'latin1')
  if (found < 0) return null
  const end = first + found + close.length
  at = skipBlanksBack(text, first, first + found)
  // the margin of the last line
  if (text[at - 1] === 0x7c && blanks[text[at - 2] ?? 0] === 1) at = skipBlanksBack(text, first, at - 1)
  const value: Range = [first, at]
  return isPossible(text, value) && !expression.test(text.toString('latin1', ...value)) ? { start, value, end } : null
}
/** What stands as it is written is a regular expression more often than not. */
const expression = /\(\?|\\|\[[^\]]{1,40}\]/
const blanks = byteSet(' \t\r\n')
const inValue = byteSet(Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i)).join(''))

function skipBlanks(text: Buffer, from: number): number {
  let at = from
  while (at - from < mostBlanks && at < text.length && blanks[text[at]!] === 1) at++
  return at
}

function skipBlanksBack(text: Buffer, first: number, from: number): number {
  let at = from
  while (at > first && blanks[text[at - 1]!] === 1) at--
  return at
}

/** Whether it may be a secret: a word of some length that has a digit or a mark in it. */
function isPossible(text: Buffer, [start, end]: Range): boolean {
  if (end - start < shortest || end - start >= longest) return false
  let isMarked = false
  for (let i = start; i < end; i++) {
    if (inValue[text[i]!] === 0) return false
    isMarked ||= marked[text[i]!] === 1
  }
  return isMarked
}
const marked = byteSet('0123456789!#$%&*+?@^~')

/** A quote that the value has not in it, so that it can stand in it. */
const quoteFor = (value: string): string | undefined => ['"', "'", '\x60'].find((quote) => !value.includes(quote))

/** Letters of a language before a literal: they are left out with it. */
function withPrefix(text: Buffer, start: number): number {
  let at = start
  while (start - at < 3 && prefixes[text[at - 1] ?? 0] === 1) at--
  return inName[text[at - 1] ?? 0] === 1 ? start : at
}
const prefixes = byteSet('abcfilruBFLNRSU8@$#')
const inName = byteSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_')

/** `"""v"""`, `'''v'''`, over lines or not. */
const triple: Read = (text, _start, end) => {
  if (text[end] === text[end - 1]) return null
  const quotes = text[end - 1] === 0x22 ? '"""' : "'''"
  return upTo(text, withPrefix(text, end - 3), end, text[end - 4] === 0x23 ? `${quotes}#` : quotes)
}

/** `R"(v)"`, `R"name(v)name"` of C++ and R; `q"(v)"` of D. */
const inBrackets: Read = (text, _start, end) => {
  let open = end
  while (open - end < 17 && text[open] !== 0x28) if (notInDelimiter[text[open++] ?? 0x20] === 1) return null
  return text[open] === 0x28 ? upTo(text, withPrefix(text, end - 1), open + 1, `)${text.toString('latin1', end, open)}"`) : null
}
const notInDelimiter = byteSet(' \t\r\n\\()"')

/** `r"v"`, `b'v'`, `f"v"`: letters before a literal, where another sign than an equals sign stands before them. Behind `R` it may be that of C++. */
const prefixed: Read = (text, start, end) =>
  (isRaw[text[end - 2]!] === 1 ? inBrackets(text, start, end) : null) ??
  upTo(text, withPrefix(text, end - 1), end, String.fromCharCode(text[end - 1]!))
const isRaw = byteSet('rR')

/** `#"v"#`, `r##"v"##`. */
const hashed: Read = (text, start, end) => {
  let first = start
  while (start - first < 4 && text[first - 1] === 0x23) first--
  return upTo(text, withPrefix(text, first), end, `"${'#'.repeat(start + 1 - first)}`)
}

/** `%q(v)`, `q{v}`, `~s(v)`: what the last letter opens. A blank before it is none of the literal. */
const opened: Read = (text, start, end) => {
  const close = closers[String.fromCharCode(text[end - 1]!)]
  const first = opensWith[text[start]!] === 1 ? start + 1 : start
  return close === undefined ? null : upTo(text, first, end, close)
}
const opensWith = byteSet(' =(,\n\t')

/** `[[v]]`, `[=[v]=]` of Lua and CMake. */
const longBracket: Read = (text, start, end) => {
  const open = text.indexOf(0x5b, start)
  return upTo(text, open, end, `]${text.toString('latin1', open + 1, end - 1)}]`)
}

/** What stands on lines of its own: between `@"` and `"@` of PowerShell, between two backticks of Go, between `''` of Nix. */
const onLines =
  (open: string, close: string): Read =>
  (text, _start, end) => {
    const first = end - 1 - open.length
    return text[first - 1] === text[first] ? null : upTo(text, first, end, close)
  }

/** `<<NAME`, `<<~'NAME'`, `<<<NAME`, alone or as what `$(cat <<NAME` comes to: a body of one line. */
const heredoc: Read = (text, start, end) => {
  if (text[start - 1] === 0x3c || heredocGoesOn[text[end] ?? 0] !== 1) return null
  const line = text.toString('latin1', end, Math.min(text.length, end + 160))
  const head = /^<?[-~]?[ \t]?["'\\]?([A-Za-z_]\w{1,30})["']?(?!\w)([^\n]{0,100})\n/.exec(line)
  if (head === null) return null
  const from = end + head[0].length
  const body = upTo(text, start, from, head[1]!)
  if (body === null || !/\n[ \t]{0,80}$/.test(text.toString('latin1', body.value[1], body.end - head[1]!.length))) return null
  if (inName[text[body.end] ?? 0] === 1) return null
  const rest: Range = [from - 1 - head[2]!.length, from - 1]
  const cat = /"?\$\([ \t]{0,4}cat[ \t]{1,4}$/.exec(text.toString('latin1', Math.max(0, start - 16), start))
  if (cat === null) return { ...body, kept: rest }
  const close = /^\s{0,80}\)"?/.exec(text.toString('latin1', body.end, Math.min(text.length, body.end + 84)))
  return close === null ? null : { start: start - cat[0].length, value: body.value, end: body.end + close[0].length }
}
const heredocGoesOn = byteSet('<-~ "\'\\_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

const words = (before: readonly string[], words: readonly string[]): readonly string[] =>
  before.flatMap((one) => words.map((word) => one + word))
const letters = ['r', 'b', 'f', 'l', 'c', 'u8', 'rb', 'br', '@', '$', '$@'].flatMap((letter) => [`${letter}"`, `${letter}'`])

/** What stands before a value: strings of documentation, and lists of expressions, have none of it. */
const assigned = ['= ', '=', '(', ': ', ', ', '> ', '<- ', 'return ']

/** How languages write what stands as it is, and in more than one pair of quotes. Words are in small letters. */
const forms: readonly (readonly [words: readonly string[], read: Read])[] = [
  [
    words(
      assigned,
      ['', 'b', 'f', 'r', 's', '$', '$@', '#', 'raw', 'u'].flatMap((letter) => [`${letter}"""`, `${letter}'''`]),
    ),
    triple,
  ],
  [words([...assigned, '{'], ['r"', 'u8r"', 'lr"', 'ur"']), inBrackets],
  [words([' ', '='], ['q"']), inBrackets],
  [words(['return ', '('], letters), prefixed],
  [words([' ', '='], ['u8"']), prefixed],
  [['#"'], hashed],
  [
    words([''], ['%q(', '%q{', '%q[', '%q|', '~s(', '~s"', '~s{', '~s[', '~s|', '{|', 'string.raw\x60', 'raw"', ' pack "']),
    opened,
  ],
  [words([' ', '=', '('], ['q(', 'q{', 'q[', 'q|', 'q/', 'qq(', 'qq{', 'qq[', 'qq|', '%(', '%{', '%[']), opened],
  [words([' ', '=', '('], ['[[', '[=[', '[==[']), longBracket],
  [['@"\n', '@"\r'], onLines('@"', '"@')],
  [["@'\n", "@'\r"], onLines("@'", "'@")],
  [words(assigned, ['\x60\n', '\x60\r']), onLines('\x60', '\x60')],
  [words(assigned, ["''\n", "''\r"]), onLines("''", "''")],
  [['[]byte("', '[]byte(\x60'], (text, start, end) => upTo(text, start, end, `${text.toString('latin1', end - 1, end)})`)],
  [words([' ', '='], ['$$']), (text, start, end) => upTo(text, start + 1, end, '$$')],
  [['<<'], heredoc],
]
/** A number for each word, whatever its case: texts have many of them, and next to none leads to anything. */
function numberOf(bytes: Uint8Array, start: number, end: number): number {
  let number = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!
    number = (Math.imul(number, 131) + (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)) | 0
  }
  return number
}
const readers = new Map(
  forms.flatMap(([all, read]) => all.map((word) => [numberOf(Buffer.from(word), 0, word.length), read] as const)),
)

/**
 * Literals that hold a text as it is written, in the many ways of languages, and heredocs, as the one literal in quotes that they stand for: `R"(v)"`,
 * `"""` and `'''` over lines, `%q(v)`, `<<~NAME`. Most hold sentences or code: one is opened where it holds a single word.
 */
export const rawLiterals: LocalLayer = {
  words: [...new Set(forms.flatMap(([all]) => all))],
  in(text) {
    const found: Literal[] = []
    let done = 0
    return {
      add(start, end) {
        if (start < done) return
        const literal = readers.get(numberOf(text, start, end))!(text, start, end)
        if (literal === null) return
        found.push(literal)
        done = literal.end
      },
      open() {
        const pieces: { start: number; end: number; readonly literals: Literal[] }[] = []
        let past = 0
        for (const literal of found) {
          // one may begin before its word
          if (literal.start < past) continue
          past = literal.end
          const [start, end] = [Math.max(0, literal.start - around.before), Math.min(text.length, literal.end + around.behind)]
          const last = pieces.at(-1)
          if (last !== undefined && start < last.end && end - last.start <= longestPiece) {
            last.literals.push(literal)
            last.end = end
          } else {
            const before = last?.literals.at(-1)?.end ?? 0
            pieces.push({ start: Math.max(start, before), end, literals: [literal] })
          }
        }
        return pieces.map(({ start, end, literals }) =>
          rewritten(
            'raw-literal',
            text,
            [start, end],
            literals.flatMap((literal) => changesOf(text, literal)),
          ),
        )
      },
    }
  },
}

function changesOf(text: Buffer, { start, value, end, kept }: Literal): readonly Change[] {
  const quote = quoteFor(text.toString('latin1', ...value))
  if (quote === undefined) return []
  const [first, last] = value
  const bytes = Buffer.concat([Buffer.from(quote), text.subarray(first, last), Buffer.from(quote)])
  const placeOf = (index: number): Range => {
    const at = Math.min(Math.max(first + index - 1, first), last - 1)
    return [at, at + 1]
  }
  if (kept === undefined) return [{ start, end, bytes, placeOf }]
  return [{ start, end: kept[0], bytes, placeOf }, dropped(kept[1], end)]
}
