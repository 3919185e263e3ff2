import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alphabets } from '../../src/detect/alphabets.ts'
import { changesOf } from '../../src/detect/around-changes.ts'
import { pickText } from '../../src/detect/random.ts'
import { followedPlaces, holdsRandom, randomPlacesIn } from '../../src/detect/random-runs.ts'
import { seeded } from './random.ts'

const random = seeded('digests')
const hex = (length: number) => pickText(random, alphabets.hex, length)
const base64 = (length: number) => pickText(random, alphabets.base64, length)
const isQuiet = (text: string) => randomPlacesIn(Buffer.from(text)).length === 0
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

test('of a text made from another, what became a digest or is none any more is told as a look at the whole tells it', () => {
  const part = fc.constantFrom(
    `h1:${base64(43)}=`,
    `sha512-${base64(86)}==`,
    `sha256:${hex(64)}`,
    `v0.0.0-${time()}-${hex(12)}/go.mod`,
    ...['h1:', 'sha512-', '=', '==', 'a', '9', ' ', '\n', hex(20), base64(43), base64(86), base64(150)],
  )
  const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''))
  const cut = fc.record({ at: fc.nat(400), length: fc.nat({ max: 40 }), put: text })
  fc.assert(
    fc.property(text, fc.array(cut, { maxLength: 3 }), (old, cuts) => {
      const base = Buffer.from(old)
      const copies: number[] = []
      let [made, from] = ['', 0]
      for (const { at, length, put } of [...cuts].sort((a, b) => a.at - b.at)) {
        const to = Math.min(old.length, Math.max(from, at))
        if (to > from) copies.push(made.length, from, to - from)
        made += old.slice(from, to) + put
        from = Math.min(old.length, to + length)
      }
      if (from < old.length) copies.push(made.length, from, old.length - from)
      made += old.slice(from)
      const bytes = Buffer.from(made)
      const places = followedPlaces(randomPlacesIn(base), { bytes, copies }, changesOf(copies, bytes.length, base.length))
      assert.deepEqual(places, randomPlacesIn(bytes))
    }),
    { numRuns: 20_000 },
  )
})
