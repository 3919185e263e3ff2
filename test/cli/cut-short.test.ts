import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blobsOf, largestFile } from '../../src/git/blobs.ts'
import type { Written } from '../../src/git/texts.ts'
import type { Detector } from '../../src/model/detector.ts'
import { lookThroughBlobs, readAll } from '../../src/verbs/sightings.ts'
import { lookThroughTexts, seenInTexts } from '../../src/verbs/texts.ts'
import { withoutKeys } from '../../src/verbs/without-keys.ts'
import { files } from '../../src/world/files.ts'

const why = 'the search was cut short'
/** Has no eyes for what is long. */
const shortSighted: Detector = { find: (bytes) => ({ hits: [], cut: Buffer.from(bytes).includes('long') ? why : null }) }
const looking = {
  detector: shortSighted,
  blobs: async () => [],
  texts: async (texts: readonly Uint8Array[]) => lookThroughTexts(shortSighted, texts),
  room: () => 0,
}
const message = (commit: string | null, text: string): Written => ({
  found: 'commit-message',
  path: commit === null ? '(tag message)' : '(commit message)',
  commit,
  bytes: Buffer.from(text),
})

test('a message that was not looked through to its end makes a scan incomplete, and is told by its commit', async () => {
  async function* written() {
    yield message('a1b2', 'short')
    yield message('c3d4', 'a long one')
    yield message(null, 'another long one')
  }
  const { seen, cutShort } = await seenInTexts(written(), looking)
  assert.deepEqual(seen, [])
  assert.deepEqual(cutShort, [
    { path: '(commit message) of c3d4', why, unread: true },
    { path: '(tag message)', why, unread: true },
  ])
  const selection = { kind: 'text', bytes: new Uint8Array(0), path: '' } as const
  const reading = await blobsOf(selection, files, { largest: largestFile, excluded: () => true })
  const { coverage } = await readAll({ ...reading, blobs: (async function* () {})() }, looking)
  assert.ok(coverage([]).complete)
  assert.equal(coverage(cutShort).complete, false)
  assert.deepEqual(coverage(cutShort).skipped, cutShort)
})

test('nothing is shown of a text that was not looked through to its end', () => {
  assert.equal(withoutKeys('a long one', shortSighted), '…')
  assert.equal(withoutKeys('a short one', shortSighted), 'a short one')
})

test('where all are short, each has nothing', async () => {
  assert.deepEqual(lookThroughTexts(shortSighted, [Buffer.from('a'), Buffer.from('b')]), [])
})

test('content under very many paths is looked through under as many as there is time for, and the others are told', () => {
  const asked: string[] = []
  const detector: Detector = {
    find(_, path) {
      asked.push(path)
      return { hits: [], cut: null }
    },
  }
  const paths = Array.from({ length: 1000 }, (_, n) => `${n}.py`)
  const [large] = lookThroughBlobs(detector, [{ bytes: Buffer.alloc(1 << 20), paths }])
  assert.deepEqual(asked, paths.slice(0, 128))
  assert.equal(large!.filter(({ cut }) => cut !== null).length, 872)
  const [small] = lookThroughBlobs(detector, [{ bytes: Buffer.from('a license'), paths }])
  assert.ok(small!.every(({ cut }) => cut === null))
})

test('content with very many keys is looked through under few paths', () => {
  const bytes = Buffer.from('a '.repeat(20_000))
  const hit = (n: number) => ({ key: 'a/a', start: 2 * n, end: 2 * n + 1, context: 'a' })
  const hits = Array.from({ length: 20_000 }, (_, n) => hit(n))
  const detector = { find: () => ({ hits, cut: null }) } as unknown as Detector
  const [looked] = lookThroughBlobs(detector, [{ bytes, paths: ['a', 'b', 'c', 'd', 'e'] }])
  assert.deepEqual(
    looked!.map(({ seen, cut }) => [seen.length, cut === null]),
    [
      [20_000, true],
      [20_000, true],
      [20_000, true],
      [0, false],
      [0, false],
    ],
  )
})
