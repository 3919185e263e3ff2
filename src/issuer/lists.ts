import type { KeyParts } from '../model/secret.ts'
import type { List, Source } from '../model/service.ts'
import { type Answer, headerOf, meaningOf, notUnderstood, valueAt } from './answers.ts'
import type { Extra } from './drafts.ts'
import { fillText } from './fill.ts'
import type { Operation } from './operation.ts'
import { sourceIn, type Value } from './reads.ts'
import { namesIn } from './templates.ts'

/** Most pages and records that are read. A list that is longer is not known whole, so nothing in it counts as the only one. */
export const bounds = { pages: 100, records: 20_000 } as const

export type Records =
  | { readonly outcome: 'all'; readonly records: readonly unknown[]; readonly status: number | null; readonly pages: number }
  | { readonly outcome: 'denied' | 'unknown'; readonly status: number | null; readonly note: string }

/** Every record of a list, over all its pages. Throws `Missing` where the first page can't be asked for. */
export async function recordsIn(operation: Operation, list: List): Promise<Records> {
  const records: unknown[] = []
  const seen = new Set<string>()
  let extra: Extra | undefined = firstPage(list)
  for (let page = 1; extra !== undefined; page++) {
    if (page > bounds.pages) return { outcome: 'unknown', status: null, note: 'the list has more pages than are read' }
    const answer: Answer = await operation.send(list, extra)
    const { status } = answer
    const meaning = meaningOf(list.means, answer)
    if (meaning === null) return { outcome: 'unknown', status, note: answer.why ?? 'the list did not answer as documented' }
    if (meaning === 'denied') return { outcome: 'denied', status, note: 'the service refused the list' }
    const found = itemsIn(answer, list)
    if (found === undefined)
      return { outcome: 'unknown', status, note: 'the list has no records where the description looks for them' }
    records.push(...found)
    if (records.length > bounds.records) return { outcome: 'unknown', status, note: 'the list has more records than are read' }
    const next = nextPage(list, answer, operation, page, found.length)
    if (next === 'lost') return { outcome: 'unknown', status, note: 'the list does not lead to its next page' }
    const mark = JSON.stringify(next)
    if (next !== undefined && seen.has(mark))
      return { outcome: 'unknown', status, note: 'the list leads back to a page that was read' }
    seen.add(mark)
    if (next === undefined) return { outcome: 'all', records, status, pages: page }
    extra = next
  }
  return { outcome: 'all', records, status: null, pages: 0 }
}

/** An XML list of one record is that record, of none an empty element. */
function itemsIn(answer: Answer, list: List): readonly unknown[] | undefined {
  const items = valueAt(answer.body, list.items)
  if (Array.isArray(items)) return items
  // Google leaves an empty list out of its answer; the description has to say that this is what is meant.
  if (items === undefined && answer.empty && answer.body !== undefined) return []
  if (list.answer !== 'xml') return undefined
  if (typeof items === 'object' && items !== null) return [items]
  const parent = valueAt(answer.body, list.items.split('.').slice(0, -1).join('.'))
  return typeof parent === 'string' && parent.trim() === '' ? [] : undefined
}

const added = (list: List, name: string, value: string): Extra =>
  list.form === undefined ? { query: [[name, value]] } : { form: [[name, value]] }

const firstOf = (next: { readonly from?: 0 }) => next.from ?? 1
const firstPage = (list: List): Extra =>
  typeof list.next === 'object' && 'page' in list.next ? added(list, list.next.page, String(firstOf(list.next))) : {}

/** What asks for the next page; undefined after the last; `lost` where the answer points somewhere that is not this list. */
function nextPage(list: List, answer: Answer, operation: Operation, page: number, size: number): Extra | 'lost' | undefined {
  const { next } = list
  if (next === undefined) return undefined
  if (next === 'link') return linked(list, answer, operation)
  if ('page' in next) return size < next.size ? undefined : added(list, next.page, String(page + firstOf(next)))
  if ('offset' in next) return size < next.size ? undefined : added(list, next.offset, String(page * next.size))
  const { cursor: source } = next
  const cursor = typeof source === 'string' ? valueAt(answer.body, source) : sourceIn(answer, source)
  // An address of the next page without the mark that is looked for leads nowhere, and is not the end.
  if (cursor === undefined && typeof source === 'object' && 'at' in source && (valueAt(answer.body, source.at) ?? '') !== '')
    return 'lost'
  if (cursor === undefined || cursor === null || cursor === '' || cursor === false) return undefined
  if (typeof cursor !== 'string' && typeof cursor !== 'number') return 'lost'
  return added(list, next.param, String(cursor))
}

