import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeDetector } from '../../src/detect/detector.ts'
import { makeProbe } from '../../src/detect/probe.ts'
import { pick } from '../../src/detect/random.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import { makeSearch } from '../../src/detect/search.ts'
import type { Range } from '../../src/detect/surroundings.ts'
import type { Key, Service } from '../../src/model/service.ts'
import { services } from '../../src/services/index.ts'
import { type Planting, plantingsOf } from './plantings.ts'
import { seeded } from './random.ts'
import { synthetic } from './synthetic.ts'

const all = [...services, ...synthetic]
const detector = makeDetector(all)
const probe = makeProbe(makeSearch(all))
const random = seeded('probe')
const below = (number: number): number => pick(random, number)

const words = 'the of reads while point, (list) = value; return if files { } # note -- line "text" and number 42 here'.split(' ')
/** Lines of words, of about so many bytes. */
function filler(size: number): string {
  let text = ''
  while (text.length < size) text += `${words[below(words.length)]}${below(9) === 0 ? '\n' : ' '}`
  return `${text}\n`
}
/** Now and then what is around goes on without an end of line, and with what looks like base64. */
const around = (size: number): string =>
  below(6) === 0 ? Array.from({ length: 3 }, () => 'Zm9v'.repeat(10 + below(12))).join(below(2) === 0 ? '\n' : ' ') : filler(size)

/** Keys whose surroundings stand as far from them as they may. */
function farAway(service: Service, key: Key): readonly Pick<Planting, 'form' | 'path' | 'text'>[] {
  const parts = Object.values(sampleOf(key, random).parts)
  const value = parts.at(-1)!
  const gap = (size: number) => filler(Math.max(1, size)).slice(0, size)
  const contexts = [...(key.beside ?? []), ...Object.values(key.parts ?? {}).flatMap(({ beside }) => beside ?? [])]
  const host = service.hosts[0]?.replace(/^\*\.|[{}]/g, '') ?? ''
  return [
    ...contexts.flatMap((context) =>
      'word' in context
        ? [
            { form: 'word before', path: 'a', text: `${context.word} ${gap(context.within - below(3) - 2)} ${value}` },
            { form: 'word behind', path: 'a', text: `${value} ${gap(context.within - below(3) - 2)} ${context.word}` },
          ]
        : 'command' in context
          ? [
              {
                form: 'command',
                path: 'a',
                text: `${context.command} ${gap(400).replaceAll('\n', ' ')} ${context.flag} ${value}`,
              },
            ]
          : [],
    ),
    ...(key.carriers ?? []).flatMap((carrier) => {
      const form = 'carrier'
      if ('query' in carrier) return [{ form, path: 'a', text: `https://${host}/${'x/'.repeat(90)}?${carrier.query}=${value}` }]
      if (!('header' in carrier)) return []
      const header = `${carrier.header}: ${carrier.value.replace(/\{key[^}]*\}/, value)}`
      return [
        { form, path: 'a', text: `${host} ${gap(198 - below(9))}${header}` },
        { form, path: 'a', text: `${header.replace(': ', ': "')}"${gap(100)} ${host}` },
      ]
    }),
  ]
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
/** The ways in which text is stored; most often as it is. */
const dresses: readonly ((text: string) => string)[] = [
  ...Array.from({ length: 8 }, () => (text: string) => text),
  base64,
  (text) => base64(filler(300) + text + filler(300)).replace(/.{76}/g, '$&\n'),
  (text) => JSON.stringify({ inner: JSON.stringify({ text }) }),
  (text) => encodeURIComponent(text),
  (text) => Buffer.from(text).toString('hex'),
]

/** A text and one that it was made from: without some of it, or with more in the middle of it. */
function edits(
  text: string,
  start: number,
  end: number,
): { readonly old: Buffer; readonly now: Buffer; readonly changes: readonly Range[] } {
  const now = Buffer.from(text)
  // mostly where the key and its surroundings are
  const from = below(8) === 0 ? below(now.length) : Math.min(now.length - 1, start + below(end - start))
  const to = Math.min(now.length, from + (below(3) === 0 ? 1 + below(6) : below(400)))
  if (below(2) === 0) return { old: Buffer.concat([now.subarray(0, from), now.subarray(to)]), now, changes: [[from, to]] }
  const more = Buffer.from(below(2) === 0 ? '\n' : around(below(3000)))
  return { old: Buffer.concat([now.subarray(0, from), more, now.subarray(from)]), now, changes: [[from, from]] }
}

test('what a detector finds something in is never quiet: not whole, and not by what is new in it', () => {
  let [found, quietBefore] = [0, 0]
  for (const service of all)
    for (const key of Object.values(service.keys)) {
      const plantings = [...plantingsOf(key, sampleOf(key, random)), ...farAway(service, key)]
      for (let turn = 0; turn < 12; turn++) {
        const planting = plantings[below(plantings.length)]!
        const [head, middle] = [around(below(4000)), dresses[below(dresses.length)]!(planting.text)]
        const path = planting.path
        const text = head + middle + around(below(4000))
        const { old, now, changes } = edits(text, head.length, head.length + middle.length)
        const before = probe.whole(old)
        if (before >= 0) assert.deepEqual(detector.find(old, path), { hits: [], cut: null })
        if (detector.find(now, path).hits.length === 0) continue
        found++
        assert.ok(probe.whole(now) < 0, `${key.name}: ${JSON.stringify(planting.form)}`)
        if (before < 0) continue
        quietBefore++
        assert.ok(probe.changed(now, changes, before, 1) < 0, `${key.name}: ${planting.form}, new at ${changes}`)
      }
    }
  assert.ok(found > 1000 && quietBefore > 1000, `${found}, ${quietBefore}`)
})

test('a quiet text stays quiet where only words change, and little of it is looked at', () => {
  const old = Buffer.from(filler(100_000))
  const before = probe.whole(old)
  assert.ok(before >= 0)
  const now = Buffer.concat([old.subarray(0, 50_000), Buffer.from('\nsomething new\n'), old.subarray(50_000)])
  const after = probe.changed(now, [[50_000, 50_015]], before, 1)
  assert.ok(after >= before && after < before + 5000, `${before}, ${after}`)
})

test('binary, UTF-16 and archives are looked through, whatever was there before', () => {
  const text = Buffer.from(filler(5000))
  const before = probe.whole(text)
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  const zero = Buffer.concat([text, Buffer.from([0])])
  for (const now of [utf16, zero, Buffer.concat([Buffer.from([0x1f, 0x8b, 8]), text])]) {
    assert.ok(probe.whole(now) < 0)
    assert.ok(probe.changed(now, [[0, now.length]], before, 1) < 0)
  }
  assert.ok(probe.changed(zero, [[text.length, zero.length]], before, 1) < 0)
})
