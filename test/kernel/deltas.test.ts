import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openedFor } from '../../src/detect/budget.ts'
import { makeProbe } from '../../src/detect/probe.ts'
import { pick, pickText } from '../../src/detect/random.ts'
import { makeSearch } from '../../src/detect/search.ts'
import { deltaOf } from '../detect/delta-of.ts'
import { seeded } from '../detect/random.ts'
import { readSeen } from '../detect/seen.ts'
import { synthetic } from '../detect/synthetic.ts'

const search = makeSearch(synthetic)
const probe = makeProbe(search)
const { exports, memory } = search.kernel()
const random = seeded('deltas')
const below = (count: number): number => pick(random, count)

/** Instructions to copy, with all of their bytes; to insert; and a number as a delta's head has it. */
const copy = (offset: number, size: number): readonly number[] => [
  0xff,
  ...[0, 8, 16, 24].map((shift) => (offset >>> shift) & 0xff),
  ...[0, 8, 16].map((shift) => (size >>> shift) & 0xff),
]
const insert = (text: string): readonly number[] => [text.length, ...Buffer.from(text, 'latin1')]
const number = (value: number): readonly number[] =>
  value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...number(Math.floor(value / 0x80))]
const delta = (...parts: readonly (readonly number[])[]): Uint8Array => Uint8Array.from(parts.flat())

/** What a delta makes, by the format's description and nothing else; null where it is broken. */
function madeBy(base: Buffer, bytes: Uint8Array): Buffer | null {
  let at = 0
  const next = (): number => {
    if (at >= bytes.length) throw new RangeError('cut off')
    return bytes[at++]!
  }
  const head = (): bigint => {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = next()
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  const parts: Buffer[] = []
  let length = 0n
  try {
    if (head() !== BigInt(base.length)) return null
    length = head()
    while (at < bytes.length) {
      const instruction = next()
      if (instruction === 0) return null
      if (instruction < 0x80) {
        parts.push(Buffer.from(Array.from({ length: instruction }, next)))
        continue
      }
      const read = (first: number, count: number): number =>
        Array.from({ length: count }, (_, k) => (instruction & (first << k) ? next() * 2 ** (8 * k) : 0)).reduce((a, b) => a + b)
      const [offset, size] = [read(1, 4), read(0x10, 3) || 0x10000]
      if (offset + size > base.length) return null
      parts.push(base.subarray(offset, offset + size))
    }
  } catch {
    return null
  }
  const made = Buffer.concat(parts)
  return BigInt(made.length) === length ? made : null
}

const sentence = 'the quick brown fox jumps over the lazy dog, and so on;\n'
const wordsOf = (length: number): Buffer => Buffer.from(sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length))
const quiet = (text: Uint8Array): number => {
  const seen = probe.whole(text)
  assert.ok(seen !== null)
  return seen
}

/** Whether a text stands in the kernel's memory as it was given, between its margins. */
const stands = (seen: number, text: Buffer): boolean => {
  const at = memory.numbers[seen >> 2]!
  const around = Buffer.from(memory.bytes.buffer, at - 16, text.length + 32)
  return around.subarray(16, -16).equals(text) && [...around.subarray(0, 16), ...around.subarray(-16)].every((byte) => byte === 0)
}

test('a delta makes the text that the format says, and what it does not take over is on a new line', () => {
  const base = Buffer.from(Array.from({ length: 60 }, (_, n) => `${sentence.slice(n % 30)}`).join(''))
  const seen = quiet(base)
  const step = fc.oneof(
    fc.record({ put: fc.constantFrom('some', 'new\n', ' words, ', '\n', 'one more of them '.repeat(9)) }),
    fc.record({ from: fc.nat(base.length - 1), size: fc.integer({ min: 1, max: 300 }) }),
  )
  let many = 0
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const [stretches, parts]: [number[], Buffer[]] = [[], []]
      let length = 0
      const fresh: number[] = []
      for (const one of steps) {
        const part = 'put' in one ? Buffer.from(one.put) : base.subarray(one.from, one.from + one.size)
        if ('put' in one) fresh.push(...Array.from(part, (_, k) => length + k))
        else stretches.push(length, one.from, part.length)
        parts.push(part)
        length += part.length
      }
      const made = Buffer.concat(parts)
      const given = deltaOf(base, stretches, made)
      assert.deepEqual(madeBy(base, given), made)
      const changed = probe.changed(given, seen)
      assert.ok(changed !== null)
      assert.ok(stands(changed, made) && readSeen(search.kernel(), changed).text.length === made.length)
      const lines = search.kernel().newLines()
      const isNew = (at: number) => lines.some((from, i) => i % 2 === 0 && at >= from && at <= lines[i + 1]!)
      for (const at of fresh) assert.ok(isNew(at), `${at} in ${lines}`)
      const whole = quiet(made)
      const read = readSeen(search.kernel(), whole)
      // how much it takes may be more
      assert.deepEqual({ ...readSeen(search.kernel(), changed), steps: read.steps, opened: read.opened }, read)
      probe.end(whole)
      probe.end(changed)
      many++
    }),
  )
  assert.ok(many >= 100)
  probe.end(seen)
})

