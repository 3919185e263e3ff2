import type { FindAnswer, Target } from '../model/issuer.ts'
import type { List } from '../model/service.ts'
import { valueAt } from './answers.ts'
import { isRecordOf, isWeak, type Records, readOf, recordsIn } from './lists.ts'
import { isPublicPart } from './looks.ts'
import { Missing } from './missing.ts'
import { type Doors, type ListedRecord, Operation } from './operation.ts'
import { exactText, secretsOf } from './reads.ts'

/** The one record of a key, or of the key that carries a label. The whole list is read before one record counts as the only one. */
export async function find(target: Target, by: 'key' | { readonly label: string }, doors: Doors): Promise<FindAnswer> {
  const { record: _, ...said } = await findIn(new Operation(target, doors), by)
  return said
}

/** What `find` gives, with the record itself where there is one. */
export async function findIn(
  operation: Operation,
  by: 'key' | { readonly label: string },
): Promise<FindAnswer & { readonly record?: unknown }> {
  const { list } = operation.key
  const nothing = { id: null, weak: false, status: null }
  if (list === undefined) return { ...nothing, outcome: 'denied', note: 'the service has no list of such keys' }
  if (by !== 'key' && list.label === undefined)
    return { ...nothing, outcome: 'denied', note: 'the list of the service does not show labels' }
  const missing = operation.missing(list)
  if (missing !== null) return { ...nothing, outcome: 'denied', note: missing }
  try {
    const fits = (record: unknown) =>
      by === 'key' ? isRecordOf(record, list, operation) : isLabelled(valueAt(record, list.label!), by.label)
    const found = await fittingIn(operation, list, fits)
    if (found.outcome !== 'all') return { ...nothing, ...found }
    const fitting = found.records
    const secrets = secretsOf(operation.target.parts, (part) => isPublicPart(operation.key, part))
    const id = fitting.length === 1 ? exactText(readOf(fitting[0], list.reads?.id), secrets) : null
    const outcome = fitting.length === 0 ? 'none' : fitting.length === 1 ? 'one' : 'several'
    const said = { outcome, id, weak: by === 'key' && isWeak(list), status: found.status, note: null } as const
    return outcome === 'one' ? { ...said, record: fitting[0] } : said
  } catch (error) {
    if (error instanceof Missing) return { ...nothing, outcome: 'unknown', note: error.message }
    throw error
  }
}

/**
 * The records that fit. None is none only where a list of several pages says so twice: a record that moves to the page before, since one
 * that stood there is deleted meanwhile, is on none of the pages that are read.
 */
async function fittingIn(
  operation: Operation,
  list: List,
  fits: (record: unknown) => boolean | Promise<boolean>,
): Promise<Records> {
  let before: string | undefined
  for (;;) {
    const found = await recordsIn(operation, list)
    if (found.outcome !== 'all') return found
    const fitting: unknown[] = []
    for (const record of found.records) if (await fits(record)) fitting.push(record)
    const names = namesOf(found.records, list)
    if (fitting.length > 0 || found.pages < 2 || names === before) return { ...found, records: fitting }
    if (before !== undefined) return { outcome: 'unknown', status: found.status, note: 'the list changed while it was read' }
    before = names
  }
}

/** What tells whether two readings of a list are of the same records in the same order. */
const namesOf = (records: readonly unknown[], { reads }: List): string =>
  JSON.stringify(records.map((record) => readOf(record, reads?.id) ?? null))

/** The label alone, or in brackets behind a title. */
const isLabelled = (shown: unknown, label: string): boolean =>
  shown === label || (typeof shown === 'string' && shown.endsWith(` (${label})`))

/** For `{list.id}` and what else a list gives: this key's record. Throws `Missing` unless it is the only one and matched by more than a few characters. */
export async function recordOf(operation: Operation): Promise<ListedRecord> {
  const { outcome, id, weak, note, record } = await findIn(operation, 'key')
  if (outcome !== 'one')
    throw new Missing(note ?? `the list has ${outcome === 'none' ? 'no record' : 'several records'} that fit the key`)
  if (weak) throw new Missing('the list shows only a few characters of a key, which is too little to act on')
  if (id === null) throw new Missing('the record of the key has no id')
  return { id, record }
}
