import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alphabets } from '../../src/detect/alphabets.ts'
import { leadNumbers } from '../../src/detect/descriptions.ts'
import { pickText } from '../../src/detect/random.ts'
import { seeded } from './random.ts'
import { askedIn, isLiteral, smallKernel } from './small-kernels.ts'
import { asKernelTakes, wordsIn } from './words-in.ts'

/** Words of literals that stand whole in the stretches of text of a binary file. */
function naively(words: readonly string[], bytes: Buffer): readonly string[] {
  const stretches = bytes.toString('latin1').matchAll(/[\t\n\r\x20-\x7e]{8,}/g)
  return [...stretches].flatMap(({ 0: text, index }) =>
    wordsIn(words, Buffer.from(text, 'latin1')).map(([word, end]) => `${index + end}:${word}`),
  )
}
/** A kernel to which all words are part of a key, whatever stands behind them. */
const ofLiterals = (words: readonly string[]) =>
  smallKernel(words, {
    describe: (exports, word) => {
      exports.setWord(word, isLiteral, 0, 0, 0)
      exports.addLead(word, leadNumbers.literal, 0, 0)
    },
  })

test('each stretch of text in a binary file is found, whole, wherever it stands', () => {
  const byte = fc.constantFrom(7, 0x80, 0xff, 9, 10, 13, 31, 32, 65, 65, 97, 97, 126, 127)
  // each byte of a stretch is a word, so that each is told
  const words = asKernelTakes([7, 0x80, 0xff, 9, 10, 13, 31, 32, 97, 126, 127].map((each) => String.fromCharCode(each)))
  const kernel = ofLiterals([...words, 'aa aa'].sort())
  fc.assert(
    fc.property(fc.array(fc.oneof(byte, fc.constant(0)), { maxLength: 120 }), fc.nat(120), (list, at) => {
      const bytes = Buffer.from([...list.slice(0, at), 0, ...list.slice(at)])
      assert.deepEqual(askedIn(kernel, bytes), naively([...words, 'aa aa'].sort(), bytes))
      assert.equal(kernel.looked().isBinary, true)
    }),
    { numRuns: 5000 },
  )
})

test('stretches at each offset and of each length, alone and beside one another', () => {
  const words = ['aaaaaaaa', 'b']
  const kernel = ofLiterals(words)
  for (let before = 0; before < 20; before++)
    for (let length = 6; length < 40; length++)
      for (const gap of [1, 2, 7, 8, 9]) {
        const stretch = Buffer.alloc(length, 'aaaaaaab')
        const bytes = Buffer.concat([Buffer.alloc(before), stretch, Buffer.alloc(gap), stretch])
        if (before + gap > 0) assert.deepEqual(askedIn(kernel, bytes), naively(words, bytes))
      }
})

test('a long stretch is gone through in batches and parts, and no word goes across what is not text', () => {
  const words = ['end', 'needle', 'needles']
  const kernel = ofLiterals(words)
  const bytes = Buffer.alloc((1 << 20) + 5000, 'abcdefg ')
  for (let at = 100; at < bytes.length; at += 1021) bytes.write('Needles', at)
  for (const at of [1 << 18, 1 << 19, 1 << 20, (1 << 20) + 1200]) bytes.write('needles', at - 3)
  bytes[50] = 0
  bytes.write('need\u0000les', 60_000, 'latin1')
  assert.deepEqual(askedIn(kernel, bytes), naively(words, bytes))
})

test('in a binary file only literals count, and those that need something random near them are none', () => {
  const words = ['closed', 'literal', 'name']
  const kernel = smallKernel(words, {
    gateOf: (word) => (word === 0 ? (1200 << 16) | 1200 : -1),
    describe: (exports, word) => {
      exports.setWord(word, word === 2 ? 0 : isLiteral, 10 + word, 0, 0)
      exports.addLead(word, word === 2 ? leadNumbers.any : leadNumbers.literal, 0, 0)
    },
  })
  const text = `closed literal name name ${pickText(seeded('binary'), alphabets.hex, 40)}`
  assert.deepEqual(askedIn(kernel, Buffer.from(`${text}\u0000`)), ['14:1'])
  // what the others cost is told
  assert.equal(kernel.looked().steps, 24)
  assert.deepEqual(askedIn(kernel, Buffer.from(text)), ['6:0', '14:1', '19:2', '24:2'])
  assert.equal(kernel.looked().isBinary, false)
})

test('a literal is followed where what each of its keys has stands behind it, and only there', () => {
  const digits = 12
  const kernel = smallKernel(['key_'], {
    describe: (exports, word) => {
      exports.setWord(word, isLiteral, 0, 0, 0)
      const lead = exports.addLead(word, leadNumbers.literal, 'key_'.length, 0)
      const set = exports.makeSet()
      kernel.memory.bytes.fill(1, set + 0x30, set + 0x3a)
      exports.setTelling(lead, set, digits, 'key_'.length + digits, true)
    },
  })
  for (const end of ['', '\u0000'])
    fc.assert(
      fc.property(fc.nat(2 * digits), fc.constantFrom('', ' ', 'x', '\n', '_'), fc.nat(30), (count, after, before) => {
        const text = `${'-'.repeat(before)}key_${'7'.repeat(count)}${after}${end}`
        assert.deepEqual(askedIn(kernel, Buffer.from(text)), count >= digits ? [`${before + 4}:0`] : [])
      }),
    )
})