test('that copies a byte at a time is not followed to its end', () => {
  const base = Buffer.from('a b')
  const seen = quiet(base)
  // what goes on where the last stretch ended is the same stretch
  const of = (count: number) => delta(number(3), number(count), ...Array.from({ length: count }, () => copy(1, 1)))
  const [most, more] = [1 << 16, (1 << 16) + 1]
  const changed = probe.changed(of(most), seen)
  assert.ok(changed !== null && stands(changed, Buffer.from(' '.repeat(most))))
  probe.end(changed)
  probe.end(quiet(Buffer.from(' '.repeat(more))))
  assert.equal(probe.changed(of(more), seen), null)
  const going = delta(
    number(3),
    number(3 * more),
    ...Array.from({ length: more }, () => [copy(0, 1), copy(1, 1), copy(2, 1)].flat()),
  )
  const same = probe.changed(going, seen)
  assert.equal(same, null, 'a stretch begins anew each time that the base does')
  const long = wordsOf(more)
  const base2 = quiet(long)
  const one = probe.changed(delta(number(more), number(more), ...Array.from(long, (_, at) => copy(at, 1))), base2)
  assert.ok(one !== null && stands(one, long), 'what goes on is one stretch, however many instructions say so')
  for (const each of [seen, base2, one]) probe.end(each)
})

/** Each of them is loud, whatever it would make. */
const broken = (base: number, text: Buffer): Record<string, Uint8Array> => ({
  'for a shorter base': delta(number(base - 1), number(base), copy(0, base)),
  'for a longer base': delta(number(base + 1), number(base), copy(0, base)),
  'for a base of 2^32 more': delta(number(base + 2 ** 32), number(base), copy(0, base)),
  'a result that is longer': delta(number(base), number(base + 1), copy(0, base)),
  'a result that is shorter': delta(number(base), number(base - 1), copy(0, base)),
  'a result that is shorter than what is inserted': delta(number(base), number(3), insert('four')),
  'a result of 2^32 more': delta(number(base), number(base + 2 ** 32), copy(0, base)),
  'a result of 2^31 - 1': delta(number(base), number(2 ** 31 - 1), copy(0, base)),
  'a result of 2^31': delta(number(base), number(2 ** 31), copy(0, base)),
  'a result of 2^32 - 1': delta(number(base), number(2 ** 32 - 1), copy(0, base)),
  'a result of 2^32 - 32': delta(number(base), number(2 ** 32 - 32), copy(0, base)),
  'a result of 2^35': delta(number(base), number(2 ** 35), copy(0, base)),
  'a result that is larger than the room': delta(number(base), number(230 << 20), copy(0, base)),
  'a number without an end': delta(number(base), new Array(40).fill(0x80)),
  'a base without an end': delta(new Array(40).fill(0xff)),
  'a copy that begins behind the base': delta(number(base), number(1), copy(base, 1)),
  'a copy that ends behind the base': delta(number(base), number(2), copy(base - 1, 2)),
  'a copy from 2^31 on': delta(number(base), number(1), copy(2 ** 31, 1)),
  'a copy from 2^32 - 1 on': delta(number(base), number(1), copy(2 ** 32 - 1, 1)),
  'a copy of the largest size': delta(number(base), number(0x10000), copy(0, 0x10000)),
  'a copy of no size': delta(number(base), number(0x10000), [0x80]),
  'a copy of 2^24 - 1': delta(number(base), number(2 ** 24 - 1), copy(0, 2 ** 24 - 1)),
  'copies that are more than the result': delta(number(base), number(base), copy(0, base), copy(0, 1)),
  'instruction zero': delta(number(base), number(base), [0], copy(0, base)),
  'instruction zero at the end': delta(number(base), number(base), copy(0, base), [0]),
  'an insertion that is cut off': delta(number(base), number(127), [127], [...text.subarray(0, 126)]),
  'a copy that is cut off': delta(number(base), number(base), copy(0, base)).subarray(0, -1),
  'no instruction': delta(number(base), number(base)),
  'no length of the result': delta(number(base)),
  nothing: delta(),
})

