import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finishedLooks } from '../../build.ts'
import { looksOf } from '../../src/detect/looks.ts'
import type { Name } from '../../src/detect/names.ts'
import { makeSearch, type Search } from '../../src/detect/search.ts'
import { extended, nothing, readPrepared, writePrepared } from '../../src/detect/word-table.ts'
import { services } from '../../src/services/index.ts'

/** All that a search holds, as text: routes once, then by their place. */
function written(search: Search): string {
  const seen = new Map<object, number>()
  return JSON.stringify(search, (_, value: unknown) => {
    if (typeof value === 'function') return 'a function'
    if (value instanceof RegExp) return String(value)
    if (value instanceof Uint8Array || value instanceof Set) return [...value]
    if (typeof value !== 'object' || value === null) return value
    const known = seen.get(value)
    if (known !== undefined) return `as ${known}`
    seen.set(value, seen.size)
    return value
  })
}

test('what the keys look like makes the very search that whole descriptions make', () => {
  assert.equal(written(makeSearch(services.map(looksOf))), written(makeSearch(services)))
})

test('the file beside the bundle is read as what is made from the descriptions', () => {
  const looks = services.map(looksOf)
  const { count, service, table } = readPrepared(finishedLooks())
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
  const parts = extended(readPrepared(writePrepared(services.slice(0, half))), services.slice(half))
  const whole = extended(nothing, services)
  assert.deepEqual(parts.words, whole.words)
  for (const word of whole.words.keys()) assert.deepEqual(parts.leadingTo(word), whole.leadingTo(word), whole.words[word])
  assert.deepEqual({ ...parts, words: null, leadingTo: null }, { ...whole, words: null, leadingTo: null })
})

test('the list in the bundle holds nothing of acts', () => {
  assert.doesNotMatch(finishedLooks(), /"(?:request|means|manual|steps|verify|list|disable|revoke|create|rotate)":/)
  assert.ok(services.some(({ keys }) => Object.values(keys).some(({ revoke }) => revoke !== undefined)))
})
