import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withNamedPieces } from '../../src/issuer/looks.ts'
import type { PolicyRule } from '../../src/model/configuration.ts'
import type { Policy } from '../../src/model/incident.ts'
import type { Leak } from '../../src/model/leak.ts'
import type { HttpCall } from '../../src/model/world.ts'
import type { Answer } from '../../src/response/ports.ts'
import { acmeKey, json } from '../issuer/memory.ts'
import { type Mode, parts, Scene, service } from './harness.ts'

const { admin, list, create, disable, drop, dropSelf } = parts
const revoking: Mode = {
  name: 'revoking',
  policy: 'revoke',
  ours: false,
  readable: false,
  service: service({ revoke: dropSelf }),
}
const rotating: Mode = {
  ...{ name: 'rotating', policy: 'rotate', ours: true, readable: false },
  service: service({ admin, list, create, disable, revoke: drop }),
}

/** So many keys besides the scene's own, each at its line. */
const others = (count: number, mode: Mode, more: (line: number) => Partial<Leak> = () => ({})) => {
  const keys = Array.from({ length: count }, acmeKey)
  return (leak: Leak): readonly Leak[] =>
    keys.map((key, line) => ({
      ...leak,
      ...{ line: line + 1, fingerprint: `f${line}`, parts: withNamedPieces(mode.service.keys['acme-key']!, { key }) },
      ...more(line),
    }))
}
const live = (call: HttpCall) => (call.method === 'GET' ? json(200, { id: 'x' }) : null)
async function runOf(mode: Mode, bend: Scene['bend']) {
  const scene = new Scene(mode)
  scene.bend = bend
  const answer = (await scene.run()) as Answer
  return { scene, answer, asked: scene.effects.filter((name) => name === 'GET /self').length }
}
const acts = (scene: Scene) => scene.effects.filter((name) => /^(POST|DELETE|write|remove|probe)/.test(name))

describe('budgets of questions', () => {
  it('of a service: the surest are asked about, and the rest is told with its reason', async () => {
    const leaks = others(10, revoking, (line) => ({ confidence: line < 7 ? 'possible' : 'certain' }))
    const { answer, asked } = await runOf(
      { ...revoking, policy: 'report' },
      { leaks, answers: live, askAtMost: { service: 4, author: 100 } },
    )
    assert.equal(asked, 4)
    assert.deepEqual([...new Set(answer.notAsked.values())], ['a run asks about 4 keys of one service at most (ask-at-most)'])
    assert.equal(answer.notAsked.size, 6)
    assert.deepEqual(
      answer.responded.map(({ leaks: [leak] }) => leak!.confidence),
      ['certain', 'certain', 'certain', 'possible'],
    )
  })

  it('of an author: one who floods a push takes no question from another, and none from a key in use', async () => {
    const scene = new Scene(rotating)
    const flood = others(20, rotating)(scene.leak())
    for (const leak of flood) scene.adopt(leak)
    const authorOf = ({ line, fingerprint }: Leak) => (fingerprint === 'f' || line <= 17 ? 'mallory' : 'alice')
    scene.bend = {
      leaks: (leak) => [...flood, leak],
      authorOf,
      askAtMost: { service: 100, author: 5 },
      trust: { mayAct: 'never' },
    }
    const answer = (await scene.run()) as Answer
    assert.equal(answer.responded.length, 5 + 3)
    assert.equal(answer.responded[0]!.leaks[0]!.fingerprint, 'f', 'the key in use comes first')
    assert.equal(answer.notAsked.size, 13)
  })

  it('let a key through that someone with a question left brought, too', async () => {
    const leaks = (leak: Leak) => [leak, { ...leak, line: 2 }]
    const authorOf = ({ line }: Leak) => (line === 1 ? 'mallory' : 'alice')
    for (const author of [0, 1]) {
      const { answer } = await runOf({ ...revoking, policy: 'report' }, { leaks, authorOf, askAtMost: { service: 9, author } })
      assert.deepEqual([answer.responded.length, answer.notAsked.size], author === 0 ? [0, 2] : [1, 0])
    }
  })
})

