import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { Fault } from '../../src/model/fault.ts'
import { readBlock } from '../../src/response/journal.ts'
import type { Answer } from '../../src/response/ports.ts'
import { faults, Kill, type Mode, Scene, service } from './harness.ts'

/** A service that has no call to end a key: what remains is people, whom rekey reminds and whose word it takes. */
const manual: Mode = {
  ...{ name: 'manual', policy: 'revoke', ours: false, readable: false, reminds: true },
  service: service({}),
}
const hour = 3600_000
let cells = 0

const recordOf = (scene: Scene) => readBlock([...scene.written.values()][0]!, 'a state key of the harness, long enough')!

async function opened(isReadable: boolean): Promise<Scene> {
  const scene = new Scene(manual)
  scene.bend = { leaks: (leak) => [{ ...leak, blob: 'b10b' }] }
  await scene.run()
  scene.bend = { leaks: () => [], recall: async () => (isReadable ? [scene.leak()] : []) }
  return scene
}

describe('whatever fails, wherever, people', () => {
  for (const isReadable of [true, false])
    it(`are reminded once of each time, of a key that ${isReadable ? 'is read again' : 'can’t be read any more'}`, async () => {
      const clean = await opened(isReadable)
      await clean.clock.sleep(hour)
      await clean.run()
      const effects = [...clean.effects]
      assert.ok(effects.includes('remind'), effects.join(', '))
      for (const [at, effect] of effects.entries())
        for (const kind of faults) {
          const scene = await opened(isReadable)
          await scene.clock.sleep(hour)
          await scene.run({ at, kind })
          await scene.run()
          await scene.run()
          // A reminder that was refused waits for the next time; one that was begun does not get lost, and none comes twice.
          const told = scene.reminders.length
          assert.ok(told <= 1, `${effect} / ${kind}: ${scene.reminders.join()}`)
          if (kind.startsWith('kill')) assert.equal(told, 1, `${effect} / ${kind}`)
          assert.equal(recordOf(scene).status, 'open')
          await scene.clock.sleep(hour)
          await scene.run()
          assert.ok(scene.reminders.length >= 1 && scene.reminders.length <= 2, `${effect} / ${kind}: ${scene.reminders.join()}`)
          cells++
        }
    })

  it('attest once, what no one can be asked about', async () => {
    const word = (scene: Scene) => ({ incident: recordOf(scene).id, reason: 'deleted by hand', by: 'jo' })
    const clean = await opened(false)
    await clean.attest(word(clean))
    const effects = [...clean.effects]
    assert.ok(effects.length >= 1)
    for (const [at, effect] of effects.entries())
      for (const kind of faults) {
        const scene = await opened(false)
        const id = word(scene)
        const ends = [await tried(() => scene.attest(id, { at, kind })), await tried(() => scene.attest(id))]
        const { status, events } = recordOf(scene)
        assert.equal(status, 'closed', `${effect} / ${kind}: ${ends.join()}`)
        assert.equal(events.filter(({ step }) => step === 'attest').length, 1, `${effect} / ${kind}`)
        cells++
      }
  })

  it('never attest a key that answers, and what they attested in a moment without an answer is opened again', async () => {
    const clean = await opened(true)
    const id = { incident: recordOf(clean).id, reason: 'deleted by hand', by: 'jo' }
    assert.equal(await tried(() => clean.attest(id)), 'fault')
    const effects = [...clean.effects]
    for (const [at, effect] of effects.entries())
      for (const kind of faults) {
        const scene = await opened(true)
        const name = { ...id, incident: recordOf(scene).id }
        await tried(() => scene.attest(name, { at, kind }))
        assert.equal(await tried(() => scene.attest(name)), 'fault', `${effect} / ${kind}`)
        const answer = (await scene.run()) as Answer
        assert.equal(answer.responded[0]?.incident.status, 'open', `${effect} / ${kind}`)
        assert.equal(recordOf(scene).status, 'open')
        cells++
      }
  })

  after(() => console.log(`fault matrix of people: ${cells} cells`))
})

async function tried(act: () => Promise<unknown>): Promise<'done' | 'fault' | 'killed'> {
  try {
    await act()
    return 'done'
  } catch (error) {
    if (error instanceof Fault) return 'fault'
    if (error instanceof Kill) return 'killed'
    throw error
  }
}
