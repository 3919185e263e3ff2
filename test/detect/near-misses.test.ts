import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeDetector } from '../../src/detect/detector.ts'
import { nearMissesOf } from '../../src/detect/near-misses.ts'
import { type Sample, sampleOf } from '../../src/detect/sample.ts'
import { ofEach } from '../gathered.ts'
import { kindsOf, sets, toldOf } from './kinds.ts'
import { plantersOf } from './plantings.ts'
import { seeded } from './random.ts'

/** Each near miss stands in every such form; those of the next round in forms between. */
const stride = 32

for (const [set, services] of sets)
  test(`${set}: near misses of every kind are not found`, async () => {
    const detector = makeDetector(services)
    const reasons = new Set<string>()
    await ofEach(kindsOf(services), toldOf, ({ id, key }) => {
      const seed = `${id}, near misses`
      const random = seeded(seed)
      const seen = new Set<string>()
      for (let round = 0; round < 2; round++)
        for (const { why, text, part } of nearMissesOf(key, random)) {
          seen.add(why)
          const main = part ?? 'key'
          const others = key.parts === undefined ? {} : sampleOf(key, random).parts
          const sample: Sample = { parts: { ...others, [main]: text }, text }
          const planters = plantersOf(key, sample)
          for (let at = (16 * round + seen.size) % stride; at < planters.length; at += stride) {
            const planting = planters[at]!.plant(sample)
            const { hits } = detector.find(Buffer.from(planting.text), planting.path)
            // it may well be a key of another service that is called the same
            const isFound = hits.some(
              ({ parts: { [main]: found }, candidates }) =>
                found !== undefined && candidates.includes(id) && !standsAlone(found.reveal(), text),
            )
            assert.ok(!isFound, `seed ${JSON.stringify(seed)}, round ${round}, ${planting.form}: found, though ${why}`)
          }
        }
      assert.ok(seen.size > 0, 'nothing is near it')
      for (const why of seen) reasons.add(why)
    })
    for (const why of ['one character short', 'wrong alphabet', 'broken checksum', 'glued to more of its own'])
      assert.ok(reasons.has(why), why)
  })

/** What is glued to `SB-Mid-server-...` leaves a whole `Mid-server-...` behind a dash. */
function standsAlone(found: string, miss: string): boolean {
  const at = miss.length - found.length
  return at > 1 && miss.endsWith(found) && /\W/.test(miss[at - 1]!)
}