test('that is broken is loud, and touches nothing else', () => {
  const base = wordsOf(3000)
  const [before, seen, behind] = [quiet(base), quiet(base), quiet(base)]
  const was = readSeen(search.kernel(), seen)
  const good = delta(number(3000), number(3002), copy(0, 3000), insert('ab'))
  const isAlright = (why: string) => {
    for (const each of [before, seen, behind]) {
      assert.ok(stands(each, base), why)
      assert.deepEqual(readSeen(search.kernel(), each), was, why)
    }
    const changed = probe.changed(good, seen)
    assert.ok(changed !== null && stands(changed, Buffer.concat([base, Buffer.from('ab')])), why)
    probe.end(changed)
  }
  isAlright('at the start')
  for (const [why, given] of Object.entries(broken(3000, base))) {
    // of what stood in the room for deltas before, nothing is read
    assert.notEqual(probe.changed(good, seen), null)
    assert.equal(madeBy(base, given), null, why)
    assert.equal(probe.changed(given, seen), null, why)
    isAlright(why)
  }
  for (let length = 0; length < good.length; length++)
    assert.equal(probe.changed(good.subarray(0, length), seen), null, `${length}`)
  isAlright('cut off')
})

test('of random bytes, and of real ones that were broken at random, is loud or makes what the format says', () => {
  const base = wordsOf(700)
  const [before, seen, behind] = [quiet(base), quiet(base), quiet(base)]
  const was = readSeen(search.kernel(), seen)
  let [loud, made, same] = [0, 0, 0]
  for (let turn = 0; turn < 30_000; turn++) {
    const bytes = turn % 4 === 0 ? randomDelta(base) : mutated(realDelta(base))
    const expected = madeBy(base, bytes)
    const changed = probe.changed(bytes, seen)
    if (expected === null) assert.equal(changed, null, Buffer.from(bytes).toString('hex'))
    if (changed === null) loud++
    else {
      made++
      assert.ok(stands(changed, expected!), Buffer.from(bytes).toString('hex'))
      if (expected!.equals(base)) same++
      probe.end(changed)
    }
    if (turn % 1000 === 0)
      for (const each of [before, seen, behind]) {
        assert.ok(stands(each, base))
        assert.deepEqual(readSeen(search.kernel(), each), was)
      }
  }
  assert.ok(loud > 5000 && made > 2000, `${loud} loud, ${made} made, ${same} as before`)
  for (const each of [before, seen, behind]) probe.end(each)
})

/** A right head, most often, and whatever may follow. */
function randomDelta(base: Buffer): Uint8Array {
  const rest = [...random(1 + below(40))]
  return below(3) === 0 ? Uint8Array.from(rest) : delta(number(base.length), number(below(200)), rest)
}

function realDelta(base: Buffer): Uint8Array {
  const [stretches, parts]: [number[], Buffer[]] = [[], []]
  let length = 0
  for (let count = 1 + below(5); count > 0; count--) {
    const put = Buffer.from(below(3) === 0 ? pickText(random, 'abc \n', below(140)) : '')
    const from = below(base.length)
    const part = base.subarray(from, from + below(300))
    stretches.push(length + put.length, from, part.length)
    parts.push(put, part)
    length += put.length + part.length
  }
  return deltaOf(base, stretches, Buffer.concat(parts))
}

function mutated(bytes: Uint8Array): Uint8Array {
  const changed = Buffer.from(bytes)
  // some are as they were
  for (let count = below(3); count > 0; count--) {
    const at = below(changed.length)
    changed[at] = below(2) === 0 ? below(256) : changed[at]! ^ (1 << below(8))
  }
  const from = below(changed.length)
  if (below(8) === 0) return changed.subarray(0, from)
  return below(8) === 0 ? Buffer.concat([changed.subarray(0, from), random(below(9)), changed.subarray(from)]) : changed
}

test('what is loud takes no room for ever', () => {
  const base = wordsOf(1 << 20)
  const seen = quiet(base)
  const most = 120 << 20
  const isRoom = () => {
    const blob = exports.room(most)
    if (blob !== 0) exports.end(blob)
    return blob !== 0
  }
  assert.ok(isRoom())
  // more than all the memory, were it not given back
  for (let turn = 0; turn < 300; turn++) {
    assert.equal(probe.changed(delta(number(1 << 20), number(1 << 20), copy(0, (1 << 20) - 1)), seen), null)
    assert.equal(probe.changed(delta(number(1 << 20), number(200 << 20)), seen), null)
    const same = probe.changed(delta(number(1 << 20), number(1 << 20), copy(0, 1 << 20)), seen)
    assert.ok(same !== null)
    probe.end(same)
  }
  assert.ok(isRoom())
  probe.end(seen)
})

test('with which more was opened than may be, change by change, is looked at whole, whatever is opened in it', () => {
  const base = wordsOf(2000)
  const seen = quiet(base)
  const made = Buffer.concat([base, Buffer.from(`${Buffer.from('what is encoded here holds nothing').toString('base64')}\n`)])
  memory.floats[(seen >> 3) + 5] = openedFor(made.length)
  const changed = probe.changed(deltaOf(base, [0, 0, base.length], made), seen)
  assert.ok(changed !== null)
  const alone = quiet(made)
  assert.deepEqual(readSeen(search.kernel(), changed), readSeen(search.kernel(), alone))
  for (const each of [seen, changed, alone]) probe.end(each)
})
