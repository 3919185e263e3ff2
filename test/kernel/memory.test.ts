import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Kernel, type KernelExports, makeKernel } from '../../src/detect/kernel.ts'
import { nameAround, readName } from '../../src/detect/names.ts'
import { deltaOf } from '../detect/delta-of.ts'
import { naivelyRandom } from '../detect/random-rule.ts'
import { readSeen } from '../detect/seen.ts'
import { askedIn, seenIfChanged, seenIn, smallKernel } from '../detect/small-kernels.ts'
import { asKernelTakes, wordsIn } from '../detect/words-in.ts'

/** 4 MB, of which half may be in use. */
const pages = 64

/** Takes all of a kernel's memory but less than so many bytes; gives what was taken. */
function fill({ exports }: Kernel, left: number): readonly number[] {
  const taken: number[] = []
  for (let size = 1 << 20; size >= left; )
    if (taken.length > 10_000) throw new Error('it is never full')
    else {
      const blob = exports.room(size)
      if (blob === 0) size = Math.floor(size / 2)
      else taken.push(blob)
    }
  return taken
}
const empty = ({ exports }: Kernel, taken: readonly number[]): void => {
  for (const blob of taken) exports.end(blob)
}

test('a text that does not fit is told, and those after it are looked at as ever', () => {
  const kernel = smallKernel(['key'], { pages })
  assert.equal(kernel.look(Buffer.alloc(1 << 21)), null)
  assert.deepEqual(askedIn(kernel, Buffer.from('a key')), ['5:0'])
  // nor does what is found in it
  assert.equal(kernel.look(Buffer.alloc(1 << 20, 'key')), null)
  assert.deepEqual(askedIn(kernel, Buffer.from('a key')), ['5:0'])
  assert.equal(kernel.exports.room(1 << 21), 0)
  assert.deepEqual(askedIn(kernel, Buffer.from('a key')), ['5:0'])
})

test('what is learned of words while texts take all of the memory is learned whole', () => {
  const words = asKernelTakes(Array.from({ length: 600 }, (_, i) => `w${(i * 7919).toString(36)}-${i}`))
  const text = Buffer.from(words.join(' '))
  const expected = wordsIn(words, text).map(([word, end]) => `${end}:${word}`)
  for (const left of [1 << 10, 1 << 13, 1 << 15, 1 << 17]) {
    const kernel = smallKernel(words, { pages })
    const taken = fill(kernel, left)
    // there is room for the shorter ones, or none: either is told
    for (let at = 0; at < text.length; at += 50) {
      const part = text.subarray(at, at + 60)
      const there = kernel.look(part)
      if (there !== null) assert.equal(there.words.length, 2 * wordsIn(words, part).length)
    }
    kernel.look(text)
    empty(kernel, taken)
    assert.deepEqual(askedIn(kernel, text), expected)
  }
})

test('so is what is told of names', () => {
  const names = ['LOCO_KEY', 'ACME_TOKEN', '*exampleSecret', 'X_API_LOCO_THING_OF_MANY_LETTERS'].map(readName)
  const anchors = names.map(({ anchors }) => anchors[0]!)
  const words = anchors.toSorted()
  const describe = (exports: KernelExports, word: number, kernel: Kernel): void => {
    const name = names[anchors.indexOf(words[word]!)]!
    exports.setWord(word, 0, 0, 0, 0)
    const lead = exports.addLead(word, 2, words[word]!.length, 0)
    kernel.memory.bytes.set(
      Buffer.from(name.plain),
      exports.setName(lead, name.plain.length, name.before, name.openStart, name.openEnd),
    )
    const set = exports.makeSet()
    kernel.memory.bytes.fill(1, set, set + 256)
    exports.setTelling(lead, set, 1, 0, false)
  }
  const text = Buffer.from(names.map(({ plain }) => `${plain}=value `).join(''))
  const expected = wordsIn(words, text)
    .filter(([word, end]) => nameAround(text, end - words[word]!.length, names[anchors.indexOf(words[word]!)]!) !== undefined)
    .map(([word, end]) => `${end}:${word}`)
  assert.equal(expected.length, names.length)
  // there is room for a part of the text, and more or less for what is told of its name
  for (let left = 40; left < 400; left += 8) {
    const kernel: Kernel = smallKernel(words, { pages, describe: (exports, word) => describe(exports, word, kernel) })
    // the lists are there, so that nothing but what is told needs room
    askedIn(kernel, Buffer.alloc(2000, 'no name '))
    const kept = kernel.exports.room(left)
    const taken = fill(kernel, 1)
    kernel.exports.end(kept)
    for (let at = 0; at < text.length; at += 4) kernel.look(text.subarray(at, at + 40))
    empty(kernel, taken)
    assert.deepEqual(askedIn(kernel, text), expected)
  }
})

