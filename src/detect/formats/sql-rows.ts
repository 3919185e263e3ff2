import { madeUpAt } from '../places.ts'
import type { Found, Recognizer } from './format.ts'
import { isSecretCell, secretOf } from './tables.ts'

/** How far a statement is looked at behind its first words, and before them, in bytes. */
const reach = { back: 500, ahead: 840 } as const
const columnsOfInsert = /^[\w."\x60[\]]{1,100}\s{0,8}\((?<columns>[^()']{3,500})\)\s{0,40}values\s{0,40}\(/i
const columnsOfCopy = /\bcopy\s{1,4}[\w."]{1,100}\s{0,4}\((?<columns>[^()]{3,400})\)\s{1,4}$/i
/** A value of a row, and what follows it. */
const value =
  /\s{0,20}(?:N?'(?<v>(?:[^'\\\n]|''|\\.){0,300})'(?!')(?:::\w{1,24})?\s{0,20}|[^,()'\s][^,()'\n]{0,100}(?:\([^()\n]{0,80}\)[ \t]{0,20})?(?:\n\s{0,20})?)?(?<next>[,)])/dy

/** Where the secrets of a row stand: the columns that are called so, by their place. */
const secretsAmong = (columns: string): ReadonlyMap<number, string> =>
  new Map(
    columns.split(',').flatMap((column, at) => {
      const name = secretOf(column.trim().replace(/["\x60[\]]/g, ''))
      return name === null ? [] : [[at, name] as const]
    }),
  )

/** Secrets in rows that SQL writes into columns that are called so: `INSERT INTO ... (name, token) VALUES (...)`, and `COPY` of PostgreSQL's dumps. */
export const sqlRows: Recognizer = {
  kind: 'credentials/credentials-sql-row',
  words: ['insert into ', 'from stdin;'],
  reach: [reach.back, reach.ahead],
  find(text, start, end, path) {
    const behind = text.toString('latin1', end, Math.min(text.length, end + reach.ahead - 40))
    const rows =
      text[end - 1] === 0x20
        ? insertedIn(behind)
        : copiedIn(text.toString('latin1', Math.max(0, start - reach.back + 20), start), behind)
    const judged = madeUpAt(path)
    const found = rows.map(
      ({ at, given }): Found => ({ start: end + at, end: end + at + given.length, value: given, sure: false, judged }),
    )
    return found.length === 0 ? null : found
  },
}

interface Row {
  readonly at: number
  readonly given: string
}

function insertedIn(behind: string): readonly Row[] {
  const head = columnsOfInsert.exec(behind)
  const secrets = head === null ? null : secretsAmong(head.groups!.columns!)
  if (secrets === null || secrets.size === 0) return []
  const rows: Row[] = []
  let column = 0
  value.lastIndex = head![0].length
  for (let match = value.exec(behind); match !== null; match = value.exec(behind)) {
    const name = secrets.get(column++)
    const given = match.groups!.v
    if (name !== undefined && given !== undefined && isSecretCell(given, name))
      rows.push({ at: match.indices!.groups!.v![0], given })
    if (match.groups!.next === ',') continue
    // the next row
    const between = /^\s{0,20},\s{0,20}\(/.exec(behind.slice(value.lastIndex))
    if (between === null) break
    value.lastIndex += between[0].length
    column = 0
  }
  return rows
}

function copiedIn(before: string, behind: string): readonly Row[] {
  const secrets = secretsAmong(columnsOfCopy.exec(before)?.groups?.columns ?? '')
  const rows: Row[] = []
  if (secrets.size === 0) return rows
  let at = behind.indexOf('\n') + 1
  while (at > 0 && at < behind.length && !behind.startsWith('\\.', at)) {
    const stop = behind.indexOf('\n', at)
    let from = at
    for (const [column, given] of behind
      .slice(at, stop < 0 ? undefined : stop)
      .split('\t')
      .entries()) {
      const name = secrets.get(column)
      if (name !== undefined && isSecretCell(given, name)) rows.push({ at: from, given })
      from += given.length + 1
    }
    at = stop + 1
  }
  return rows
}
