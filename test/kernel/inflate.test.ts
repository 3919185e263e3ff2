import assert from 'node:assert/strict'
import { test } from 'node:test'
import { constants, deflateSync, inflateSync } from 'node:zlib'
import { makeProbe } from '../../src/detect/probe.ts'
import { pick } from '../../src/detect/random.ts'
import { makeSearch } from '../../src/detect/search.ts'
import { seeded } from '../detect/random.ts'

const random = seeded('inflate')
const probe = makeProbe(makeSearch([]))

const strategies = [
  constants.Z_DEFAULT_STRATEGY,
  constants.Z_FIXED,
  constants.Z_HUFFMAN_ONLY,
  constants.Z_RLE,
  constants.Z_FILTERED,
]

/** Bytes of few or many kinds, with rows of one, and with what stood before them, near and far. */
function someBytes(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  const kinds = [2, 4, 30, 256][pick(random, 4)]!
  for (let at = 0; at < length; ) {
    const size = Math.min(length - at, 1 + pick(random, [3, 40, 400][pick(random, 3)]!))
    const how = pick(random, 4)
    if (how === 0) bytes.fill(pick(random, kinds), at, at + size)
    else if (how === 1 && at > 0) {
      const from = Math.max(0, at - 1 - pick(random, [3, 300, 40_000][pick(random, 3)]!))
      for (let i = 0; i < size; i++) bytes[at + i] = bytes[from + i]!
    } else for (let i = 0; i < size; i++) bytes[at + i] = pick(random, kinds)
    at += size
  }
  return bytes
}

function someEntry(): { readonly bytes: Buffer; readonly entry: Buffer } {
  const bytes = someBytes([0, 1, pick(random, 40), pick(random, 3000), pick(random, 100_000)][pick(random, 5)]!)
  const options = {
    level: pick(random, 10),
    strategy: strategies[pick(random, strategies.length)]!,
    memLevel: 1 + pick(random, 9),
    windowBits: 9 + pick(random, 7),
  }
  return { bytes, entry: deflateSync(bytes, options) }
}

test('what zlib has written is opened, and only as what it is', () => {
  for (let turn = 0; turn < 3000; turn++) {
    const { bytes, entry } = someEntry()
    assert.ok(bytes.equals(probe.inflated(entry, bytes.length)!), entry.toString('base64').slice(0, 2000))
    assert.equal(probe.inflated(entry, bytes.length + 1), null)
    if (bytes.length > 0) assert.equal(probe.inflated(entry, bytes.length - 1), null)
    assert.equal(probe.inflated(entry.subarray(0, pick(random, entry.length)), bytes.length), null)
  }
})

test('of what is broken or anything nothing else is opened than by zlib', () => {
  const times = { opened: 0, refused: 0 }
  for (let turn = 0; turn < 3000; turn++) {
    const { bytes, entry } = someEntry()
    const broken = Buffer.from(entry)
    // the first bytes decide how all others are read
    for (let n = 1 + pick(random, 3); n > 0; n--)
      broken[2 + pick(random, Math.min(broken.length - 2, [8, 60, 100_000][pick(random, 3)]!))] = pick(random, 256)
    if (turn % 10 === 0) broken[pick(random, 2)] = pick(random, 256)
    let expected: Buffer | null = null
    try {
      expected = inflateSync(broken, { maxOutputLength: bytes.length + 1 })
    } catch {}
    const size = expected?.length ?? bytes.length
    const opened = probe.inflated(broken, size)
    times[opened === null ? 'refused' : 'opened']++
    if (expected === null) assert.equal(opened, null, broken.toString('base64').slice(0, 2000))
    else assert.ok(expected.equals(opened!), broken.toString('base64').slice(0, 2000))
  }
  assert.ok(times.opened > 2 && times.refused > 2000, JSON.stringify(times))
})

test('sums are right where they are as large as can be', () => {
  for (const length of [15, 16, 5551, 5552, 5553, 11_104, 70_000]) {
    const bytes = Buffer.alloc(length, 0xff)
    assert.ok(bytes.equals(probe.inflated(deflateSync(bytes), length)!))
  }
})

test('an entry of many megabytes is opened, and its room is given back', () => {
  const bytes = Buffer.alloc(30 << 20, 'the same words again and again, ')
  const entry = deflateSync(bytes)
  for (let turn = 0; turn < 50; turn++) {
    assert.equal(probe.inflated(entry, bytes.length)!.length, bytes.length)
    assert.deepEqual([...probe.inflated(deflateSync('a'), 1)!], [0x61])
  }
  assert.equal(probe.inflated(entry, 2 ** 30), null)
})
