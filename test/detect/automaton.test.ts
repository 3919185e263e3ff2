import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeAutomaton } from '../../src/detect/automaton.ts'

test('every place where a word ends is found, as a search word by word finds it', () => {
  const unit = fc.constantFrom(...'abAB_-é\u0000')
  const word = fc.string({ unit, minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.string({ unit, maxLength: 80 }), (words, text) => {
      const bytes = Buffer.from(text, 'latin1')
      const found: string[] = []
      makeAutomaton(words).scan(bytes, (index, end) => found.push(`${end}:${index}`))
      // case folds for ASCII alone
      const fold = (value: string) => value.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
      const expected: string[] = []
      for (let end = 1; end <= text.length; end++)
        for (const [index, each] of words.entries())
          if (fold(text.slice(0, end)).endsWith(fold(each))) expected.push(`${end}:${index}`)
      assert.deepEqual(found.sort(), expected.sort())
    }),
    { numRuns: 400 },
  )
})

test('no words, and many words of many bytes', () => {
  makeAutomaton([]).scan(Buffer.from('abc'), () => assert.fail())
  makeAutomaton(['']).scan(Buffer.from('abc'), () => assert.fail())
  const words = Array.from({ length: 3000 }, (_, i) => `word${i}#`)
  const ends: number[] = []
  makeAutomaton(words).scan(Buffer.from(words.join(' ')), (word) => ends.push(word))
  assert.deepEqual(
    ends,
    words.map((_, i) => i),
  )
})

/** Every place where a word ends, word by word: by offset, the longest first. */
function naively(words: readonly string[], text: Buffer): readonly string[] {
  const lower = Buffer.from(
    text.toString('latin1').replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
    'latin1',
  )
  const found: (readonly [end: number, length: number, word: number])[] = []
  for (const [index, word] of words.entries()) {
    const wanted = Buffer.from(word.toLowerCase(), 'latin1')
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1))
      found.push([at + wanted.length, wanted.length, index])
  }
  return found.sort((a, b) => a[0] - b[0] || b[1] - a[1] || a[2] - b[2]).map(([end, , word]) => `${end}:${word}`)
}
const scanned = (words: readonly string[], text: Buffer): readonly string[] => {
  const found: string[] = []
  makeAutomaton(words).scan(text, (word, end) => found.push(`${end}:${word}`))
  return found
}

test('a long text is gone through in parts side by side, and nothing is lost or told twice at their seams', () => {
  const unit = fc.constantFrom('a', 'B', '-')
  const word = fc.string({ unit, minLength: 1, maxLength: 9 })
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 6, selector: (text) => text.toLowerCase() })
  // lengths around the least that is divided, and all remainders of a division by four
  const length = fc.integer({ min: 4080, max: 4200 })
  fc.assert(
    fc.property(words, fc.string({ unit, minLength: 1, maxLength: 40 }), length, (words, pattern, length) => {
      const text = Buffer.alloc(length, pattern)
      assert.deepEqual(scanned(words, text), naively(words, text))
    }),
    { numRuns: 60 },
  )
})

test('so it is over several batches, wherever a word lies across their seams', () => {
  const words = ['needle', 'needles-in-hay', 'in', 'hay', 'y']
  const batch = 1 << 20
  const text = Buffer.alloc(2 * batch + 5000, 'abcdefg ')
  for (const seam of [batch / 4, batch / 2, (3 * batch) / 4, batch, batch + batch / 4, 2 * batch])
    for (const shift of [-64, -32, -14, -6, -1, 0, 32]) text.write('Needles-in-HAY', seam + shift - (shift === 0 ? 7 : 0))
  assert.deepEqual(scanned(words, text), naively(words, text))
})

test('a text with more states than a small table holds, and what is told scans again', () => {
  const words = Array.from({ length: 9000 }, (_, i) => `${i.toString(36)}:${(i * 7919).toString(36)}`)
  const automaton = makeAutomaton(words)
  const text = Buffer.from(words.join('\n'))
  let [outer, inner] = [0, 0]
  automaton.scan(text, (_, end) => {
    outer++
    if (outer % 1000 === 0) automaton.scan(text.subarray(0, end), () => inner++)
  })
  assert.equal(outer, naively(words, text).length)
  assert.ok(inner > outer)
})

test('each word is told before it is first found, once', () => {
  const reached: number[] = []
  const automaton = makeAutomaton(['key', 'token', 'key', 'other'], (word) => reached.push(word))
  const text = Buffer.from('a key, a KEY, a token')
  automaton.scan(text, (word) => assert.ok(reached.includes(word)))
  automaton.scan(text, () => {})
  assert.deepEqual(reached.sort(), [0, 1, 2])
})
