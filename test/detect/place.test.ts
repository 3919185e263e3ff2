import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { encodingOf, narrow } from '../../src/detect/layers/utf16.ts'
import { makePlacer, placeOf } from '../../src/detect/place.ts'

/** Line and column as a reader counts them: in the decoded text, up to the offset. */
function naive(before: string): readonly [number, number] {
  const lines = before.split('\n')
  return [lines.length, lines.at(-1)!.length + 1]
}
const encoders: Record<string, (text: string) => Buffer> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
}
const marks: Record<string, Buffer> = {
  'utf-8': Buffer.from([0xef, 0xbb, 0xbf]),
  'utf-16le': Buffer.from([0xff, 0xfe]),
  'utf-16be': Buffer.from([0xfe, 0xff]),
}
const unit = fc.constantFrom('a', 'é', '\n', '\r\n', '\r', '中', '😀', '\t', '\u2028', ' ', 'ZZ')
const text = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''))

test('places agree with the decoded text: line ends, marks, wide and astral characters', () => {
  fc.assert(
    fc.property(text, text, text, fc.constantFrom(...Object.keys(encoders)), (before, key, after, encoding) => {
      const encode = encoders[encoding]!
      const mark = marks[encoding]!
      const bytes = Buffer.concat([mark, encode(before + key + after)])
      const start = mark.length + encode(before).length
      const end = start + encode(key).length
      const [line, column] = naive(before)
      const [endLine, endColumn] = naive(before + key)
      assert.deepEqual(placeOf(bytes, start, end), { line, column, endLine, endColumn })
    }),
    { numRuns: 500 },
  )
})

test('without a mark UTF-8 is told from UTF-16 by where the zero bytes stand', () => {
  const sample = 'first\nsecond = value\nthird'
  for (const name of ['utf-16le', 'utf-16be'] as const) {
    const bytes = encoders[name]!(sample)
    assert.deepEqual(encodingOf(bytes), { name, mark: 0 })
    assert.equal(Buffer.from(narrow(bytes, encodingOf(bytes))).toString('latin1'), sample)
    assert.deepEqual(placeOf(bytes, 2 * 15, 2 * 20), { line: 2, column: 10, endLine: 2, endColumn: 15 })
  }
  assert.equal(encodingOf(Buffer.from(sample)).name, 'utf-8')
  assert.equal(encodingOf(Buffer.alloc(100)).name, 'utf-8')
  assert.equal(encodingOf(Buffer.from('a\0b\0')).name, 'utf-8')
})

test('each invalid byte of UTF-8 is a column of its own', () => {
  const cases: [number[], number][] = [
    [[0x61, 0xff, 0x62], 3],
    [[0xc3], 1],
    [[0xe4, 0xb8], 2],
    [[0xf0, 0x9f, 0x98], 3],
    [[0xed, 0xa0, 0x80], 3],
    [[0xc0, 0x80], 2],
    [[0xf0, 0x9f, 0x98, 0x80], 2],
    [[0xe4, 0xb8, 0xad], 1],
  ]
  for (const [bytes, units] of cases) {
    const all = Buffer.from([...bytes, 0x2e])
    assert.equal(placeOf(all, bytes.length, all.length).column, units + 1, bytes.join(' '))
  }
})

test('a placer gives the same for many ranges, in any order', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.array(fc.nat(200), { maxLength: 20 }), (bytes, offsets) => {
      const place = makePlacer(bytes)
      for (const offset of offsets) {
        const at = Math.min(offset, bytes.length)
        assert.deepEqual(place(at, at), placeOf(bytes, at, at))
      }
    }),
  )
})
