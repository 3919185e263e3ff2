import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sealText } from '../../src/response/journal.ts'
import { type Plan, readPlan, refusalOf, writePlan } from '../../src/response/plan.ts'
import type { Answer } from '../../src/response/ports.ts'
import { readSigned, writeSigned } from '../../src/response/signed.ts'
import { type Mode, parts, Scene, service } from './harness.ts'

const { admin, list, create, disable, drop, dropSelf } = parts
const rotating: Mode = {
  ...{ name: 'rotating', policy: 'rotate', ours: true, readable: false },
  service: service({ admin, list, create, disable, revoke: drop }),
}
const revoking: Mode = {
  name: 'revoking',
  policy: 'revoke',
  ours: false,
  readable: false,
  service: service({ revoke: dropSelf }),
}

const key = 'k'.repeat(32)
const random = (count: number) => new Uint8Array(randomBytes(count))
const now = new Date('2026-11-20T12:00:00Z')
const plan: Plan = {
  repository: '17',
  head: 'a'.repeat(40),
  until: '2026-11-21T00:00:00.000Z',
  incidents: [{ id: 'ab'.repeat(16), policy: 'revoke' }],
}
const refused = (change: Partial<Plan>, heads: (string | null)[] = [plan.head, plan.head]) =>
  refusalOf({ ...plan, ...change }, '17', heads, now)

describe('a plan', () => {
  it('is read by whoever has the state key, and by nobody else; not a byte of it may differ', () => {
    const text = writePlan(plan, key, random)
    assert.deepEqual(readPlan(`${text}\n`, key), plan)
    assert.equal(readPlan(text, 'o'.repeat(32)), null)
    for (let at = 0; at < text.length; at += 37)
      assert.equal(readPlan(`${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`, key), null)
    for (const other of ['', '{}', sealText('{}', key, random), sealText(writeSigned('claim', plan, key), key, random)])
      assert.equal(readPlan(other, key), null)
  })

  it('does not tell by its length how many keys are in it', () => {
    const many = { ...plan, incidents: Array.from({ length: 40 }, () => plan.incidents[0]!) }
    assert.equal(writePlan(plan, key, random).length, writePlan(many, key, random).length)
    assert.ok(!writePlan(plan, key, random).includes('revoke'))
  })

  it('is refused of another repository, when it has ended, with another head, and where nobody knows the head', () => {
    assert.equal(refused({}), null)
    assert.match(refusalOf(null, '17', [], now)!, /not written by rekey for this repository/)
    assert.match(refused({ repository: '18' })!, /another repository/)
    assert.match(refused({ until: now.toISOString() })!, /ended on 2026-11-20 12:00/)
    assert.match(refused({ until: 'never' })!, /ended/)
    assert.match(refused({}, [plan.head, 'b'.repeat(40)])!, /other commits/)
    assert.match(refused({}, ['b'.repeat(40), plan.head])!, /other commits/)
    assert.match(refused({}, [plan.head, null])!, /nobody can tell/)
  })
})

describe('a signed line', () => {
  it('gives the value back for its own use, whatever is in it, and stands in a comment of HTML', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const line = writeSigned('claim', value, key)
        assert.deepEqual(readSigned('claim', line, key), JSON.parse(JSON.stringify(value)))
        assert.equal(readSigned('plan', line, key), undefined)
        assert.equal(readSigned('claim', line, `${key}x`), undefined)
        assert.doesNotMatch(line, /[<>\n]|--/)
      }),
    ))
  it('is nothing where it was written by anyone else', () =>
    fc.assert(fc.property(fc.string(), (text) => assert.equal(readSigned('claim', text, key), undefined))))
})

describe('acting on a plan', () => {
  const idOf = async (mode: Mode) => {
    const scene = new Scene(mode)
    scene.bend = { trust: { mayAct: 'never' } }
    const answer = (await scene.run()) as Answer
    return { scene, id: answer.responded[0]!.incident.id }
  }
  for (const mode of [revoking, rotating])
    it(`does what it names, and nothing else (${mode.name})`, async () => {
      for (const [approved, acts, why] of [
        [(id: string) => new Map([[id, mode.policy]]), true, null],
        [() => new Map(), false, /not in the plan/],
        [(id: string) => new Map([[id, 'disable' as const]]), false, /plan says disable, and the policy is/],
      ] as const) {
        const { scene, id } = await idOf(mode)
        scene.bend = { approved: approved(id) }
        const answer = (await scene.run()) as Answer
        assert.equal(scene.old.state === 'dead', acts)
        assert.equal(
          scene.effects.some((name) => /^(POST|DELETE|write)/.test(name)),
          acts,
        )
        if (why !== null) assert.match(answer.responded[0]!.why ?? '', why)
      }
    })

  it('a scan of the history begins nothing, and goes on with what was begun', async () => {
    const scene = new Scene(rotating)
    scene.bend = { beginsNothing: 'A scan of the history tells.' }
    const answer = (await scene.run()) as Answer
    assert.deepEqual([scene.old.state, answer.responded[0]!.why], ['live', 'A scan of the history tells.'])
    const begun = new Scene(rotating)
    const effects = new Scene(rotating)
    await effects.run()
    await begun.run({ at: effects.effects.findIndex((name) => name.startsWith('write')), kind: 'kill after' })
    begun.bend = { beginsNothing: 'A scan of the history tells.' }
    for (let run = 0; run < 3; run++) {
      await begun.clock.sleep(2 * 3600_000)
      await begun.run()
    }
    assert.equal(begun.old.state, 'dead')
  })
})

describe('a rehearsal', () => {
  const rotate = { ...parts.rotate, old: 'dies' } as const
  const modes: readonly Mode[] = [
    rotating,
    revoking,
    { ...rotating, name: 'in place', rotation: 'dies', service: service({ rotate }) },
    { ...rotating, name: 'taken into use', redeploys: true },
    { ...rotating, name: 'routine', policy: 'report', routine: { grace: 3600 } },
    { ...rotating, name: 'routine, a file', policy: 'report', readable: true, routine: { grace: 0 } },
  ]
  for (const mode of modes)
    it(`asks, and sends nothing else: ${mode.name}`, async () => {
      const scene = new Scene(mode)
      scene.bend = {
        rehearse: true,
        remind: async () => {
          throw new Error('someone was reminded')
        },
      }
      const result = await scene.run()
      assert.ok(result !== null)
      assert.deepEqual(
        scene.effects.filter((name) => !name.startsWith('GET ')),
        [],
      )
      assert.ok(scene.effects.length > 0)
      assert.equal(scene.written.size, 0)
    })
})
