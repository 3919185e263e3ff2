import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scanText } from '../../src/detect/scanner.ts'
import { makeSearch, type Search } from '../../src/detect/search.ts'
import type { Service } from '../../src/model/service.ts'
import { ofEach } from '../gathered.ts'
import { hostileInputsFor } from './hostile.ts'
import { sets } from './kinds.ts'

const hostileSize = 1 << 13
/** For each character. A header that hundreds of services share takes half of them. */
const mostSteps = 400

for (const [set, services] of sets)
  test(`${set}: no input takes many steps, whatever is made of a shape`, async () => {
    const search = makeSearch(services)
    const every = services.flatMap((service) =>
      Object.entries(service.keys).map(([kind, key]) => ({ id: `${service.id}/${kind}`, key, service })),
    )
    let turn = 0
    await ofEach(
      every,
      ({ id }) => id,
      ({ key, service }) => {
        for (const { why, text } of inTurn(hostileInputsFor(key, hostileSize), set === 'synthetic' ? 0 : ++turn)) {
          const steps = stepsIn(search, text(), pathOf(service))
          assert.ok(steps < mostSteps, `${why}: ${Math.round(steps)} steps for each character`)
        }
      },
    )
  })

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
  const steps = hostileInputsFor(slow.keys['acme-key']!, hostileSize).map(({ text }) => stepsIn(search, text(), ''))
  assert.ok(Math.max(...steps) > 1.5 * mostSteps, `${Math.max(...steps)} steps for each character`)
})

/** Steps for each character, as the meters of a look through a text count them: the same on every machine, however busy it is. */
function stepsIn(search: Search, text: string, path: string): number {
  const plenty = Number.MAX_SAFE_INTEGER
  const budget = { meter: { left: plenty }, opened: { left: plenty } }
  scanText(search, Buffer.from(text, 'latin1'), path, budget)
  return (2 * plenty - budget.meter.left - budget.opened.left) / text.length
}

/** All inputs, or one of each kind of key: kinds of one build take the same way, so that all inputs come round hundreds of times. */
const inTurn = <T>(inputs: readonly T[], turn: number): readonly T[] => (turn === 0 ? inputs : [inputs[turn % inputs.length]!])
const pathOf = (service: Service): string => (service.id === 'loco' ? 'loco.config.js' : '.lokalise')
