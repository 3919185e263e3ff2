import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openBase64 } from '../../src/detect/layers/base64.ts'
import { openHex } from '../../src/detect/layers/hex.ts'
import type { Range } from '../../src/detect/surroundings.ts'
import { deltaOf } from '../detect/delta-of.ts'
import { anyPieces, fewCuts, type Made } from '../detect/made-from.ts'
import { seenIfChanged, seenIn, smallKernel } from '../detect/small-kernels.ts'
import { asKernelTakes, wordsIn } from '../detect/words-in.ts'

const isLine = 0x0a

/** What is new, and as empty ranges the seams. */
function changesOf({ stretches, bytes }: Made, baseLength: number): readonly Range[] {
  const changes: Range[] = []
  let [ended, copied] = [0, 0]
  for (let i = 0; i < stretches.length; i += 3) {
    const [to, from, length] = stretches.slice(i, i + 3) as [number, number, number]
    if (to > ended || from !== copied) changes.push([ended, to])
    ;[ended, copied] = [to + length, from + length]
  }
  if (ended < bytes.length || copied !== baseLength) changes.push([ended, bytes.length])
  return changes
}

test('words of a text that is made from others are those of a look at the whole, whatever lies across its seams', () => {
  const unit = fc.constantFrom(...'aB-', ' ')
  const words = fc.array(fc.string({ unit, minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 6 }).map(asKernelTakes)
  const put = fc.string({ unit, maxLength: 12 })
  const making = fc.oneof(anyPieces(400, put), fewCuts(400, put))
  fc.assert(
    fc.property(
      words,
      fc.string({ unit, maxLength: 400 }),
      fc.array(making, { minLength: 1, maxLength: 4 }),
      (words, text, makings) => {
        const kernel = smallKernel(words)
        let seen = seenIn(kernel, Buffer.from(text))
        for (const make of makings) {
          const { stretches, bytes } = make(seen.text)
          const changed = seenIfChanged(kernel, seen, deltaOf(seen.text, stretches, bytes))
          kernel.exports.end(seen.blob)
          seen = changed
          assert.deepEqual(seen.text, bytes)
          assert.deepEqual(
            seen.words.map((word, i) => [word >> 1, seen.ends[i]!]),
            wordsIn(words, bytes),
          )
        }
        kernel.exports.end(seen.blob)
      },
    ),
    { numRuns: 1000 },
  )
})

const encoded = (text: string): readonly string[] => [Buffer.from(text).toString('base64'), Buffer.from(text).toString('hex')]
const part = fc.constantFrom(
  ...encoded('a text, long enough to be opened, wherever it stands in a text'),
  ...encoded('another that is opened'),
  ...Buffer.from(
    'many lines of text in base64, of which each is long enough to go on in the next one, and so on, and so on, and so forth to the end',
  )
    .toString('base64')
    .match(/.{1,64}/g)!,
  ...['\n', '\n', '\n', ' ', ' ', '"', '=', 'name', '/', 'x', '\\n', '    ', 'some more text, and '],
)
const text = fc.array(part, { maxLength: 24 }).map((parts) => parts.join(''))

test('what is new stands on lines that are new, and every run there that something can be opened in is given', () => {
  const kernel = smallKernel([])
  let runs = 0
  fc.assert(
    fc.property(text, fc.oneof(fewCuts(1500, text), anyPieces(1500, text)), (old, make) => {
      const base = seenIn(kernel, Buffer.from(old))
      const made = make(base.text)
      const seen = seenIfChanged(kernel, base, deltaOf(base.text, made.stretches, made.bytes))
      kernel.exports.end(base.blob)
      kernel.exports.end(seen.blob)
      const changes = changesOf(made, base.text.length)
      const [lines, given] = [Array.from(kernel.newLines()), Array.from(kernel.looked().runs)]
      const pairs = (flat: readonly number[]) =>
        Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!] as const)
      // sorted, disjoint and whole, so short as they are here
      for (const [i, [start, end]] of pairs(lines).entries()) {
        assert.ok(start === 0 || made.bytes[start - 1] === isLine)
        assert.ok(end === made.bytes.length || made.bytes[end] === isLine)
        if (i > 0) assert.ok(start > pairs(lines)[i - 1]![1])
      }
      for (const [from, to] of changes)
        assert.ok(
          pairs(lines).some(([start, end]) => from >= start && to <= end),
          `${from}-${to}`,
        )
      for (const { 0: run, index } of made.bytes.toString('latin1').matchAll(/[\w+/-]{24,}/g)) {
        const end = index + run.length
        const opens = openHex(made.bytes, index, end) !== null || openBase64(made.bytes, index, end).piece !== null
        if (!opens || !changes.some(([from, to]) => from <= end && to >= index)) continue
        runs++
        assert.ok(
          pairs(given).some(([start, stop]) => start === index && stop === end),
          `${index}-${end} of ${JSON.stringify(made.bytes.toString('latin1'))}`,
        )
      }
    }),
    { numRuns: 3000 },
  )
  assert.ok(runs > 2000, String(runs))
})
