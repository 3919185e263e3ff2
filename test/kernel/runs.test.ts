import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { alphabets } from '../../src/detect/alphabets.ts'
import { openBase64 } from '../../src/detect/layers/base64.ts'
import { openHex } from '../../src/detect/layers/hex.ts'
import { shortestRun } from '../../src/detect/layers/runs.ts'
import { pickText } from '../../src/detect/random.ts'
import type { Range } from '../../src/detect/surroundings.ts'
import { seeded } from '../detect/random.ts'
import { smallKernel } from '../detect/small-kernels.ts'

const random = seeded('runs')
const kernel = smallKernel([])

const givenIn = (text: Buffer): readonly Range[] => {
  const { runs } = kernel.look(text)!
  return Array.from({ length: runs.length / 2 }, (_, i): Range => [runs[2 * i]!, runs[2 * i + 1]!])
}

/** All runs of encoded characters that are long enough. */
const naively = (text: Buffer): readonly Range[] =>
  [...text.toString('latin1').matchAll(/[\w+/-]{24,}/g)].map(({ 0: run, index }) => [index, index + run.length])

/** What is opened when runs are tried one behind the other, as `src/detect/scanner.ts` does it: where the pieces stand. */
function opened(text: Buffer, runs: readonly Range[]): readonly Range[] {
  const pieces: Range[] = []
  let done = 0
  for (const [from, end] of runs) {
    const start = Math.max(from, done)
    if (end - start < shortestRun) continue
    const hex = openHex(text, start, end)
    const { piece, end: stop } = openBase64(text, start, end)
    const open = hex ?? piece
    if (open !== null) pieces.push([open.start, open.end])
    done = hex === null ? stop : end
  }
  return pieces
}

const ascii = fc.string({ unit: fc.constantFrom(...'abcXYZ019 _=:"\n\t'), minLength: 8, maxLength: 130 })
const inLines = (text: string, width: number, end: string): string => text.match(new RegExp(`.{1,${width}}`, 'g'))!.join(end)
const as = (encoding: 'base64' | 'base64url' | 'hex', from: BufferEncoding = 'latin1') =>
  ascii.map((text) => Buffer.from(text, from).toString(encoding))
const base64 = fc.oneof(
  as('base64'),
  as('base64url'),
  as('base64', 'utf16le'),
  ascii.map((text) => Buffer.from(text, 'utf16le').swap16().toString('base64')),
  ascii.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le').toString('base64')),
  ascii.map((text) => Buffer.from(`\ufeff${text}`, 'utf8').toString('base64')),
  ascii.map((text) => gzipSync(text).toString('base64')),
  ascii.map((text) => Buffer.from(`PK\u0003\u0004${text}`, 'latin1').toString('base64')),
)
const holdingText = fc.oneof(
  base64,
  fc
    .tuple(base64, fc.integer({ min: 38, max: 80 }), fc.constantFrom('\n', '\r\n', '\\n', '\\r\\n', '\n    ', '\n\t'))
    .map(([text, width, end]) => inLines(text, width, end)),
  as('hex'),
  ascii.map((text) => Buffer.from(text).toString('hex').toUpperCase()),
)
/** What is opened for its length, and what is nothing. */
const holdingNothing = fc.oneof(
  fc.integer({ min: 10, max: 240 }).map((length) => pickText(random, alphabets.base64, length)),
  fc
    .tuple(fc.integer({ min: 38, max: 70 }), fc.integer({ min: 1, max: 6 }), fc.nat(40), fc.constantFrom('\n', '\\n', '\r\n'))
    .map(
      ([width, lines, last, end]) =>
        `${`${pickText(random, alphabets.base64, width)}${end}`.repeat(lines)}${pickText(random, alphabets.base64, last)}`,
    ),
)
const between = fc.constantFrom(
  ...[
    ' ',
    '\n',
    '',
    '"',
    '=',
    '==',
    '\\n',
    '\\x',
    '\\',
    '%20',
    '%',
    '0x',
    'x',
    '/',
    '_',
    '-',
    '+',
    'a/b/',
    'path/to-a_b+',
    '.',
    ',',
  ],
)
const textOf = (part: fc.Arbitrary<string>): fc.Arbitrary<Buffer> =>
  fc.array(fc.oneof(part, between, between), { maxLength: 12 }).map((parts) => Buffer.from(parts.join(''), 'latin1'))
const text = textOf(fc.oneof(holdingText, holdingText, holdingNothing))

test('every run that something can be opened in is given, whole, and no others but runs are', () => {
  const times = { opened: 0, given: 0, runs: 0 }
  fc.assert(
    fc.property(text, (text) => {
      const runs = naively(text)
      const given = givenIn(text)
      const isGiven = new Set(given.map(([start]) => start))
      assert.deepEqual(
        given,
        runs.filter(([start]) => isGiven.has(start)),
      )
      for (const [start, end] of runs) {
        const opens = openHex(text, start, end) !== null || openBase64(text, start, end).piece !== null
        if (opens) assert.ok(isGiven.has(start), `${start}-${end} of ${JSON.stringify(text.toString('latin1'))}`)
        times.opened += opens ? 1 : 0
      }
      times.given += given.length
      times.runs += runs.length
    }),
    { numRuns: 8000 },
  )
  // most that is given is opened, and much is not given
  assert.ok(times.opened > 5000 && times.given < 1.3 * times.opened && times.given < 0.9 * times.runs, JSON.stringify(times))
})

test('all text that is opened when every run is tried, one behind the other, is opened when those that are given are', () => {
  let pieces = 0
  fc.assert(
    fc.property(textOf(holdingText), (text) => {
      const isOpened = new Uint8Array(text.length)
      for (const [start, end] of opened(text, givenIn(text))) isOpened.fill(1, start, end)
      for (const [start, end] of opened(text, naively(text))) {
        pieces++
        assert.ok(
          isOpened.subarray(start, end).every((one) => one === 1),
          `${start}-${end} of ${JSON.stringify(text.toString('latin1'))}`,
        )
      }
    }),
    { numRuns: 8000 },
  )
  assert.ok(pieces > 3000, String(pieces))
})

test('a run is found at each offset, of each length, whatever stands near it', () => {
  const hex = Buffer.from('a text that is long enough to be opened, wherever it stands').toString('hex')
  for (const other of [
    '',
    ' ',
    'ab ',
    `${'a'.repeat(23)} `,
    `${'a'.repeat(24)} `,
    `${hex} `,
    `${pickText(random, alphabets.base64, 170)}.`,
  ])
    for (let before = 0; before < 50; before++)
      for (const length of [39, 40, 41, 47, 48, 49, 72]) {
        const text = Buffer.from(`${' '.repeat(before)}${other}${hex.slice(0, length)}`)
        const start = text.length - length
        const given = givenIn(text).some(([from, end]) => from === start && end === text.length)
        assert.equal(given, length >= 40)
      }
})
