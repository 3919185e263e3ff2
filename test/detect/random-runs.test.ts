import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alphabets } from '../../src/detect/alphabets.ts'
import { changesOf } from '../../src/detect/around-changes.ts'
import { gateOver, makeGates, widest } from '../../src/detect/gates.ts'
import { pickText } from '../../src/detect/random.ts'
import {
  eachRandom,
  followedPlaces,
  holdsRandom,
  randomPlacesIn,
  shortestRandom,
  showingOf,
} from '../../src/detect/random-runs.ts'
import { seeded } from './random.ts'

const random = seeded('random runs')
const holds = (text: string) => holdsRandom(Buffer.from(text), 0, text.length)

/** The same, place by place: where one of the least runs that holds something random begins. */
function naively(bytes: Buffer, from: number, to: number): readonly (readonly [number, number])[] {
  const marks = /[0-9][A-Za-z]|[0-9]{8}|[A-Z]{2}[a-z]|[A-Z][a-z][A-Z]|[A-Z]{16}|[a-z]{16}/
  const stretches: [number, number][] = []
  for (let at = from; at + shortestRandom <= to; at++) {
    const text = bytes.toString('latin1', at, at + shortestRandom)
    if (!/^[\w+/-]*$/.test(text) || !marks.test(text)) continue
    const last = stretches.at(-1)
    if (last !== undefined && at <= last[1]) last[1] = at + shortestRandom
    else stretches.push([at, at + shortestRandom])
  }
  return stretches
}
const found = (bytes: Buffer, from: number, to: number) => {
  const stretches: (readonly [number, number])[] = []
  eachRandom(bytes, from, to, (start, end) => stretches.push([start, end]))
  return stretches
}

test('what looks random is found as a look at each place finds it, in any part of a text', () => {
  const unit = fc.constantFrom(...'aaaaabcdeABC01', ' ', '_', '.')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 140 }), fc.nat(40), fc.nat(40), (text, before, behind) => {
      const bytes = Buffer.from(text)
      const [from, to] = [Math.min(before, bytes.length), Math.max(Math.min(before, bytes.length), bytes.length - behind)]
      assert.deepEqual(found(bytes, from, to), naively(bytes, from, to))
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
  const unit = fc.constantFrom(...'abcAB01', ' ')
  const piece = fc.record({ from: fc.nat(200), length: fc.nat(90), put: fc.string({ unit, maxLength: 12 }) })
  fc.assert(
    fc.property(fc.string({ unit, minLength: 100, maxLength: 260 }), fc.array(piece, { maxLength: 5 }), (text, pieces) => {
      const base = Buffer.from(text)
      const copies: number[] = []
      let made = ''
      for (const { from, length, put } of pieces) {
        const part = text.slice(from, from + length)
        if (part !== '') copies.push(made.length, from, part.length)
        made += part + put
      }
      const bytes = Buffer.from(made)
      const changes = changesOf(copies, bytes.length, base.length)
      const places = followedPlaces(randomPlacesIn(base), { bytes, copies }, changes)
      assert.deepEqual(places, naively(bytes, 0, bytes.length).flat())
    }),
    { numRuns: 5000 },
  )
})

test('a word is open where something random stands in its gate', () => {
  const gates = makeGates(2)
  gates.set(0, null)
  fc.assert(
    fc.property(fc.nat(widest), fc.nat(widest), fc.nat(3000), fc.nat(3000), (back, ahead, at, end) => {
      gates.set(1, [back, ahead])
      const key = pickText(random, alphabets.hex, 40)
      const bytes = Buffer.from(`${' '.repeat(at)}${key}${' '.repeat(3000 - at)}`)
      const isOpen = gateOver(gates, randomPlacesIn(bytes))
      assert.equal(isOpen(0, end), true)
      assert.equal(isOpen(1, end), holds(key) && at < end + ahead && at + key.length > end - back)
    }),
    { numRuns: 2000 },
  )
})
