import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectorOf } from '../../src/detect/detector.ts'
import type { Kernel } from '../../src/detect/kernel.ts'
import { makeProbe } from '../../src/detect/probe.ts'
import { makeSearch, type Search } from '../../src/detect/search.ts'
import { Fault } from '../../src/model/fault.ts'
import { deltaOf } from '../detect/delta-of.ts'
import { seeded } from '../detect/random.ts'
import { smallKernel } from '../detect/small-kernels.ts'
import { synthetic } from '../detect/synthetic.ts'
import { zipOf } from '../detect/zips.ts'

/** Has the lists of a kernel stand at the end of its memory: the next word or run that is found stops its program. */
function disorder({ exports, memory: { numbers } }: Kernel): void {
  for (const { value } of [exports.asked, exports.runs, exports.lines, exports.randomPlaces]) {
    numbers[value >> 2] = -8
    numbers[(value >> 2) + 1] = 0
    numbers[(value >> 2) + 2] = 1 << 20
  }
}

const random = seeded('stops')
const digits = Buffer.from(random(16)).toString('hex')
const key = Buffer.from(`a line\nACME_SECRET_KEY="${digits}"\n`)
const calm = Buffer.from('nothing stands here\n'.repeat(100))

test('a kernel that left its memory says so, and is asked nothing more', () => {
  const kernel = smallKernel(['key'])
  assert.notEqual(kernel.look(key), null)
  assert.ok(!kernel.isStopped())
  disorder(kernel)
  assert.equal(kernel.look(key), null)
  assert.ok(kernel.isStopped())
  assert.equal(
    kernel.ask(() => assert.fail('it was asked')),
    null,
  )
  assert.deepEqual(kernel.randomIn(key, 3, key.length), [3, key.length])
})

test('what else goes wrong while it is asked is told as what it is, and it is asked nothing more', () => {
  const kernel = smallKernel(['key'], {
    describe: () => {
      throw new TypeError('no leads')
    },
  })
  assert.throws(() => kernel.look(Buffer.from('a key')), TypeError)
  assert.ok(kernel.isStopped())
})

test('what stands in a text is found, though one before it has brought the kernel into disorder', () => {
  const search = makeSearch(synthetic)
  const detector = detectorOf(() => search)
  const found = detector.find(key, 'a.env')
  assert.ok(found.hits.length === 1 && found.cut === null)
  for (let turn = 0; turn < 3; turn++) {
    disorder(search.kernel())
    assert.deepEqual(
      detector.find(key, 'a.env').hits.map(({ start, end }) => [start, end]),
      [[found.hits[0]!.start, found.hits[0]!.end]],
    )
    assert.equal(detector.find(key, 'a.env').cut, null)
  }
})

/** A search whose kernels are all stopped by what they are first asked about with a word in it. */
function stopping(search: Search): Search {
  const known = new Set<Kernel>()
  return {
    ...search,
    kernel() {
      const kernel = search.kernel()
      if (!known.has(kernel)) disorder(kernel)
      known.add(kernel)
      return kernel
    },
  }
}

test('a text that stops each kernel is told, and does not keep others from being looked through', () => {
  const search = makeSearch(synthetic)
  const whole = detectorOf(() => search)
  const broken = detectorOf(() => stopping(search))
  for (const text of [key, Buffer.from(`outside\n${Buffer.from(`${key}${calm}`).toString('base64')}\n`)]) {
    const { hits, cut } = broken.find(text, 'a.env')
    assert.deepEqual(hits, [])
    assert.equal(cut, 'the search through it came to a stop')
    assert.equal(whole.find(text, 'a.env').hits.length, 1)
  }
  assert.throws(
    () => {
      for (let turn = 0; turn < 30; turn++) broken.find(key, 'a.env')
    },
    (error) => error instanceof Fault && /again and again/.test(error.message),
  )
})

test('a name in an archive that could not be looked through is not shown', () => {
  const search = makeSearch(synthetic)
  const without = (word: string): Search => ({
    ...search,
    kernel: () => ({
      ...search.kernel(),
      look: (text) => (Buffer.from(text).includes(word) ? null : search.kernel().look(text)),
    }),
  })
  const archive = zipOf([{ name: 'member.env', bytes: key }])
  const layersOf = (search: Search) =>
    detectorOf(() => search)
      .find(archive, 'a.zip')
      .hits.flatMap(({ decoded }) => decoded)
  assert.deepEqual(layersOf(search), ['zip:member.env'])
  assert.deepEqual(layersOf(without('member')), ['zip:…'])
})

test('once it is stopped a probe calls everything loud, and what it has seen may be ended', () => {
  for (const stop of ['whole', 'changed'] as const) {
    const search = makeSearch(synthetic)
    const probe = makeProbe(search)
    const seen = probe.whole(calm)
    assert.ok(seen !== null)
    const delta = deltaOf(calm, [0, 0, calm.length], Buffer.concat([calm, key]))
    const more = deltaOf(calm, [0, 0, calm.length], Buffer.concat([calm, Buffer.from('more\n')]))
    disorder(search.kernel())
    assert.equal(stop === 'whole' ? probe.whole(key) : probe.changed(delta, seen), null)
    assert.deepEqual([probe.whole(calm), probe.changed(more, seen), probe.inflated(key, 1)], [null, null, null])
    probe.end(seen)
    assert.equal(detectorOf(() => search).find(key, 'a.env').hits.length, 1)
    assert.ok(makeProbe(search).whole(calm) !== null)
  }
})
