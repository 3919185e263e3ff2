import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finishedLooks } from '../../build.ts'
import { looksOf } from '../../src/detect/looks.ts'
import { makeSearch, type Search } from '../../src/detect/search.ts'
import type { Service } from '../../src/model/service.ts'
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

test('the list in the bundle is the list that is made from the descriptions', async () => {
  const { looks } = (await import(`data:text/javascript,${encodeURIComponent(finishedLooks())}`)) as { looks: readonly Service[] }
  assert.deepEqual(looks, services.map(looksOf))
})

test('the list in the bundle holds nothing of acts', () => {
  assert.doesNotMatch(finishedLooks(), /"(?:request|means|manual|steps|verify|list|disable|revoke|create|rotate)":/)
  assert.ok(services.some(({ keys }) => Object.values(keys).some(({ revoke }) => revoke !== undefined)))
})
