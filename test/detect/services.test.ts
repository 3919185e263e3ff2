import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeDetector } from '../../src/detect/detector.ts'
import { recognizers } from '../../src/detect/formats/list.ts'
import { nearMissesOf, type Sample, sampleOf } from '../../src/detect/sample.ts'
import { faultsOf } from '../../src/detect/shape.ts'
import type { Key, Service } from '../../src/model/service.ts'
import { services as builtIn } from '../../src/services/index.ts'
import { hostileInputsFor } from './hostile.ts'
import { plantingsOf } from './plantings.ts'
import { seeded } from './random.ts'
import { synthetic } from './synthetic.ts'

/** The generic suite: every kind of key of every service, without a test of its own. */
for (const [set, services] of [
  ['built-in', builtIn],
  ['synthetic', synthetic],
] as const) {
  const detector = makeDetector(services)
  let kinds = 0
  for (const service of services)
    for (const [kind, key] of Object.entries(service.keys) as [string, Key][]) {
      const id = `${service.id}/${kind}`
      // found by their form: formats.test.ts
      if (recognizers.some((recognizer) => recognizer.kind === id)) continue

      test(`${set} ${id}: its looks have no fault`, () => {
        assert.deepEqual(faultsOf(key, key.beside), [])
      })

      test(`${set} ${id}: true samples are found whole, in their place, in every language`, () => {
        const random = seeded(id)
        const turn = kinds++
        for (let round = 0; round < rounds(key); round++) {
          const sample = sampleOf(key, random)
          const plantings = plantingsOf(key, sample)
          // each sample in the next form, and each kind begins with another: every form comes hundreds of times
          const planting = plantings[(round + turn * 7) % plantings.length]!
          const before = 'first line\n\n'
          const text = `${before}${planting.text}\nlast line\n`
          const { hits, cut } = detector.find(Buffer.from(text), planting.path)
          assert.equal(cut, null)
          const own = hits.filter((hit) => hit.judged === null)
          assert.ok(own.length > 0, `${planting.form}: nothing found`)
          for (const hit of own) {
            assert.equal(hit.key, id, planting.form)
            assert.deepEqual(hit.candidates, [id], planting.form)
            assertParts(hit.parts, sample, key, planting.form)
            assertPlace(text.slice(hit.start, hit.end), sample, key, planting.form)
          }
        }
      })

      test(`${set} ${id}: near misses are not found`, () => {
        const random = seeded(`${id}, near misses`)
        const seen = new Set<string>()
        for (let round = 0; round < 2; round++)
          for (const miss of nearMissesOf(key, random)) {
            seen.add(miss.why)
            const main = miss.part ?? 'key'
            const sample: Sample = { parts: { ...sampleOf(key, random).parts, [main]: miss.text }, text: miss.text }
            for (const planting of plantingsOf(key, sample).filter((_, i) => i % 8 === (round + seen.size) % 8)) {
              const { hits } = detector.find(Buffer.from(planting.text), planting.path)
              // it may well be a key of another service that is called the same
              const found = hits.filter((hit) => hit.parts[main] !== undefined && hit.candidates.includes(id))
              assert.deepEqual(
                found.map((hit) => hit.key),
                [],
                `${planting.form}, ${miss.why}`,
              )
            }
          }
        assert.ok(seen.size > 0)
      })
    }

  test(`${set}: no input takes long, whatever is made of a shape`, { timeout: 240_000 }, () => {
    const size = 1 << 14
    let turn = 0
    for (const service of services)
      for (const [kind, key] of Object.entries(service.keys) as [string, Key][])
        for (const { why, text } of inTurn(hostileInputsFor(key, size), set === 'synthetic' ? 0 : ++turn)) {
          const bytes = Buffer.from(text, 'latin1')
          const start = process.cpuUsage()
          detector.find(bytes, pathOf(service))
          const taken = process.cpuUsage(start).user / 1000
          // of this process alone, and generous: one that goes back takes many seconds for so much
          assert.ok(taken < 1500, `${kind}, ${why}: ${Math.round(taken)} ms for ${size} characters`)
        }
  })
}

/** Keys of several lines stand in few forms, and take longest. */
const rounds = (key: Key): number => (key.check === undefined ? 36 : 16)
/** All inputs, or three of each kind of key: kinds of one build take the same way, so that all inputs come round many times. */
const inTurn = <T>(inputs: readonly T[], turn: number): readonly T[] =>
  turn === 0 ? inputs : [0, 1, 2].map((step) => inputs[(turn + step * 3) % inputs.length]!)
const pathOf = (service: Service): string => (service.id === 'loco' ? 'loco.config.js' : '.lokalise')

function assertParts(parts: Readonly<Record<string, { reveal(): string }>>, sample: Sample, key: Key, form: string): void {
  const found = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, value.reveal()]))
  assert.deepEqual(key.parts === undefined ? found : { ...sample.parts, ...found }, sample.parts, form)
  for (const name of Object.keys(key.parts ?? {})) assert.ok(found[name] !== undefined, `${form}: no ${name}`)
}

function assertPlace(text: string, sample: Sample, key: Key, form: string): void {
  const mains = Object.entries(sample.parts).filter(([name]) => key.parts?.[name]?.public !== true)
  const plain = (value: string) => (key.check === 'pem' ? value.replace(/\\+[rn]|[^A-Za-z0-9-]/g, '') : value)
  assert.ok(
    mains.some(([, value]) => plain(value) === plain(text)),
    `${form}: the place is not the key's`,
  )
}
