import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { arrived, departing } from '../../src/detect/crossing.ts'
import type { Hit } from '../../src/model/leak.ts'
import { Secret } from '../../src/model/secret.ts'

const hitOf = (values: readonly (readonly [name: string, value: string])[]): Hit => ({
  key: 'acme/acme-key',
  candidates: ['acme/acme-key', 'other/key'],
  confidence: 'likely',
  parts: Object.fromEntries(values.map(([name, value]) => [name, new Secret(value)])),
  redacted: 'acme_…',
  start: 3,
  end: 9,
  decoded: ['base64'],
  context: '00ff',
  judged: null,
})

const revealed = ({ parts, ...rest }: Hit) => ({
  ...rest,
  parts: Object.entries(parts).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : null]),
})

describe('a hit that goes to another thread', () => {
  it('arrives as it was, whatever its values are, in the order of its parts', () => {
    // half a pair of UTF-16 may be a value, too
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })).map(unitsOf))
    const parts = fc.uniqueArray(fc.tuple(fc.constantFrom('key', 'secret', 'id', 'account', 'host'), value), {
      selector: ([name]) => name,
    })
    fc.assert(
      fc.property(parts, (values) => {
        const hit = hitOf(values)
        assert.deepEqual(revealed(arrived(structuredClone(departing(hit)))), revealed(hit))
      }),
    )
  })

  it('is no text on its way, and a secret at once when it arrives; what brought it is wiped', () => {
    const value = 'not a value that stands in any text'
    const crossing = structuredClone(departing(hitOf([['key', value]])))
    for (const shown of [JSON.stringify(crossing), inspect(crossing, { depth: 9 }), String(crossing.parts.key)])
      assert.ok(!shown.includes(value.slice(0, 6)))
    const hit = arrived(crossing)
    assert.ok(crossing.parts.key!.every((byte) => byte === 0))
    assert.throws(() => JSON.stringify(hit), /about to become/)
    assert.ok(!inspect(hit, { depth: 9 }).includes(value.slice(0, 6)))
  })
})

const unitsOf = (units: readonly number[]): string => String.fromCharCode(...units)
