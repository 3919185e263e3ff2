import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { cut, cutBytes } from '../../src/text/cut.ts'

const text = fc.array(fc.constantFrom('a', 'é', '€', '😀', '\n')).map((all) => all.join(''))
const pointer = fc.constantFrom('…', '', ' (the rest is in the summary)', '😀')
const sizes = {
  cut: [cut, (part: string) => part.length],
  cutBytes: [cutBytes, (part: string) => Buffer.byteLength(part)],
} as const

for (const [name, [shorten, size]] of Object.entries(sizes))
  describe(name, () => {
    it('keeps what fits and never goes over the limit', () => {
      fc.assert(
        fc.property(text, fc.nat(80), pointer, (whole, limit, end) => {
          const short = shorten(whole, limit, end)
          assert.ok(size(short) <= limit)
          if (size(whole) <= limit) assert.equal(short, whole)
        }),
      )
    })

    it('cuts between characters, as late as it can, and points to the rest', () => {
      fc.assert(
        fc.property(text, fc.nat(80), pointer, (whole, limit, end) => {
          fc.pre(size(whole) > limit && size(end) <= limit)
          const short = shorten(whole, limit, end)
          assert.ok(short.endsWith(end))
          const kept = short.slice(0, short.length - end.length)
          assert.ok(whole.startsWith(kept))
          assert.doesNotMatch(short, /[\ud800-\udfff]/u)
          const [next] = [...whole.slice(kept.length)]
          assert.ok(size(kept + next + end) > limit, 'one more character would have fitted')
        }),
      )
    })

    it('cuts the pointer itself where even that is too long', () => {
      assert.equal(shorten('aaaaaaaa', 3, 'bbbbbb'), 'bbb')
      assert.equal(shorten('aaaaaaaa', 0, 'bbbbbb'), '')
    })
  })