/** RFC 8288. No host or path is ever taken from an answer: the link's query alone is, and only where it leads to this very list. */
function linked(list: List, answer: Answer, operation: Operation): Extra | 'lost' | undefined {
  const header = headerOf(answer, 'link') ?? ''
  if (header.length > 20_000) return 'lost'
  const target = [...header.matchAll(/<([^<>]*)>([^<]*)/g)].find(([, , rest]) => leadsOn(rest!))?.[1]
  if (target === undefined) return undefined
  const destination = operation.destination(list)
  if (destination === undefined || !URL.canParse(target)) return 'lost'
  const link = new URL(target)
  // The list's own query stands in the request already; what the link repeats of it is not sent twice.
  const own = new Set((/^[^?]*\?(.*)$/.exec(list.request)?.[1] ?? '').split('&').map((pair) => pair.split('=')[0]))
  if (link.host !== destination.host) return 'lost'
  return { query: [...link.searchParams].filter(([name]) => !own.has(name)) }
}

/** A relation may stand anywhere among a link's parameters, quoted or not, with others beside it. */
const leadsOn = (parameters: string): boolean =>
  [...parameters.matchAll(/;\s*rel\s*=\s*("[^"]*"|[^\s;,]+)/gi)].some(([, value]) => /(?:^|["'\s])next(?:["'\s]|$)/i.test(value!))

/**
 * True for matches that say less than the whole key or its id: they allow only what can be undone. Sixteen characters, which are 64 bits
 * at least, say as much as an id; and of all keys of the account that the key opens, one is the key.
 */
export const isWeak = ({ match, own, as = 'key' }: List): boolean =>
  !('equals' in match || 'id' in match || ('first' in match && (match.least ?? 0) >= 16) || (own === true && as === 'key'))

/** True where a record is this key's. Throws `Missing` where the match needs a value that is not there. */
export async function isRecordOf(record: unknown, list: List, operation: Operation): Promise<boolean> {
  const { match } = list
  if ('id' in match) {
    const id = readOf(record, match.id)
    if ((typeof id !== 'string' && typeof id !== 'number') || namesIn(match.is).length === 0) return false
    return (await fillText(match.is, operation.resolve)) === String(id)
  }
  const key = wholeKey(operation.target.parts)
  if (key === undefined) return false
  if ('equals' in match) return fieldOf(record, match.equals) === key
  const shown = fieldOf(record, 'first' in match ? match.first : 'last' in match ? match.last : match.mask)
  if (shown === undefined) return false
  if ('first' in match) return shown.length >= (match.least ?? 4) && shown.length < key.length && key.startsWith(shown)
  if ('last' in match) return shown.length >= 4 && shown.length < key.length && key.endsWith(shown)
  return fitsMask(key, shown)
}

const wholeKey = (parts: KeyParts): string | undefined =>
  Object.hasOwn(parts, 'key') ? parts.key!.reveal() : parts.secret?.reveal()

function fieldOf(record: unknown, path: string): string | undefined {
  const value = valueAt(record, path)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** `npm_abcd...wxyz`: a beginning and an end around one run of `*`, `.`, `x` or an ellipsis; at least four characters have to be known. */
function fitsMask(key: string, mask: string): boolean {
  const [, first = '', last = ''] = /^([^*.\u2026\u2022]*)[*.\u2026\u2022]+([^*.\u2026\u2022]*)$/.exec(mask) ?? []
  return first.length + last.length >= 4 && first.length + last.length < key.length && key.startsWith(first) && key.endsWith(last)
}

/** A field of a record as a description reads it. */
export const readOf = (record: unknown, source: Source | undefined): Value | undefined =>
  source === undefined ? undefined : sourceIn({ ...notUnderstood(''), body: record }, source)
