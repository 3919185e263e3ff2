import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finishedLooks } from '../../build.ts'
import { looksOf } from '../../src/detect/looks.ts'
import type { Name } from '../../src/detect/names.ts'
import { type Lead, makeSearch, type Route } from '../../src/detect/search.ts'
import { extended, nothing, prepare, readPrepared, writePrepared } from '../../src/detect/word-table.ts'
import type { Service } from '../../src/model/service.ts'
import { services } from '../../src/services/index.ts'

/** The file beside the bundle. */
const finished = finishedLooks()

/** All that a search knows, as text: what each word leads to, with what it is matched by. */
function written(services: readonly Service[]): string[] {
  const search = makeSearch(services)
  const known = (_: string, value: unknown): unknown => {
    if (typeof value === 'function') return 'a function'
    if (value instanceof RegExp) return String(value)
    if (value instanceof Uint8Array || value instanceof Set) return [...value]
    if (typeof value !== 'object' || value === null || !('matcher' in value)) return value
    const route = value as Route
    return { ...route, matcher: route.matcher }
  }
  const leads = (lead: Lead) => (lead.is === 'bound' ? [...lead.services].map((service) => [service, lead.of(service)]) : lead)
  return extended(nothing, services).words.map((word, index) => JSON.stringify([word, search.leadsOf(index).map(leads)], known))
}

test('what the keys look like makes the very search that whole descriptions make', () => {
  const some = services.filter((_, index) => index % 60 === 0)
  assert.deepEqual(written(some.map(looksOf)), written(some))
  const [first, ...others] = some
  assert.notDeepEqual(written(others), written([first!, ...others]))
})

test('the file beside the bundle is read as what is made from the descriptions', () => {
  const looks = services.map(looksOf)
  const { count, service, table } = readPrepared(finished)
  assert.deepEqual(
    Array.from({ length: count }, (_, index) => service(index)),
    looks,
  )
  const { words, leadingTo, ...lists } = extended(nothing, looks)
  assert.deepEqual(table.words, words)
  for (const word of words.keys()) assert.deepEqual(table.leadingTo(word), leadingTo(word), words[word])
  const { describe } = makeSearch(looks)
  for (const [word, text] of words.entries()) {
    const { leads, ...described } = describe(word)
    const known = leads.map(({ name, ...lead }) => ({ ...lead, name: name && pick(name) }))
    assert.deepEqual(table.described!(word), { ...described, leads: known }, text)
  }
  assert.deepEqual(
    { ...table, words: null, leadingTo: null, described: null },
    { ...lists, words: null, leadingTo: null, described: null },
  )
})
/** What the kernel is told of a name. */
const pick = ({ plain, before, openStart, openEnd }: Pick<Name, 'plain' | 'before' | 'openStart' | 'openEnd'>) => ({
  ...{ plain, before, openStart, openEnd },
})

test('services beside prepared ones are found as if all had been prepared', () => {
  const half = services.length >> 1
  const parts = extended(readPrepared(writePrepared(prepare(services.slice(0, half)))), services.slice(half))
  const whole = extended(nothing, services)
  assert.deepEqual(parts.words, whole.words)
  for (const word of whole.words.keys()) assert.deepEqual(parts.leadingTo(word), whole.leadingTo(word), whole.words[word])
  assert.deepEqual({ ...parts, words: null, leadingTo: null }, { ...whole, words: null, leadingTo: null })
})

test('the list in the bundle holds nothing of acts', () => {
  assert.doesNotMatch(finished, /"(?:request|means|manual|steps|verify|list|disable|revoke|create|rotate)":/)
  assert.ok(services.some(({ keys }) => Object.values(keys).some(({ revoke }) => revoke !== undefined)))
})
