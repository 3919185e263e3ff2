/**
 * The text of an `.env` file: names and values are found as dotenv and shells find them, and only values change. The text is one
 * character for each byte (Latin-1), so that bytes that are no UTF-8 stay as they are; values go in and out as such, too.
 */

export interface Assignment {
  readonly name: string
  /** Where its line starts, where its value starts and ends (quotes included), and where its last line ends (line break included). */
  readonly start: number
  readonly from: number
  readonly to: number
  readonly end: number
  readonly quote: "'" | '"' | '`' | ''
}

const head = /[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*/y
const restOfLine = /[ \t]*(?:#[^\n]*)?(?:\r?\n|\r?$)/y
const byteOrderMark = '\u00ef\u00bb\u00bf'

/** All assignments in order. What looks like one inside a quoted value of several lines is none. */
function assignmentsOf(text: string): readonly Assignment[] {
  const found: Assignment[] = []
  let start = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0
  while (start < text.length) {
    const here = assignmentAt(text, start)
    if (here !== undefined) found.push(here)
    start = here?.end ?? lineEnd(text, start)
  }
  return found
}

/** The value of a name, as the last assignment says it; undefined where there is none. */
export function valueIn(text: string, name: string): string | undefined {
  const last = assignmentsOf(text).findLast((assignment) => assignment.name === name)
  if (last === undefined) return undefined
  const written = text.slice(last.from, last.to)
  if (last.quote === '') return written
  const inner = written.slice(1, -1).replaceAll('\r\n', '\n')
  return last.quote === '"' ? inner.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : inner
}

/**
 * The text with this value for this name, in each of its assignments; at the end where it has none. Undefined where no way of quoting
 * means the same value to all who read such files.
 */
export function withValue(text: string, name: string, value: string): string | undefined {
  const places = assignmentsOf(text).filter((assignment) => assignment.name === name)
  if (places.length === 0) {
    const written = quoted(value, '')
    if (written === undefined) return undefined
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
    const open = text !== '' && text !== byteOrderMark && !text.endsWith('\n')
    return `${text}${open ? lineBreak : ''}${name}=${written}${lineBreak}`
  }
  let changed = text
  for (const { from, to, quote } of places.toReversed()) {
    const written = quoted(value, quote)
    if (written === undefined) return undefined
    changed = changed.slice(0, from) + written + changed.slice(to)
  }
  return changed
}

/** The text without any assignment of this name. */
export function withoutName(text: string, name: string): string {
  let changed = text
  for (const { start, end } of assignmentsOf(text)
    .filter((assignment) => assignment.name === name)
    .toReversed())
    changed = changed.slice(0, start) + changed.slice(end)
  return changed
}

function assignmentAt(text: string, start: number): Assignment | undefined {
  head.lastIndex = start
  const match = head.exec(text)
  if (match === null) return undefined
  const [name, from] = [match[1] as string, head.lastIndex]
  return quotedAt(text, name, start, from) ?? plainAt(text, name, start, from)
}

function quotedAt(text: string, name: string, start: number, from: number): Assignment | undefined {
  const quote = text[from]
  if (quote !== "'" && quote !== '"' && quote !== '`') return undefined
  let close = text.indexOf(quote, from + 1)
  while (quote === '"' && close > 0 && isEscaped(text, close)) close = text.indexOf(quote, close + 1)
  if (close < 0) return undefined
  restOfLine.lastIndex = close + 1
  if (restOfLine.exec(text) === null) return undefined
  return { name, start, from, to: close + 1, end: restOfLine.lastIndex, quote }
}

function plainAt(text: string, name: string, start: number, from: number): Assignment {
  const end = lineEnd(text, start)
  const line = text.slice(from, end)
  const comment = line.search(/(?:^|[ \t])#/)
  const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd()
  return { name, start, from, to: from + value.length, end, quote: '' }
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at + 1
}

/** The old quotes where they can hold the value, otherwise the mildest that can. */
function quoted(value: string, old: Assignment['quote']): string | undefined {
  const plain = /^[A-Za-z0-9_./:@%+,=-]+$/.test(value)
  // A backslash before the closing quote closes it for a shell and escapes it for dotenv.
  const single = !/['\r\0]|\\$/.test(value)
  const double = !/["\\$`!\r\n\0]/.test(value)
  if (old === '' && plain) return value
  if (old === '"' && double) return `"${value}"`
  return single ? `'${value}'` : double ? `"${value}"` : undefined
}
