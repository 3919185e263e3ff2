import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectorOf } from '../../src/detect/detector.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import { searchFor } from '../../src/detect/search.ts'
import { services } from '../../src/services/index.ts'
import { builtIn } from '../../src/verbs/looks.ts'
import { kindsOf } from './kinds.ts'
import { plantersOf } from './plantings.ts'
import { seeded } from './random.ts'

interface Text {
  readonly path: string
  readonly bytes: Buffer
}

/** Texts with keys of all services in the forms of many languages, some of them encoded, compressed noise, and beginnings of others. */
function texts(): readonly Text[] {
  const random = seeded('any order')
  return kindsOf(services)
    .filter((_, index) => index % 6 === 0)
    .flatMap(({ key }, index) => {
      const sample = sampleOf(key, random)
      const planters = plantersOf(key, sample)
      const { text, path } = planters[index % planters.length]!.plant(sample)
      const whole = Buffer.from(`${'a line of text\n'.repeat(index % 40)}${text}\nlast line\n`)
      const encoded = Buffer.from(`data: ${whole.toString(index % 2 === 0 ? 'base64' : 'hex')}\n`)
      const cut = whole.subarray(0, whole.length - (index % 30))
      return [whole, encoded, cut, Buffer.concat([whole, random(200)])].map((bytes) => ({ path, bytes }))
    })
}

/** What a detector that nobody has asked yet says of texts, by their place; in this order. */
function said(all: readonly Text[], order: readonly number[]): readonly string[] {
  const detector = detectorOf(searchFor([], builtIn))
  const answers: string[] = []
  for (const at of order) {
    const { hits, ...rest } = detector.find(all[at]!.bytes, all[at]!.path)
    answers[at] = JSON.stringify([
      rest,
      hits.map(({ key, start, end, confidence, judged, decoded }) => [key, start, end, confidence, judged, decoded]),
    ])
  }
  return answers
}

test('what a text holds is told whatever texts came before it', () => {
  const all = texts()
  const forwards = all.map((_, index) => index)
  const one = said(all, forwards)
  assert.ok(one.filter((answer) => answer.includes('"certain"') || answer.includes('"likely"')).length > all.length / 4)
  assert.deepEqual(said(all, forwards.toReversed()), one)
})
