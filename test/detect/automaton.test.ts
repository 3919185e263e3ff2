import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { KernelExports } from '../../src/detect/kernel.ts'
import { askedIn, smallKernel } from './small-kernels.ts'
import { asKernelTakes, wordsIn } from './words-in.ts'

const naively = (words: readonly string[], text: Buffer): readonly string[] =>
  wordsIn(words, text).map(([word, end]) => `${end}:${word}`)

test('every place where a word ends is found, as a search word by word finds it', () => {
  const unit = fc.constantFrom(...'abAB_-é\u00ff\u0001')
  const word = fc.string({ unit, minLength: 1, maxLength: 5 })
  const texts = fc.array(fc.string({ unit, maxLength: 80 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }).map(asKernelTakes), texts, (words, texts) => {
      // what one text taught the kernel is there for the next
      const kernel = smallKernel(words)
      for (const text of texts) {
        const bytes = Buffer.from(text, 'latin1')
        assert.deepEqual(askedIn(kernel, bytes), naively(words, bytes))
      }
    }),
    { numRuns: 400 },
  )
})

test('words that begin, end or stand inside one another are all found', () => {
  const words = asKernelTakes([
    'a',
    'ab',
    'abc',
    'abcd',
    'bc',
    'c',
    'cd',
    'bcde',
    'e',
    'de',
    'cdeabc',
    'eabcdeabcde',
    'key',
    'ykey',
    'y',
  ])
  const kernel = smallKernel(words)
  const text = Buffer.from('abcdeabcdeabcde xabc ab eabcdeabcd keykeykkeyy ABCDEabcdeABCDE')
  assert.deepEqual(askedIn(kernel, text), naively(words, text))
})

test('no words, and many words of many bytes', () => {
  assert.deepEqual(askedIn(smallKernel([]), Buffer.from('abc')), [])
  const words = asKernelTakes(Array.from({ length: 3000 }, (_, i) => `word${i}#`))
  assert.deepEqual(
    askedIn(smallKernel(words), Buffer.from(words.join(' '))).map((found) => Number(found.split(':')[1])),
    words.map((_, i) => i),
  )
})

test('every byte can stand in a word, and tells words apart', () => {
  const bytes = Array.from({ length: 255 }, (_, i) => String.fromCharCode(i + 1))
  const words = asKernelTakes(bytes)
  assert.equal(words.length, 255 - 26)
  const kernel = smallKernel(words)
  const text = Buffer.from([...bytes, ...bytes.toReversed()].join(''), 'latin1')
  assert.deepEqual(askedIn(kernel, text), naively(words, text))
})

test('a long text is gone through in parts side by side, and nothing is lost or told twice at their seams', () => {
  const unit = fc.constantFrom('a', 'B', '-')
  const word = fc.string({ unit, minLength: 1, maxLength: 9 })
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map(asKernelTakes)
  // lengths around the least that is divided, and all remainders of a division by four
  const length = fc.oneof(fc.integer({ min: 1016, max: 1034 }), fc.integer({ min: 1000, max: 4200 }))
  fc.assert(
    fc.property(words, fc.string({ unit, minLength: 1, maxLength: 40 }), length, (words, pattern, length) => {
      const text = Buffer.alloc(length, pattern)
      assert.deepEqual(askedIn(smallKernel(words), text), naively(words, text))
    }),
    { numRuns: 120 },
  )
})

test('a word is found wherever it lies across the seams of a long text, whatever the parts learned before', () => {
  const words = asKernelTakes(['needle', 'needles-in-hay', 'in', 'hay', 'y', 'nee', 'dles-'])
  const kernel = smallKernel(words)
  for (const length of [1024, 1025, 1026, 1027, 2050])
    for (let at = 0; at + 14 <= length; at++) {
      const text = Buffer.alloc(length, ' ')
      text.write('Needles-in-HAY', at)
      assert.deepEqual(askedIn(kernel, text), naively(words, text))
    }
})

test('so it is over several batches, wherever a word lies across their seams', () => {
  const words = asKernelTakes(['needle', 'needles-in-hay', 'in', 'hay', 'y'])
  const batch = 1 << 20
  const text = Buffer.alloc(2 * batch + 5000, 'abcdefg ')
  for (const seam of [
    batch / 4,
    batch / 2,
    (3 * batch) / 4,
    batch,
    batch + batch / 4,
    2 * batch,
    2 * batch + 1250,
    2 * batch + 2500,
  ])
    for (const shift of [-64, -32, -14, -6, -1, 0, 32]) text.write('Needles-in-HAY', seam + shift - (shift === 0 ? 7 : 0))
  const kernel = smallKernel(words)
  assert.deepEqual(askedIn(kernel, text), naively(words, text))
  // the last batch is too short for parts, or as long as one can be
  for (const length of [batch - 1, batch, batch + 1, batch + 1023, batch + 1024])
    assert.deepEqual(askedIn(kernel, text.subarray(0, length)), naively(words, text.subarray(0, length)))
})

test('a text with more states than a small table holds, in whatever order texts come to them', () => {
  const words = asKernelTakes(Array.from({ length: 9000 }, (_, i) => `${i.toString(36)}:${(i * 7919).toString(36)}`))
  const kernel = smallKernel(words, { pages: 1024 })
  const text = Buffer.from(words.toReversed().join('\n'))
  const expected = naively(words, text)
  assert.equal(expected.length, words.length)
  assert.equal(askedIn(kernel, Buffer.from(words.slice(4000, 4100).join('\n'))).length, 100)
  assert.deepEqual(askedIn(kernel, text), expected)
  assert.deepEqual(askedIn(kernel, text), expected)
})

test('each word is told of before it is first found, once, and others never are', () => {
  const words = ['alpha', 'key', 'other', 'token']
  const gated: number[] = []
  const described: number[] = []
  const kernel = smallKernel(words, {
    gateOf: (word) => {
      gated.push(word)
      return -1
    },
    describe: (exports: KernelExports, word) => {
      assert.ok(gated.includes(word))
      described.push(word)
      exports.setWord(word, 0, 0, 0, 0)
      exports.addLead(word, 0, 0, 0)
    },
  })
  const text = Buffer.from('a key, a KEY, a token, an alph and an othe')
  assert.deepEqual(askedIn(kernel, text), ['5:1', '12:1', '21:3'])
  assert.deepEqual(askedIn(kernel, text), ['5:1', '12:1', '21:3'])
  assert.deepEqual(gated.sort(), [1, 3])
  assert.deepEqual(described.sort(), [1, 3])
})
