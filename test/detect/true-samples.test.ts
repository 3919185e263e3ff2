import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { makeDetector } from '../../src/detect/detector.ts'
import { type Sample, sampleOf } from '../../src/detect/sample.ts'
import type { Key } from '../../src/model/service.ts'
import { ofEach } from '../gathered.ts'
import { kindsOf, sets, toldOf } from './kinds.ts'
import { forms, plantersOf } from './plantings.ts'
import { seeded } from './random.ts'

/** Samples of each kind. Keys of several lines stand in few forms, and take longest. */
const rounds = (key: Key): number => (key.check === undefined ? 12 : 8)

for (const [set, services] of sets)
  test(`${set}: true samples of every kind are found whole, in their place, in every language`, async () => {
    const detector = makeDetector(services)
    const times = new Map<string, number>()
    await ofEach(kindsOf(services), toldOf, ({ id, key }) => {
      // a seed of its own: what comes before changes nothing
      const random = seeded(id)
      const start = seeded(`form of ${id}`)(1)[0]!
      for (let round = 0; round < rounds(key); round++) {
        const sample = sampleOf(key, random)
        const planters = plantersOf(key, sample)
        // each sample in the next form, and each kind begins with another: every form comes hundreds of times
        const { form, path, text: line } = planters[(round + start) % planters.length]!.plant(sample)
        const text = `first line\n\n${line}\nlast line\n`
        const where = `seed ${JSON.stringify(id)}, round ${round}, ${form}`
        const { hits, cut } = detector.find(Buffer.from(text), path)
        assert.ok(cut === null, `${where}: cut short`)
        const own = hits.filter((hit) => hit.judged === null)
        assert.ok(own.length > 0, `${where}: nothing found`)
        for (const hit of own) {
          const isAlone = hit.key === id && hit.candidates.length === 1 && hit.candidates[0] === id
          assert.ok(isAlone, `${where}: found as ${hit.key} of ${hit.candidates}`)
          assertParts(hit.parts, sample, key, where)
          assertPlace(text.slice(hit.start, hit.end), sample, key, where)
        }
        times.set(form, (times.get(form) ?? 0) + 1)
      }
    })
    if (set === 'built-in') for (const form of Object.keys(forms)) assert.ok((times.get(form) ?? 0) > 100, form)
  })

function assertParts(parts: Readonly<Record<string, { reveal(): string }>>, sample: Sample, key: Key, where: string): void {
  const found = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, value.reveal()]))
  const wanted = key.parts === undefined ? found : { ...sample.parts, ...found }
  // a comparison that fails shows what it compared, whatever its message is
  assert.ok(isDeepStrictEqual(wanted, sample.parts), `${where}: it is not the key that was found`)
  for (const name of Object.keys(key.parts ?? {})) assert.ok(found[name] !== undefined, `${where}: no ${name}`)
}

function assertPlace(text: string, sample: Sample, key: Key, where: string): void {
  const mains = Object.entries(sample.parts).filter(([name]) => key.parts?.[name]?.public !== true)
  const plain = (value: string) => (key.check === 'pem' ? value.replace(/\\+[rn]|[^A-Za-z0-9-]/g, '') : value)
  assert.ok(
    mains.some(([, value]) => plain(value) === plain(text)),
    `${where}: the place is not the key's`,
  )
}
