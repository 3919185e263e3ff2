import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { byteSet } from '../../src/detect/alphabets.ts'
import { leadNumbers } from '../../src/detect/descriptions.ts'
import type { Kernel } from '../../src/detect/kernel.ts'
import { type Name, nameAround, readName } from '../../src/detect/names.ts'
import { slotReach } from '../../src/detect/slots.ts'
import { mayBeginIn, type Telling } from '../../src/detect/tellings.ts'
import { longestAffix } from '../../src/detect/zones.ts'
import { askedIn, seenIn, smallKernel } from '../detect/small-kernels.ts'
import { wordsIn } from '../detect/words-in.ts'

/** A kernel that looks for one name, by its anchors. */
function kernelFor(name: Name, telling: Telling | null = null): { readonly kernel: Kernel; readonly anchors: readonly string[] } {
  const anchors = name.anchors.toSorted()
  const kernel: Kernel = smallKernel(anchors, {
    describe(exports, word) {
      exports.setWord(word, 0, 0, 0, 0)
      const lead = exports.addLead(word, leadNumbers.name, anchors[word]!.length, 0)
      const at = exports.setName(lead, name.plain.length, name.before, name.openStart, name.openEnd)
      kernel.memory.bytes.set(Buffer.from(name.plain), at)
      if (telling === null) return
      const set = exports.makeSet()
      kernel.memory.bytes.set(telling.set, set)
      exports.setTelling(lead, set, telling.least, telling.by, telling.isOneWord)
    },
  })
  return { kernel, anchors }
}

/** Names with open ends, with words before and behind their anchor, of one letter and of more than 40. */
const patterns = [
  ...[
    'LOCO_KEY',
    '*lokaliseToken',
    'x-api-key',
    'x-api-key*',
    '*apiKey*',
    'AB',
    'a',
    '*a1',
    'a_b_c',
    'API_LOCO_KEY',
    '*api_secret_loco_x*',
  ],
  `*${'long_name_of_'.repeat(4)}loco_KEY*`,
  `*${'long_name_of_'.repeat(8)}loco_KEY*`,
]
const names = patterns.map(readName)
/** As many marks as can stand in it, but for its anchor. */
const longest = ({ plain, before, length }: Name): string =>
  [...plain.slice(0, before), plain.slice(before, before + length), ...plain.slice(before + length)].join('__')
/** Written in some way, or nearly so. */
const written = (pattern: string): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom('', '', '', '_', '-', '.', '__', '-_.'), { minLength: 70, maxLength: 70 }).chain((marks) =>
    fc.constantFrom(
      readName(pattern).plain,
      longest(readName(pattern)),
      pattern.replaceAll('*', ''),
      pattern
        .replaceAll('*', '')
        .toUpperCase()
        .replace(/([A-Z])/g, (letter, _, at: number) => marks[at % 70]! + letter),
      pattern.replaceAll('*', '').replace(/[_-]/g, (_, at: number) => marks[at % 70]!),
    ),
  )
const around = fc.oneof(
  fc.constantFrom(
    ...[
      '\\n',
      '\\x41',
      '\\u0041',
      '%3D',
      '=3D',
      '[31m',
      '-D',
      '-e',
      '--',
      ':-',
      '_',
      '-',
      '.',
      ' ',
      '\n',
      '"',
      'x',
      'X',
      '9',
      'codecov',
    ],
  ),
  fc.constantFrom('', '', ' '),
  fc.integer({ min: 0, max: 170 }).map((length) => '_'.repeat(length)),
  fc.integer({ min: 0, max: 170 }).map((length) => 'a'.repeat(length)),
)
/** A name's number, and a text with much of what decides about it. */
const asked = fc.nat(patterns.length - 1).chain((number) =>
  fc.tuple(
    fc.constant(number),
    fc.array(fc.oneof(around, written(patterns[number]!), around), { maxLength: 14 }).map((parts) => Buffer.from(parts.join(''))),
  ),
)