test('what looks random in a text that does not fit, or at more places than fit, does so everywhere', () => {
  const kernel = smallKernel([], { pages })
  const long = Buffer.alloc(1 << 21, ' ')
  assert.deepEqual(kernel.randomIn(long, 5, long.length - 7), [5, long.length - 7])
  const many = Buffer.alloc(1.6 * 2 ** 20, 'abcdefghijklmnopqrst ')
  assert.deepEqual(kernel.randomIn(many, 3, many.length), [3, many.length])
  const few = many.subarray(0, 1000)
  assert.deepEqual(kernel.randomIn(few, 3, 990), naivelyRandom(few, 3, 990).flat())
})

test('a text of which too much is seen is loud, and what is made from others then is seen as ever', () => {
  const kernel = smallKernel(['key'], { pages })
  const many = Buffer.alloc(1 << 20, 'key ')
  assert.throws(() => seenIn(kernel, many), /loud/)
  const base = seenIn(kernel, Buffer.from('a text that has a key in it'))
  const more = Buffer.concat([base.text, many])
  assert.throws(() => seenIfChanged(kernel, base, deltaOf(base.text, [0, 0, base.text.length], more)), /loud/)
  const other = Buffer.concat([base.text, Buffer.from(', and another key')])
  const seen = seenIfChanged(kernel, base, deltaOf(base.text, [0, 0, base.text.length], other))
  assert.deepEqual(
    seen.words.map((word, i) => [word >> 1, seen.ends[i]!]),
    wordsIn(['key'], other),
  )
})

test('a text that is made from another, with more words than fit, is loud at once: none of them is asked for', () => {
  const mayLookFar = 8
  let asked = 0
  const host = (exports: () => KernelExports) => ({
    gateOf: () => -1,
    describe(word: number) {
      exports().setWord(word, mayLookFar, 0, 100, 100)
      exports().addLead(word, 0, 0, 0)
    },
    looksFar() {
      asked++
      return false
    },
    isPlain: () => true,
  })
  const kernel = makeKernel(['key'], (_, exports) => host(exports), pages)
  /** A text of so many words, and a delta that puts one before them: both in the kernel. */
  const textOf = (count: number) => {
    const base = seenIn(kernel, Buffer.from('a key too, '.repeat(count)))
    const made = Buffer.concat([Buffer.from('key, '), base.text])
    const delta = kernel.take(deltaOf(base.text, [5, 0, base.text.length], made))
    const { numbers } = kernel.memory
    return { made, changed: () => kernel.exports.changed(base.blob, numbers[delta >> 2]!, numbers[(delta >> 2) + 1]!) }
  }
  // the other lists have room, and that of words for as many as the second text has
  kernel.exports.end(textOf(3).changed() & ~1)
  const { made, changed } = textOf(64)
  const kept = kernel.exports.room(made.length)
  const taken = fill(kernel, 1)
  kernel.exports.end(kept)
  asked = 0
  assert.equal(changed(), 0)
  assert.equal(asked, 0)
  empty(kernel, taken)
  const said = changed()
  assert.ok(said > 0 && asked > 0)
  assert.deepEqual(readSeen(kernel, said & ~1).text, made)
})
