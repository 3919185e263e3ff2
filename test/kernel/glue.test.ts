import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isCommand, isWord } from '../../src/detect/edges.ts'
import { isGlued } from '../../src/detect/glue.ts'
import { askedIn, smallKernel } from '../detect/small-kernels.ts'
import { asKernelTakes, wordsIn } from '../detect/words-in.ts'

/** What `src/kernel/leads.ts` calls a service's name and hosts, a word that stands near a value, and a command. */
const [service, near, command] = [3, 5, 6]

/** What begins, ends and looks like an escape, and what a word and a command end with. */
const deciding = [...'\\%=:-[;_ \n\u00e9~', ...'0123459', ...'abcdefnrtvuxmz', ...'ABDNUXMZ']
const escapes = [
  '\\n',
  '\\x3d',
  '\\x41',
  '\\u003d',
  '\\u0041',
  '\\u4100',
  '%3D',
  '%41',
  '%3d%',
  '=3D',
  '=3E',
  '[31m',
  '[0;1m',
  '[123456789;0m',
  ':-',
  '\\\\n',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...deciding), fc.constantFrom(...deciding), fc.constantFrom(...escapes)), { maxLength: 24 })
  .map((parts) => Buffer.from(parts.join(''), 'latin1'))

/** A word at each offset, and at many one of two bytes. */
const words = asKernelTakes([...deciding, ...deciding.flatMap((one) => [...' -_\\%=amn0'].map((other) => one + other))])
const kernelFor = (is: number, gap = 0) =>
  smallKernel(words, {
    describe(exports, word) {
      exports.setWord(word, 0, 0, 0, 0)
      if (words[word]!.length > gap) exports.addLead(word, is, words[word]!.length - gap, gap)
    },
  })

/** Asserts that a kernel asks for those words alone that a rule is for; both answers are wanted so many times. */
function compare(is: number, gap: number, rule: (bytes: Buffer, start: number, end: number) => boolean): void {
  const kernel = kernelFor(is, gap)
  const times = { yes: 0, no: 0 }
  fc.assert(
    fc.property(text, (bytes) => {
      const expected = wordsIn(words, bytes).filter(([word, end]) => {
        const length = words[word]!.length
        if (length <= gap) return false
        const isFor = rule(bytes, end - length, end - gap)
        times[isFor ? 'yes' : 'no']++
        return isFor
      })
      assert.deepEqual(
        askedIn(kernel, bytes),
        expected.map(([word, end]) => `${end}:${word}`),
      )
    }),
    { numRuns: 8000 },
  )
  assert.ok(times.yes > 3000 && times.no > 1500, JSON.stringify(times))
}

test('a word and the name of a service are told from parts of others as the search tells them', () => {
  compare(near, 0, isWord)
  compare(service, 0, isWord)
})

test('a command is told from parts of others as the search tells it, with what stands behind it or without', () => {
  compare(command, 0, isCommand)
  compare(command, 1, isCommand)
})

test('the tail of something longer is told from what stands behind an escape, at each offset', () => {
  const kernel = kernelFor(command)
  const times = { tail: 0, own: 0 }
  fc.assert(
    fc.property(text, (bytes) => {
      for (let at = 1; at < bytes.length; at++) {
        // nothing stands behind: whether it is a command is decided by what stands before it alone
        if (bytes[at - 1] === 0x2d) continue
        const before = bytes.subarray(0, at + 1)
        const glued = isGlued(before, at, null)
        times[glued ? 'tail' : 'own']++
        const end = at + 1
        const word = words.indexOf(String.fromCharCode(bytes[at]!).toLowerCase())
        if (word >= 0) assert.equal(askedIn(kernel, before).includes(`${end}:${word}`), !glued)
      }
    }),
    { numRuns: 1500 },
  )
  assert.ok(times.tail > 1500 && times.own > 1500, JSON.stringify(times))
})