describe('a key that may not be sent out', () => {
  const rules: [PolicyRule, boolean][] = [
    [{ service: 'acme', verify: false }, true],
    [{ service: 'ac*', verify: false }, true],
    [{ service: 'other', verify: false }, false],
    [{ kind: 'acme-*', verify: false }, true],
    [{ kind: 'acme-key', service: 'b*', verify: false }, false],
    [{ environment: 'prod*', verify: false }, true],
    [{ environment: 'staging', verify: false }, false],
    [{ branch: 'release/**', verify: false }, true],
    [{ branch: 'release/*', verify: false }, false],
    [{ branch: 'main', onLeak: 'report' }, false],
  ]
  for (const [rule, isKept] of rules)
    it(`${JSON.stringify(rule)} ${isKept ? 'keeps it' : 'is for others'}`, async () => {
      const bend = { rules: [rule], entry: { environment: 'production' }, branch: 'release/1/x' }
      const { scene, answer } = await runOf(rotating, bend)
      assert.equal(
        scene.effects.some((name) => name.startsWith('GET')),
        !isKept,
      )
      if (isKept) assert.deepEqual([...answer.notAsked.values()], ['rule 1 of policy.rules says verify: false'])
    })

  it('is not rotated by routine either', async () => {
    for (const bend of [{ rules: [{ service: 'acme', verify: false as const }] }, { verify: false as const }]) {
      const scene = new Scene({ ...rotating, policy: 'report', routine: { grace: 0 } })
      scene.bend = bend
      const [rotated] = (await scene.run()) as readonly { why: string | null; isFault: boolean }[]
      assert.match(rotated!.why ?? '', /may not be sent out/)
      assert.deepEqual([rotated!.isFault, scene.effects], [true, []])
    }
  })

  it('because it is a canary is told, and costs no budget', async () => {
    const { answer, asked } = await runOf(revoking, {
      ...{ canaryOf: () => 'the configuration lists it as a canary', askAtMost: { service: 0, author: 0 } },
    })
    assert.equal(asked, 0)
    assert.deepEqual([...answer.notAsked.values()], ['to ask would alarm its owner: the configuration lists it as a canary'])
  })
})

describe('a rule of the policy', () => {
  const cases: [readonly PolicyRule[], string | null, Policy][] = [
    [[{ branch: 'main', onLeak: 'disable' }], 'main', 'disable'],
    [[{ branch: 'main', onLeak: 'disable' }], 'main2', 'revoke'],
    [[{ branch: 'main', onLeak: 'disable' }], null, 'revoke'],
    [[{ branch: '{main,release/*}', onLeak: 'report' }], 'release/7', 'report'],
    [[{ branch: 'release/*', onLeak: 'report' }], 'release/7/x', 'revoke'],
    [[{ service: 'acme', kind: 'other-*', onLeak: 'report' }], 'main', 'revoke'],
    [[{ service: '*', kind: '*-key', onLeak: 'report' }], 'main', 'report'],
    [[{ environment: '*', onLeak: 'report' }], 'main', 'revoke'],
    [
      [
        { service: 'other', verify: false },
        { kind: 'acme-key', onLeak: 'report' },
        { branch: 'main', onLeak: 'disable' },
      ],
      'main',
      'report',
    ],
  ]
  for (const [rules, branch, policy] of cases)
    it(`of ${JSON.stringify(rules)} on ${branch}: ${policy}`, async () => {
      const { answer } = await runOf(revoking, { rules, branch, trust: { mayAct: 'never' } })
      assert.equal(answer.responded[0]!.incident.policy, policy)
    })
})

describe('the switch that stops all acts', () => {
  for (const mode of [revoking, rotating, { ...rotating, policy: 'report', routine: { grace: 0 } } satisfies Mode])
    it(`holds for ${mode.name}${mode.routine !== undefined ? ' by routine' : ''}, at every point of a run that was killed`, async () => {
      const whole = new Scene(mode)
      await whole.run()
      for (let at = 0; at <= whole.effects.length; at++) {
        const scene = new Scene(mode)
        await scene.run({ at, kind: 'kill after' })
        scene.bend = { stopped: 'Acts are switched off.' }
        const result = await scene.run()
        assert.deepEqual(acts(scene), [], `after effect ${at}`)
        if (at === 0)
          assert.match(
            JSON.stringify(result, (_, value) => (value instanceof Map ? null : hidden(value))),
            /switched off/,
          )
      }
    })
})
const hidden = (value: unknown) => (typeof value === 'object' && value !== null && 'parts' in value ? null : value)

describe('the cap on acts', () => {
  it('counts keys that are made as well as keys that are ended', async () => {
    const flood = others(6, rotating)
    for (const mode of [revoking, rotating]) {
      const scene = new Scene(mode)
      const own = flood(scene.leak()).map((leak) => ({ ...leak }))
      for (const leak of own) scene.adopt(leak)
      scene.bend = { leaks: () => own, maxActs: 2 }
      await scene.run()
      assert.equal(new Set(scene.records.filter(({ revokes }) => revokes > 0)).size, 2)
      assert.equal(scene.effects.filter((name) => name === 'POST /keys').length, 0, 'none of these is ours')
    }
  })
})
