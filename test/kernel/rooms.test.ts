import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectorOf } from '../../src/detect/detector.ts'
import { makeProbe } from '../../src/detect/probe.ts'
import { pick } from '../../src/detect/random.ts'
import { eachRandom } from '../../src/detect/random-runs.ts'
import { makeSearch } from '../../src/detect/search.ts'
import type { Service } from '../../src/model/service.ts'
import { seeded } from '../detect/random.ts'
import { readSeen } from '../detect/seen.ts'
import { synthetic } from '../detect/synthetic.ts'

const megabyte = 1 << 20

test('rooms of any size, taken and ended in any order, never overlap, and what does not fit is refused', () => {
  const { exports, memory } = makeSearch(synthetic).kernel()
  const random = seeded('rooms')
  const below = (count: number) => pick(random, count)
  const held: { readonly blob: number; readonly length: number; readonly mark: number }[] = []
  let [refused, taken] = [0, 0]
  const end = (index: number) => {
    const { blob, length, mark } = held.splice(index, 1)[0]!
    const at = memory.numbers[blob >> 2]!
    assert.equal(memory.numbers[(blob >> 2) + 1], length)
    for (const place of [0, length >> 1, length - 1]) if (length > 0) assert.equal(memory.bytes[at + place], mark)
    exports.end(blob)
  }
  for (let turn = 0; turn < 20_000; turn++) {
    const size = 2 ** below(26)
    const length = below(size)
    const blob = exports.room(length)
    if (blob === 0) refused++
    else {
      taken++
      const mark = below(256)
      const at = memory.numbers[blob >> 2]!
      for (const place of [0, length >> 1, length - 1]) if (length > 0) memory.bytes[at + place] = mark
      held.push({ blob, length, mark })
    }
    // a sawtooth: filled up, and most of it given back, here and there
    while (held.length > 0 && (blob === 0 ? below(held.length) > 20 : below(3) === 0)) end(below(held.length))
  }
  assert.ok(refused > 20 && taken > 5000, `${refused}, ${taken}`)
  while (held.length > 0) end(0)
  // all of it is one again
  const large = exports.room(200 * megabyte)
  assert.notEqual(large, 0)
  exports.end(large)
})

test('holes everywhere are no room for what is larger, and no reason to stop', () => {
  const { exports } = makeSearch(synthetic).kernel()
  const blobs: number[] = []
  for (let blob = exports.room(megabyte); blob !== 0; blob = exports.room(megabyte)) blobs.push(blob)
  assert.ok(blobs.length > 100)
  for (const [i, blob] of blobs.entries()) if (i % 2 === 0) exports.end(blob)
  assert.equal(exports.room(50 * megabyte), 0)
  const small = exports.room(megabyte)
  assert.notEqual(small, 0)
  exports.end(small)
  for (const [i, blob] of blobs.entries()) if (i % 2 === 1) exports.end(blob)
})

test('millions of empty texts are held, or refused', () => {
  const search = makeSearch(synthetic)
  const { exports } = search.kernel()
  const held: number[] = []
  for (let blob = exports.room(0); blob !== 0; blob = exports.room(0)) held.push(blob)
  assert.ok(held.length > 1 << 20)
  assert.equal(makeProbe(search).whole(Buffer.alloc(0)), null)
  for (const blob of held) exports.end(blob)
  assert.notEqual(makeProbe(search).whole(Buffer.from('again\n')), null)
})

/** Words of one letter each, in all lengths: each byte of a text of that letter ends many. */
const dense: Service = {
  id: 'dense',
  name: 'Dense',
  docs: '',
  hosts: [],
  keys: Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`dense-${n}`, { name: `key ${n}`, shape: ['z'.repeat(4 + n), { hex: 40 }] }]),
  ),
}

test('a text in which each byte ends dozens of words is cut short or loud, and the next one is not', () => {
  const search = makeSearch([...synthetic, dense])
  const detector = detectorOf(() => search)
  const probe = makeProbe(search)
  const calm = Buffer.from('nothing stands here\n'.repeat(100))
  const known = probe.whole(calm)!
  const was = readSeen(search.kernel(), known)
  for (const megabytes of [1 / 16, 10]) {
    const text = Buffer.alloc(megabytes * megabyte, 'z')
    const { exports } = search.kernel()
    const before = exports.work.value
    const { hits, cut } = detector.find(text, 'a.txt')
    assert.ok(hits.length === 0 && (megabytes < 10 || cut !== null), `${megabytes}: ${cut}`)
    const found = exports.work.value - before
    assert.ok(found < 200 * text.length, `${found / text.length} for each byte`)
    assert.ok(probe.whole(text) === null)
    assert.ok(exports.work.value - before - found < 200 * text.length)
    const again = probe.whole(calm)
    assert.ok(again !== null)
    assert.deepEqual(readSeen(search.kernel(), again), was)
    probe.end(again)
    assert.deepEqual(detector.find(calm, 'a.txt'), { hits: [], cut: null })
  }
})

test('as many places that look random as a text of the largest size can have are told, none less', () => {
  const unit = 'aB3dE6gH9jK2mN5pQ8rS '
  const count = Math.floor((16 * megabyte) / unit.length)
  let [places, last] = [0, -1]
  eachRandom(Buffer.from(unit.repeat(count)), 0, count * unit.length, (start, end) => {
    assert.ok(start % unit.length === 0 && end === start + unit.length - 1 && start > last)
    last = start
    places++
  })
  assert.equal(places, count)
})
