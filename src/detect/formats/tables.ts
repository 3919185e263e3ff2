import { lineAt } from '../edges.ts'
import { madeUpAt } from '../places.ts'
import type { Found, Recognizer } from './format.ts'
import { isPasswordsName, isSecretsName } from './secret-names.ts'
import { isSecret } from './secret-values.ts'
import { isHex, isLikeAKey } from './values.ts'

type Range = readonly [start: number, end: number]

/** A head is not longer; rows are looked at that begin so near behind the word in it, in bytes: in a history, too, nothing further away decides. */
const longestHead = 400
const reach = 840
const longestRow = 1000

const column =
  /(?:secret_access_key|secret_key|access_key|private_key|api_?key|auth_key|client_secret|secret|token|pass(?:word|wd|phrase|wort)?|pwd|kennwort)$/i
/** The rule below a head in Markdown. */
const isRule = (line: string): boolean => /^[\s|:-]+$/.test(line) && line.includes('--')

/** The cells of a line, without their quotes; in quotes a delimiter is none. */
function cellsOf(line: string, delimiter: string): readonly Range[] {
  const cells: Range[] = []
  for (let at = 0; at <= line.length; ) {
    const from = at
    const quoted = /^[ ]{0,8}"/.exec(line.slice(from, from + 10)) !== null
    const closing = quoted ? line.indexOf(`"${delimiter}`, line.indexOf('"', from) + 1) : -1
    let end = line.indexOf(delimiter, quoted && closing >= 0 ? closing + 1 : from)
    if (end < 0) end = line.length
    let [first, last] = [from, end]
    while (first < last && /[\s"'`*]/.test(line[first]!)) first++
    while (last > first && /[\s"'`*]/.test(line[last - 1]!)) last--
    cells.push([first, last])
    at = end + 1
  }
  return cells
}

/** Whose values a column holds, by its name; null where they are no secrets. */
export function secretOf(cell: string): string | null {
  const name = cell.replace(/[^A-Za-z\d]+/g, '_').replace(/^_|_$/g, '')
  const match = column.exec(name)
  return match !== null && isSecretsName(name, match.index, name.length) ? name : null
}

/** Tables of passwords hold what is made of them: digests are none. */
export function isSecretCell(value: string, name: string): boolean {
  if (value.length < 8 || value.length > 300) return false
  if (!isPasswordsName(name)) return isLikeAKey(value) && isSecret(value, name, false)
  return !(isHex(value) && [32, 40, 56, 64, 96, 128].includes(value.length)) && isSecret(value, name, true)
}

/** Words, and what parts cells (`isInHead` in `src/kernel/cells.ts`). */
const inHead = /^[\w \-"`*/\r\xef\xbb\xbf,;\t|]*$/

interface Head {
  readonly delimiter: string
  readonly index: number
  readonly count: number
  readonly name: string
  /** Where the rows begin. */
  readonly rows: number
}

/** Where the line that goes on at an offset ends before `stop`, or -1. */
function endOf(text: Buffer, at: number, stop: number): number {
  const mark = text.subarray(at, stop).indexOf(0x0a)
  return mark < 0 ? -1 : at + mark
}

/** The head of a table in whose cells a word stands: the first line of a file, or one above a rule, as Markdown has it. */
function headAt(text: Buffer, start: number): Head | null {
  const lineStart = lineAt(text, start, longestHead)
  const lineEnd = endOf(text, start, start + longestHead)
  if (lineStart < 0 || lineEnd < 0) return null
  const raw = text.toString('latin1', lineStart, lineEnd)
  if (!inHead.test(raw)) return null
  const line = raw.replace(/\r$/, '').replace(/^\xef\xbb\xbf/, '   ')
  const next = endOf(text, lineEnd + 1, lineEnd + longestHead)
  const isMarkdown = next > 0 && line.includes('|') && isRule(text.toString('latin1', lineEnd + 1, next))
  if (!isMarkdown && lineStart !== 0) return null
  const delimiter = isMarkdown ? '|' : ['\t', ';', ',', '|'].find((each) => line.includes(each))
  if (delimiter === undefined) return null
  const cells = cellsOf(line, delimiter)
  const index = cells.findIndex(([first, last]) => lineStart + first <= start && start < lineStart + last)
  const cell = cells[index]
  const name = cell === undefined ? null : secretOf(line.slice(...cell))
  if (name === null || !cells.every(([first, last]) => last - first <= 60)) return null
  return { delimiter, index, count: cells.length, name, rows: (isMarkdown ? next : lineEnd) + 1 }
}

/** Secrets in the cells below a head that names them, in files of values between commas, semicolons or tabs (RFC 4180), and in tables of Markdown. */
export const tables: Recognizer = {
  kind: 'credentials/credentials-table',
  words: [
    'password',
    'passwort',
    'passwd',
    'passphrase',
    'kennwort',
    'pwd',
    'secret',
    'token',
    'apikey',
    'api_key',
    'api key',
    'api-key',
    'access_key',
    'access key',
    'private_key',
    'private key',
  ],
  reach: [longestHead + 8, reach],
  needs: 'cell',
  find(text, start, _end, path): readonly Found[] | null {
    const head = headAt(text, start)
    if (head === null) return null
    const found: Found[] = []
    const stop = Math.min(text.length, start + reach - 40)
    for (let at = head.rows; at < stop; ) {
      const mark = endOf(text, at, at + longestRow)
      const end = mark < 0 ? Math.min(text.length, at + longestRow) : mark
      const line = text.toString('latin1', at, end).replace(/\r$/, '')
      const cells = cellsOf(line, head.delimiter)
      // a table of Markdown ends with its rows
      if (cells.length !== head.count && head.delimiter === '|') break
      const cell = cells.length === head.count ? cells[head.index] : undefined
      const value = cell === undefined ? '' : line.slice(...cell)
      if (cell !== undefined && isSecretCell(value, head.name))
        found.push({
          ...{ start: at + cell[0], end: at + cell[1], value, sure: false },
          judged: madeUpAt(path),
        })
      at = end + 1
    }
    return found.length === 0 ? null : found
  },
}
