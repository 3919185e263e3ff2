import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { eachPrintable } from '../../src/detect/printable.ts'

test('each stretch of text in a binary file is found, whole, wherever it stands', () => {
  const byte = fc.constantFrom(0, 7, 0x80, 0xff, 9, 10, 13, 32, 65, 65, 97, 97, 126)
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 120 }), (list) => {
      const found: number[][] = []
      eachPrintable(Uint8Array.from(list), (start, end) => found.push([start, end]))
      const text = Buffer.from(list).toString('latin1')
      const expected = [...text.matchAll(/[\t\n\r\x20-\x7e]{8,}/g)].map((match) => [match.index, match.index + match[0].length])
      assert.deepEqual(found, expected)
    }),
    { numRuns: 5000 },
  )
})
