import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alphabets } from '../../src/detect/alphabets.ts'
import { pickText } from '../../src/detect/random.ts'
import { eachRandom, holdsRandom } from '../../src/detect/random-runs.ts'
import { deltaOf } from './delta-of.ts'
import { anyPieces, fewCuts } from './made-from.ts'
import { seeded } from './random.ts'
import { naivelyRandom, type Stretch } from './random-rule.ts'
import { seenIfChanged, seenIn, smallKernel } from './small-kernels.ts'

const random = seeded('digests')
const hex = (length: number) => pickText(random, alphabets.hex, length)
const base64 = (length: number) => pickText(random, alphabets.base64, length)
const placesIn = (bytes: Buffer, from = 0, to = bytes.length): readonly Stretch[] => {
  const places: Stretch[] = []
  eachRandom(bytes, from, to, (start, end) => places.push([start, end]))
  return places
}
const isQuiet = (text: string) => placesIn(Buffer.from(text)).length === 0
const time = () => `20${pickText(random, '0123456789', 12)}`

test('digests of lock files do not look random', () => {
  for (let n = 0; n < 200; n++)
    for (const text of [
      `example.org/a v1.2.3 h1:${base64(43)}=\n`,
      `example.org/a v0.0.0-${time()}-${hex(12)}/go.mod h1:${base64(43)}=\n`,
      `example.org/a v1.2.4-0.${time()}-${hex(12)}+incompatible\n`,
      `"integrity": "sha512-${base64(86)}=="`,
      `integrity sha1-${base64(27)}=`,
      `sha384-${base64(64)} sha256-${base64(43)}=`,
      `image@sha256:${hex(64)}`,
      `--hash=sha256:${hex(64)} \\\n --hash=md5:${hex(32)}`,
      `sha1:${hex(40).toUpperCase()}`,
    ])
      assert.ok(isQuiet(text), text)
})

test('what is no digest looks random, though a label stands before it, or one is near', () => {
  for (let n = 0; n < 200; n++)
    for (const text of [
      `h1:${base64(42)}=`,
      `h1:${base64(43)}`,
      `h1:${base64(44)}=`,
      `h2:${base64(43)}=`,
      `sha512-${base64(85)}==`,
      `sha512-${base64(86)}=`,
      `sha-${base64(43)}=`,
      `sha256:${hex(63)}`,
      `sha256 ${hex(64)}`,
      `sha256=${hex(64)}`,
      `sha256:${hex(40)}x`,
      `token: ${hex(40)}`,
      `v0.0.0-${time()}-${hex(12)}0`,
      `v0.0.0-1${time()}-${hex(12)}`,
      `20${hex(40)}`,
    ])
      assert.equal(isQuiet(text), false, text)
})

test('a digest is none by what stands before the value that is asked for', () => {
  const text = Buffer.from(`sha512-${base64(86)}==`)
  assert.equal(holdsRandom(text, 0, text.length), false)
  assert.equal(holdsRandom(text, 7, 93), false)
})

const part = fc.oneof(
  fc.constantFrom(
    `h1:${base64(43)}=`,
    `sha512-${base64(86)}==`,
    `sha256:${hex(64)}`,
    `v0.0.0-${time()}-${hex(12)}/go.mod`,
    ...[
      'h1:',
      'sha512-',
      'sha384:',
      'sha1-',
      'md5:',
      'md15-',
      'shasha1-',
      '=',
      '==',
      'a',
      '9',
      '0-',
      ' ',
      '\n',
      '/go',
      '+incompatible',
    ],
    ...[hex(12), hex(20), hex(32), hex(40), hex(64), hex(96), hex(128), `${time()}-${hex(12)}`],
    ...[base64(27), base64(43), base64(64), base64(86), base64(150)],
  ),
  fc.constantFrom('h1:', 'sha512-', 'sha256:', 'md5:', ' ', '\n', '='),
)
const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''))

test('a digest is told by the rule that is written down, at every edge, in any part of a text', () => {
  let digests = 0
  fc.assert(
    fc.property(text, fc.nat(60), fc.nat(60), (text, before, behind) => {
      const bytes = Buffer.from(text)
      assert.deepEqual(placesIn(bytes), naivelyRandom(bytes))
      const [from, to] = [Math.min(before, bytes.length), Math.max(Math.min(before, bytes.length), bytes.length - behind)]
      assert.deepEqual(placesIn(bytes, from, to), naivelyRandom(bytes, from, to))
      // without its label it is none
      if (naivelyRandom(Buffer.from(text.replace(/[hs]/g, ' '))).length > naivelyRandom(bytes).length) digests++
    }),
    { numRuns: 5000 },
  )
  assert.ok(digests > 500, String(digests))
})

test('of a text made from another, what became a digest or is none any more is told as a look at the whole tells it', () => {
  const kernel = smallKernel([])
  const making = fc.oneof(fewCuts(400, text), anyPieces(400, text))
  fc.assert(
    fc.property(text, fc.array(making, { minLength: 1, maxLength: 2 }), (old, makings) => {
      let seen = seenIn(kernel, Buffer.from(old))
      for (const make of makings) {
        const { stretches, bytes } = make(seen.text)
        const changed = seenIfChanged(kernel, seen, deltaOf(seen.text, stretches, bytes))
        kernel.exports.end(seen.blob)
        seen = changed
        assert.deepEqual(seen.text, bytes)
        const whole = seenIn(kernel, bytes)
        kernel.exports.end(whole.blob)
        assert.deepEqual(seen.places, whole.places)
        assert.deepEqual(whole.places, naivelyRandom(bytes).flat())
      }
      kernel.exports.end(seen.blob)
    }),
    { numRuns: 15_000 },
  )
})
