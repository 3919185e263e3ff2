import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { json } from '../issuer/memory.ts'
import { type Bend, type Mode, parts, Scene, service } from './harness.ts'

const { admin, list, create, rotate, disable, drop, dropSelf } = parts
const modes: readonly Mode[] = [
  {
    name: 'make, stop, revoke',
    policy: 'rotate',
    ours: true,
    readable: false,
    service: service({ admin, list, create, disable, revoke: drop }),
  },
  {
    name: 'make, revoke (file)',
    policy: 'rotate',
    ours: true,
    readable: true,
    service: service({ admin, list, create, revoke: drop }),
  },
  {
    name: 'in place',
    policy: 'rotate',
    ours: true,
    readable: false,
    service: service({ rotate: { ...rotate, old: 'dies' } }),
    rotation: 'dies',
  },
  { name: 'revoke', policy: 'revoke', ours: false, readable: false, service: service({ revoke: dropSelf }) },
]

/** Whoever may edit an issue may put an old record back. */
describe('an old record that is put back', () => {
  for (const mode of modes)
    it(`ends no key twice and writes no store: ${mode.name}`, async () => {
      const scene = new Scene(mode)
      const records: string[] = []
      const set = scene.written.set.bind(scene.written)
      scene.written.set = (id, text) => {
        records.push(text)
        return set(id, text)
      }
      await scene.run()
      const [id = ''] = scene.written.keys()
      const truth = () => [scene.stored.get('ACME_KEY'), scene.old.revokes, scene.living().map(({ value }) => value)]
      const before = truth()
      assert.ok(records.length >= 3)
      for (const record of [...records]) {
        for (const notHandedIn of [true, false]) {
          set(id, record)
          scene.bend = { notHandedIn }
          await scene.clock.sleep(2 * 3600_000)
          await scene.run()
        }
        assert.deepEqual(truth(), before, record)
      }
    })

  it('ends no key that is in use, where the old one still works and nobody says which is', async () => {
    const scene = new Scene({ ...modes[0]!, service: service({ admin, list, create, revoke: drop }) })
    const records: string[] = []
    const set = scene.written.set.bind(scene.written)
    scene.written.set = (id, text) => {
      records.push(text)
      return set(id, text)
    }
    const denied: NonNullable<Bend['answers']> = ({ method }) => (method === 'DELETE' ? json(403, { error: 'weak' }) : null)
    scene.bend = { answers: denied }
    await scene.run()
    const inUse = scene.records.find(({ value }) => value === scene.stored.get('ACME_KEY'))!
    assert.ok(inUse !== scene.old && scene.living().includes(scene.old))
    const [id = ''] = scene.written.keys()
    for (const record of [...records]) {
      set(id, record)
      scene.bend = { notHandedIn: true }
      await scene.clock.sleep(2 * 3600_000)
      await scene.run()
      assert.ok(scene.living().includes(inUse), record)
      scene.old.state = 'live'
    }
  })
})
