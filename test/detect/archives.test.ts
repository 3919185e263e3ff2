import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { makeDetector } from '../../src/detect/detector.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import type { Key } from '../../src/model/service.ts'
import { seeded } from './random.ts'
import { synthetic } from './synthetic.ts'
import { stepsOf } from './work.ts'
import { tarOf, zipOf } from './zips.ts'

const detector = makeDetector(synthetic)
const random = seeded('archives')
const acme = synthetic[0]!.keys as Record<string, Key>
const key = (kind: string) => sampleOf(acme[kind]!, random).text
const find = (bytes: Uint8Array, path = 'a.zip') => detector.find(bytes, path)
const file = (name: string, text: string | Uint8Array) => ({ name, bytes: Buffer.from(text) })

test('keys are found in archives of every kind, and it is told where', () => {
  const [a, b] = [key('acme-named'), key('acme-secret')]
  const files = [
    file('readme.md', 'nothing here'),
    file('dir/.env', `HOST=x\nACME_SECRET_KEY=${b}\n`),
    file('a.bin', `\0\x01${a}\0`),
  ]
  for (const [bytes, layers] of [
    [zipOf(files), ['zip:']],
    [zipOf(files, 0), ['zip:']],
    [tarOf(files), ['tar:']],
    [gzipSync(tarOf(files)), ['gzip', 'tar:']],
    [zipOf([file('inner.tgz', gzipSync(tarOf(files)))]), ['zip:inner.tgz', 'gzip', 'tar:']],
  ] as const) {
    const { hits, cut } = find(bytes)
    assert.equal(cut, null)
    assert.deepEqual(
      hits.map((hit) => [hit.parts.key!.reveal(), hit.decoded, hit.start, hit.end]),
      [
        [b, [...layers.slice(0, -1), `${layers.at(-1)}dir/.env`], 0, bytes.length],
        [a, [...layers.slice(0, -1), `${layers.at(-1)}a.bin`], 0, bytes.length],
      ],
    )
    assert.equal(new Set(hits.map((hit) => hit.context)).size, 2)
  }
  assert.deepEqual(find(gzipSync(`x = "${a}"`)).hits[0]!.decoded, ['gzip'])
})

test('the name in an archive is the path for contexts, and is shown without keys or control characters', () => {
  const k = key('acme-secret')
  assert.equal(find(zipOf([file('home/.acmerc', `auth: ${k}\n`)])).hits.length, 1)
  assert.equal(find(zipOf([file('home/other', `auth: ${k}\n`)]), '.acmerc').hits.length, 0)
  const name = `a\x1b[31m\n${key('acme-named')}.env`
  const shown = find(zipOf([file(name, `ACME_SECRET_KEY=${k}`)])).hits[0]!.decoded[0]!
  assert.match(shown, /^zip:a\?\[31m\?acm(live|test)_…\.env$/)
  assert.equal(find(zipOf([file('x'.repeat(500), `ACME_SECRET_KEY=${k}`)])).hits[0]!.decoded[0], 'zip:…')
})

test('long names of tar, of GNU and of pax', () => {
  const name = `${'folder/'.repeat(20)}.acmerc`
  for (const long of ['L', 'x'] as const) {
    const { hits } = find(tarOf([file(name, `auth: ${key('acme-secret')}\n`), file('next', 'x')], long))
    assert.deepEqual(
      hits.map((hit) => hit.decoded),
      [[`tar:${name}`]],
    )
  }
})

test('what is left out is told: bombs, too many files, archives in archives', () => {
  const zeros = Buffer.alloc(64 << 20)
  assert.match(find(gzipSync(zeros)).cut ?? '', /too large/)
  assert.match(find(zipOf([file('a', zeros), file('b', `ACME_SECRET_KEY=${key('acme-secret')}`)])).cut ?? '', /too large/)
  const behind = find(zipOf([file('a', Buffer.alloc(8 << 20)), file('b', `ACME_SECRET_KEY=${key('acme-secret')}`)]))
  assert.equal(behind.hits.length, 1, 'the next file is still read')
  assert.match(find(tarOf(Array.from({ length: 10_001 }, (_, i) => file(`f${i}`, 'x')))).cut ?? '', /more packed files/)
  const nested = [1, 2, 3, 4, 5, 6].reduce((bytes) => gzipSync(bytes), Buffer.from('x'))
  assert.match(find(nested).cut ?? '', /inside archives/)
})

test('hostile archives take few steps', () => {
  const many = zipOf(Array.from({ length: 40 }, (_, i) => file(`f${i}`, Buffer.alloc(4 << 20))))
  // all entries point to the same packed bytes
  const one = deflateRawSync(random(1 << 20))
  const overlapping = zipOf([file('f', random(1 << 20))])
  const inputs: Record<string, Uint8Array> = {
    'a bomb': gzipSync(Buffer.alloc(80 << 20)),
    'bombs in a zip': many,
    'bomb in bombs': gzipSync(gzipSync(gzipSync(Buffer.alloc(64 << 20)))),
    'zip and no more': Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), random(1 << 20)]),
    'gzip and no more': Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), random(1 << 20)]),
    'packed noise': Buffer.concat([overlapping, one]),
    'empty files': zipOf(Array.from({ length: 30_000 }, () => file('x', ''))),
  }
  for (const [why, bytes] of Object.entries(inputs)) {
    const steps = stepsOf(() => find(bytes))
    assert.ok(steps < 5_000_000, `${why}: ${steps} steps`)
  }
})

test('an encrypted file is no fault, and broken archives are scanned as they stand', () => {
  assert.deepEqual(find(zipOf([file('a', 'secret')], 8, 1)), {
    hits: [],
    cut: null,
    closed: "what is encrypted in it can't be read",
  })
  const k = key('acme-summed')
  const broken = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.from(`\0${k}\0`)])
  assert.equal(find(broken).hits[0]!.parts.key!.reveal(), k)
})

test('any bytes in an archive or instead of one are looked at without a throw', () => {
  const whole = [zipOf([file('a', 'x'.repeat(400)), file('b', 'y')]), tarOf([file('a', 'x'), file('b', 'y'.repeat(600))])]
  fc.assert(
    fc.property(
      fc.constantFrom(...whole, gzipSync(whole[1]!)),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
      fc.nat(),
      (archive, changes, length) => {
        const bytes = Buffer.from(archive.subarray(0, 4 + (length % archive.length)))
        for (const [at, byte] of changes) if (at % bytes.length > 3) bytes[at % bytes.length] = byte
        for (const each of [bytes, Buffer.concat([bytes, archive.subarray(bytes.length)])])
          for (const hit of detector.find(each, 'x.zip').hits) assert.ok(hit.end <= each.length)
      },
    ),
    { numRuns: 300 },
  )
})