test('a name is asked for where it stands around its anchor, and nowhere else', () => {
  const kernels = names.map((name) => kernelFor(name))
  const times = { whole: 0, none: 0 }
  fc.assert(
    fc.property(asked, ([number, text]) => {
      const { kernel, anchors } = kernels[number]!
      const expected = wordsIn(anchors, text).filter(([word, end]) => {
        const isThere = nameAround(text, end - anchors[word]!.length, names[number]!) !== undefined
        times[isThere ? 'whole' : 'none']++
        return isThere
      })
      assert.deepEqual(
        askedIn(kernel, text),
        expected.map(([word, end]) => `${end}:${word}`),
      )
    }),
    { numRuns: 6000 },
  )
  assert.ok(times.whole > 1000 && times.none > 1000, JSON.stringify(times))
})

/** How far from an anchor's beginning the text decides, in bytes (`mayBeAround` in `src/kernel/names.ts`). */
const decides = 160

test('where a name may stand around its anchor is decided by what is near, and wherever one stands it may', () => {
  const kernels = names.map((name) => kernelFor(name))
  const may = { be: 0, not: 0 }
  fc.assert(
    fc.property(asked, fc.constantFrom(' ', 'x', '_', '='), ([number, text], other) => {
      const { kernel, anchors } = kernels[number]!
      const seen = seenIn(kernel, text)
      for (const [i, told] of seen.words.entries()) {
        const end = seen.ends[i]!
        const anchor = end - anchors[told >> 1]!.length
        const mayBe = (told & 1) === 1
        may[mayBe ? 'be' : 'not']++
        if (nameAround(text, anchor, names[number]!) !== undefined) assert.ok(mayBe)
        // another text that is the same near by
        const [from, to] = [Math.max(0, anchor - decides), Math.min(text.length, anchor + decides)]
        const same = Buffer.concat([Buffer.alloc(from, other), text.subarray(from, to), Buffer.alloc(text.length - to, other)])
        const again = seenIn(kernel, same)
        kernel.exports.end(again.blob)
        const there = again.words.find((word, k) => word >> 1 === told >> 1 && again.ends[k] === end)
        assert.equal(there, told)
        if (nameAround(same, anchor, names[number]!) !== undefined) assert.ok(mayBe)
      }
      kernel.exports.end(seen.blob)
    }),
    { numRuns: 3000 },
  )
  assert.ok(may.be > 500 && may.not > 500, JSON.stringify(may))
})

test('where a value that tells may begin behind a name, it is asked for', () => {
  const name = readName('LOCO_KEY')
  const far = slotReach + longestAffix
  const gap = fc.oneof(fc.nat(20), fc.integer({ min: far - 30, max: far + 50 }), fc.nat(far))
  const some = fc.oneof(fc.constantFrom('=', '"', '\n', ' ', 'f', 'ff', 'fff', 'ffff', 'fffff', 'f'.repeat(11), 'f'.repeat(12)))
  const slot = fc.tuple(fc.constantFrom('LOCO_KEY', 'loco-key', 'xLOCO_KEY'), some, gap, some, fc.nat(9), some)
  const text = fc.array(slot, { maxLength: 3 }).map((slots) =>
    // an equals sign: something is assigned
    Buffer.from(slots.flatMap(([name, a, far, b, near, c]) => [name, '=', a, '.'.repeat(far), b, '.'.repeat(near), c]).join('')),
  )
  const times = { telling: 0, none: 0 }
  for (const [least, by] of [
    [1, 0],
    [4, 0],
    [5, 9],
    [12, 40],
  ] as const) {
    const telling: Telling = { set: byteSet('f'), least, by, isOneWord: false }
    const { kernel, anchors } = kernelFor(name, telling)
    fc.assert(
      fc.property(text, (text) => {
        const found = askedIn(kernel, text)
        for (const [word, end] of wordsIn(anchors, text)) {
          const range = nameAround(text, end - anchors[word]!.length, name)
          if (range === undefined) continue
          const tells = mayBeginIn(telling, text, range[1], range[1] + slotReach + longestAffix)
          times[tells ? 'telling' : 'none']++
          assert.equal(found.includes(`${end}:${word}`), tells)
        }
      }),
      { numRuns: 1500 },
    )
  }
  assert.ok(times.telling > 300 && times.none > 300, JSON.stringify(times))
})
