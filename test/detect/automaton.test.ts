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
