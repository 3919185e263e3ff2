import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectorOf } from '../../src/detect/detector.ts'
import { recognizers } from '../../src/detect/formats/list.ts'
import { nearMissesOf, type Sample, sampleOf } from '../../src/detect/sample.ts'
import { scanText } from '../../src/detect/scanner.ts'
import { makeSearch, type Search } from '../../src/detect/search.ts'
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
  const search = makeSearch(services)
  const detector = detectorOf(() => search)
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
            for (const planting of plantingsOf(key, sample).filter((_, i) => i % 16 === (8 * round + seen.size) % 16)) {
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

  test(`${set}: no input takes many steps, whatever is made of a shape`, () => {
    let turn = 0
    for (const service of services)
      for (const [kind, key] of Object.entries(service.keys) as [string, Key][])
        for (const { why, text } of inTurn(hostileInputsFor(key, hostileSize), set === 'synthetic' ? 0 : ++turn)) {
          const steps = stepsIn(search, text, pathOf(service))
          assert.ok(steps < mostSteps, `${kind}, ${why}: ${Math.round(steps)} steps for each character`)
        }
  })
}

test('a shape that is made slow is seen by its steps', () => {
  const shape = [{ base62: [1, 4000] }, '-acmes-', { base62: 20 }] as const
  const slow: Service = {
    id: 'acme',
    name: 'Acme',
    docs: '',
    hosts: [],
    keys: { 'acme-key': { name: 'one that goes back', shape } },
  }
  const search = makeSearch([slow])
  const steps = hostileInputsFor(slow.keys['acme-key']!, hostileSize).map(({ text }) => stepsIn(search, text, ''))
  assert.ok(Math.max(...steps) > 1.5 * mostSteps, `${Math.max(...steps)} steps for each character`)
})

const hostileSize = 1 << 13
/** For each character. A header that hundreds of services share takes half of them. */
const mostSteps = 400

/** Steps for each character, as the meters of a look through a text count them: the same on every machine, however busy it is. */
function stepsIn(search: Search, text: string, path: string): number {
  const plenty = Number.MAX_SAFE_INTEGER
  const budget = { meter: { left: plenty }, opened: { left: plenty } }
  scanText(search, Buffer.from(text, 'latin1'), path, budget)
  return (2 * plenty - budget.meter.left - budget.opened.left) / text.length
}

/** Keys of several lines stand in few forms, and take longest. */
const rounds = (key: Key): number => (key.check === undefined ? 24 : 12)
/** All inputs, or two of each kind of key: kinds of one build take the same way, so that all inputs come round hundreds of times. */
const inTurn = <T>(inputs: readonly T[], turn: number): readonly T[] =>
  turn === 0 ? inputs : [0, 1].map((step) => inputs[(turn + step * 3) % inputs.length]!)
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
