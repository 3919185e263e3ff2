import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Answer } from '../../src/response/ports.ts'
import { type Mode, parts, Scene, service } from './harness.ts'

const { admin, list, create, disable, drop } = parts
const rotating = { name: 'entry', policy: 'report', ours: true } as const
const beside = service({ admin, list, create, disable, revoke: drop })

describe('the policy of an inventory entry', () => {
  for (const readable of [true, false])
    it(`outlives the run that stored the new key and died (${readable ? 'file' : 'secret'})`, async () => {
      const mode: Mode = { ...rotating, readable, service: beside }
      const whole = new Scene(mode)
      whole.bend = { entry: { onLeak: 'rotate' } }
      await whole.run()
      const effects = whole.effects.length
      assert.ok(effects > 10)
      for (let at = 0; at < effects; at++)
        for (const kind of ['kill before', 'kill after'] as const) {
          const scene = new Scene(mode)
          scene.bend = { entry: { onLeak: 'rotate' } }
          await scene.run({ at, kind })
          for (let run = 0; run < 3; run++) {
            await scene.clock.sleep(2 * 3600_000)
            await scene.run()
          }
          const living = scene.living().filter((each) => each !== scene.admin && each !== scene.stranger)
          const told = `${kind} effect ${at}, ${whole.effects[at]}`
          assert.deepEqual(
            living.map(({ value }) => value),
            [scene.stored.get('ACME_KEY')],
            told,
          )
          assert.equal(scene.old.state, 'dead', told)
        }
    })

  it('is that of the entry which the journal names, and lets no store be written', async () => {
    const scene = new Scene({ ...rotating, readable: true, service: beside })
    scene.bend = { entry: { onLeak: 'rotate' } }
    await scene.run()
    const stored = scene.stored.get('ACME_KEY')
    Object.assign(scene.old, { state: 'live', diesAt: null })
    const again = (await scene.run()) as Answer
    assert.deepEqual(
      [again.responded[0]!.response.outcome, scene.old.state, scene.stored.get('ACME_KEY')],
      ['done', 'dead', stored],
    )
  })
})
