import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alphabets } from '../../src/detect/alphabets.ts'
import { widest } from '../../src/detect/gates.ts'
import { pickText } from '../../src/detect/random.ts'
import { eachRandom, holdsRandom, showingOf } from '../../src/detect/random-runs.ts'
import { deltaOf } from './delta-of.ts'
import { anyPieces } from './made-from.ts'
import { seeded } from './random.ts'
import { naivelyRandom, type Stretch } from './random-rule.ts'
import { askedIn, seenIfChanged, seenIn, smallKernel } from './small-kernels.ts'
import { wordsIn } from './words-in.ts'

const random = seeded('random runs')
const holds = (text: string) => holdsRandom(Buffer.from(text), 0, text.length)

const found = (bytes: Buffer, from: number, to: number) => {
  const stretches: Stretch[] = []
  eachRandom(bytes, from, to, (start, end) => stretches.push([start, end]))
  return stretches
}

test('what looks random is found as a look at each place finds it, in any part of a text', () => {
  const unit = fc.constantFrom(...'aaaaabcdeABC01', ' ', '_', '.')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 140 }), fc.nat(40), fc.nat(40), (text, before, behind) => {
      const bytes = Buffer.from(text)
      const [from, to] = [Math.min(before, bytes.length), Math.max(Math.min(before, bytes.length), bytes.length - behind)]
      const expected = naivelyRandom(bytes, from, to)
      assert.deepEqual(found(bytes, from, to), expected)
      assert.equal(holdsRandom(bytes, from, to), expected.length > 0)
    }),
    { numRuns: 3000 },
  )
})

test('so it is at the edges of all that decides: lengths, sorts of letters, seams of runs', () => {
  const part = fc.constantFrom(...['a', 'A', '0', '-', '/', '+', '_', ' ', 'QRst', 'aBc', 'AbC', '1a'])
  const row = fc.record({ what: fc.constantFrom(...'aA0-'), times: fc.integer({ min: 5, max: 24 }) })
  const text = fc.array(
    fc.oneof(
      part,
      row.map(({ what, times }) => what.repeat(times)),
    ),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(text, (parts) => {
      const bytes = Buffer.from(parts.join(''))
      assert.deepEqual(found(bytes, 0, bytes.length), naivelyRandom(bytes))
    }),
    { numRuns: 3000 },
  )
})

test('names, words, paths and numbers do not look random, keys do', () => {
  for (const text of [
    'createModuleJobAfterResolve',
    'src/components/settings/profile-page',
    'THIS_IS_A_LONG_NAME_OF_A_SETTING',
    '2026-11-21/2026-11-22/19-20-21',
    'a-sentence-with-dashes-between-its-words',
    'aB3dE6gH9jK2mN5pQ8s',
  ])
    assert.equal(holds(text), false, text)
  for (const alphabet of ['base62', 'hex', 'base36', 'base58', 'base64url', 'base32'] as const) {
    const misses = Array.from({ length: 20_000 }, () => pickText(random, alphabets[alphabet], 32)).filter((text) => !holds(text))
    assert.ok(misses.length < 5, `${alphabet}: ${misses.length}`)
  }
})

test('a shape shows where it looks random, or that it need not', () => {
  assert.deepEqual(showingOf([{ hex: 32 }]), { before: 0, behind: 0 })
  assert.deepEqual(showingOf(['live_', { base62: 24 }]), { before: 0, behind: 0 })
  assert.deepEqual(showingOf([{ digit: [1, 9] }, ':', { base62: [20, 40] }, '.', { hex: [1, 8] }]), { before: 10, behind: 9 })
  assert.deepEqual(showingOf([{ hex: 8 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 12 }]), {
    before: 0,
    behind: 0,
  })
  assert.equal(showingOf(['a-long-prefix-of-letters-', { hex: 12 }]), null)
  assert.equal(showingOf([{ unreserved: 40 }]), null)
  assert.equal(showingOf([{ digit: [1, 400] }, ':', { base62: 40 }]), null)
})

test('of a text made from another, only what is near a change is looked at, and the same is found', () => {
  const kernel = smallKernel([])
  const unit = fc.constantFrom(...'abcAB01', ' ')
  const base = fc.string({ unit, minLength: 100, maxLength: 700 })
  const made = anyPieces(600, fc.string({ unit, maxLength: 12 }))
  const places = new Set<number>()
  fc.assert(
    fc.property(base, fc.array(made, { minLength: 1, maxLength: 3 }), (text, makings) => {
      let seen = seenIn(kernel, Buffer.from(text))
      // each is made from the one before: what was carried along is carried on
      for (const make of makings) {
        const { stretches, bytes } = make(seen.text)
        const changed = seenIfChanged(kernel, seen, deltaOf(seen.text, stretches, bytes))
        kernel.exports.end(seen.blob)
        seen = changed
        assert.deepEqual(seen.text, bytes)
        assert.deepEqual(seen.places, naivelyRandom(bytes).flat())
        places.add(seen.places.length)
      }
      kernel.exports.end(seen.blob)
    }),
    { numRuns: 5000 },
  )
  assert.ok(places.size > 3)
})

test('a word is open where something random stands in its gate', () => {
  const words = ['#', 'ab', 'if:']
  const gates = [[0, 0], [0, 0], null] as (readonly [number, number] | null)[]
  const size = fc.oneof(fc.nat(widest), fc.nat(60), fc.constant(widest))
  const part = fc.oneof(
    fc.constantFrom(...['#', '#', 'AB', 'ab', 'If:', 'if:', 'aB3', ' ']),
    fc.integer({ min: 18, max: 44 }).map((length) => pickText(random, alphabets.hex, length)),
    fc.oneof(fc.nat(1500), fc.nat(60), fc.integer({ min: widest - 3, max: widest + 3 })).map((length) => ' '.repeat(length)),
  )
  const opened = [0, 0, 0]
  fc.assert(
    fc.property(size, size, size, size, fc.array(part, { minLength: 1, maxLength: 30 }), (a, b, c, d, parts) => {
      gates[0] = [a, b]
      gates[1] = [c, d]
      const kernel = smallKernel(words, {
        gateOf: (word) => (gates[word] == null ? -1 : (gates[word][0] << 16) | gates[word][1]),
      })
      const bytes = Buffer.from(parts.join(''))
      const places = naivelyRandom(bytes)
      const expected = wordsIn(words, bytes).filter(([word, end]) => {
        const gate = gates[word] ?? null
        return gate === null || places.some(([start, stop]) => start < end + gate[1] && stop > end - gate[0])
      })
      for (const [word] of expected) opened[word]!++
      assert.deepEqual(
        askedIn(kernel, bytes),
        expected.map(([word, end]) => `${end}:${word}`),
      )
    }),
    { numRuns: 2000 },
  )
  assert.ok(
    opened.every((times) => times > 500),
    String(opened),
  )
})
