import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { makeLedger } from './ledger.ts'

/** Chance at its worst: each thing is drawn three times before the next one comes. */
function repeating(text: (number: number) => string): () => string {
  let draws = 0
  return () => text(Math.floor(draws++ / 3))
}
const ended = (number: number) => `value-${number}-${String(number).padStart(4, '0')}`
const end = (value: string) => value.slice(-4)

describe('a twin’s keys', () => {
  it('look different from each other on the service’s list, whatever chance gives', () => {
    // Different as a whole each time, with ends that come back.
    let number = 0
    const next = repeating(ended)
    const ledger = makeLedger(() => `${number++}-${next()}`, undefined, end)
    const ends = Array.from({ length: 50 }, () => end(ledger.add().value))
    assert.equal(new Set(ends).size, ends.length)
    assert(!ends.includes(end(ledger.stranger())))
  })

  it('have values and ids of their own, even where the list shows nothing', () => {
    const ledger = makeLedger(repeating(ended), repeating(String))
    const entries = Array.from({ length: 50 }, () => ledger.add())
    assert.equal(new Set(entries.map(({ value }) => value)).size, entries.length)
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length)
  })

  it('do not come to look like one that was given', () => {
    const ledger = makeLedger(repeating(ended), undefined, end)
    const given = ledger.add({ value: 'given-0000' })
    assert.notEqual(end(ledger.add().value), end(given.value))
  })

  it('may be given alike', () => {
    const ledger = makeLedger(repeating(ended), undefined, end)
    const { value } = ledger.add()
    assert.equal(end(ledger.add({ value: `other-${end(value)}` }).value), end(value))
  })

  it('are not looked for without an end', () => {
    const ledger = makeLedger(() => 'always-the-same', undefined, end)
    ledger.add()
    assert.throws(() => ledger.add(), /a thousand draws/)
  })
})
