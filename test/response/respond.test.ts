import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { withNamedPieces } from '../../src/issuer/looks.ts'
import type { HttpCall } from '../../src/model/world.ts'
import { readBlock } from '../../src/response/journal.ts'
import type { Answer, Responded } from '../../src/response/ports.ts'
import { acmeKey, json, serviceWith } from '../issuer/memory.ts'
import { type Bend, faults, type Mode, parts, Scene, service } from './harness.ts'

const { admin, list, create, rotate, disable, drop, dropSelf } = parts
const rotating = {
  name: 'rotating',
  policy: 'rotate',
  ours: true,
  readable: false,
  service: service({ admin, list, create, disable, revoke: drop }),
} as const
const revoking = {
  name: 'revoking',
  policy: 'revoke',
  ours: false,
  readable: false,
  service: service({ revoke: dropSelf }),
} as const

async function one(mode: Mode, bend: Bend = {}): Promise<{ scene: Scene; answer: Answer; responded: Responded }> {
  const scene = new Scene(mode)
  scene.bend = bend
  const answer = (await scene.run()) as Answer
  return { scene, answer, responded: answer.responded[0]! }
}
const changes = (scene: Scene) => scene.effects.filter((name) => /^(POST|DELETE|write|remove)/.test(name))
const stepsOf = ({ incident }: Responded) =>
  incident.events.filter(({ outcome }) => outcome !== 'begun').map(({ step, outcome }) => `${step} ${outcome}`)

const remembering =
  (reminded: string[]): NonNullable<Bend['remind']> =>
  async (_, nth) => {
    reminded.push(nth)
    return { outcome: 'done' }
  }

describe('an answer to leaks', () => {
  it('makes, stores, proves, stops, revokes and proves dead, in this order', async () => {
    const { scene, responded } = await one(rotating)
    assert.deepEqual(stepsOf(responded), [
      ...['found done', 'verify done', 'plan done', 'create done', 'store done', 'prove done', 'disable done', 'revoke done'],
      'prove-dead done',
    ])
    assert.equal(responded.response.outcome, 'done')
    assert.equal(responded.isKilledNow, true)
    assert.equal(responded.incident.secret, 'ACME_KEY')
    assert.equal(typeof responded.response.seconds, 'number')
    assert.equal(
      scene
        .living()
        .find(({ value }) => value === scene.stored.get('ACME_KEY'))
        ?.label?.startsWith('rekey-'),
      true,
    )
  })

  it('asks a closed incident’s key again, and neither acts nor writes', async () => {
    const { scene } = await one(rotating)
    const before = [...scene.written]
    const again = (await scene.run()) as Answer
    assert.deepEqual(scene.effects, ['GET /self'])
    assert.deepEqual([...scene.written], before)
    assert.deepEqual([again.responded[0]!.response.outcome, again.responded[0]!.isKilledNow, again.acts], ['done', false, 0])
  })

  it('opens a closed incident again where its key works again', async () => {
    const { scene } = await one(revoking)
    scene.old.state = 'live'
    scene.old.diesAt = null
    const again = (await scene.run()) as Answer
    assert.equal(again.responded[0]!.response.outcome, 'done')
    assert.equal(scene.old.revokes, 2)
  })

  it('calls a key that was dead already gone, and does nothing', async () => {
    const scene = new Scene(rotating)
    scene.old.state = 'dead'
    const answer = (await scene.run()) as Answer
    assert.equal(answer.responded[0]!.response.outcome, 'gone')
    assert.equal(answer.responded[0]!.isKilledNow, false)
    assert.deepEqual(changes(scene), [])
  })

  it('sends a leak that fits several services to none', async () => {
    const { scene, answer } = await one(rotating, { leaks: (leak) => [{ ...leak, candidates: ['acme/acme-key', 'other/key'] }] })
    assert.deepEqual([scene.effects, answer.responded, answer.notAsked.size], [[], [], 1])
  })

  it('is one incident however often a key was found', async () => {
    const { answer, scene } = await one(rotating, { leaks: (leak) => [leak, { ...leak, path: 'b.ts' }, { ...leak, line: 9 }] })
    assert.equal(answer.responded.length, 1)
    assert.equal(answer.responded[0]!.leaks.length, 3)
    assert.equal(scene.old.revokes, 1)
  })

  it('retires a stranger’s key and leaves the store alone', async () => {
    const { scene, responded } = await one({ ...rotating, ours: false })
    assert.equal(responded.response.outcome, 'done')
    assert.equal(scene.old.state, 'dead')
    assert.ok(!scene.effects.some((name) => name.startsWith('write') || name.startsWith('probe') || name === 'POST /keys'))
  })

  it('knows an entry by record and account, where no value was handed in', async () => {
    const scene = new Scene(rotating)
    scene.bend = { notHandedIn: true, entry: { record: scene.old.id, account: 'acme' } }
    const right = (await scene.run()) as Answer
    assert.equal(right.responded[0]!.incident.secret, 'ACME_KEY')
    assert.equal(right.responded[0]!.response.outcome, 'done')
    for (const entry of [
      { record: 'other', account: 'acme' },
      { record: scene.old.id, account: 'other' },
      { record: null, account: 'acme' },
    ]) {
      const other = await one(rotating, { notHandedIn: true, entry })
      assert.ok(!other.scene.effects.some((name) => name.startsWith('write')))
    }
  })

  it('overwrites nothing where another key is in use by now', async () => {
    const scene = new Scene({ ...rotating, ours: false })
    scene.bend = { entry: { record: scene.old.id, account: 'acme' } }
    const inUse = scene.stored.get('ACME_KEY')
    const answer = (await scene.run()) as Answer
    assert.equal(answer.responded[0]!.response.outcome, 'open')
    assert.equal(scene.stored.get('ACME_KEY'), inUse)
    assert.deepEqual(changes(scene), [])
  })

  it('does what policy says: report asks alone, disable stops, an entry’s own word comes first, then rules', async () => {
    const report = await one({ ...rotating, policy: 'report' })
    assert.deepEqual([changes(report.scene), report.responded.response.outcome], [[], 'open'])
    assert.deepEqual(report.responded.response.manual, {
      page: `https://keys.acme.test/keys/${report.scene.old.id}`,
      steps: ['Delete the key'],
    })
    const stop = await one({ ...rotating, policy: 'disable' })
    assert.deepEqual([stop.scene.old.state, stop.responded.response.outcome], ['disabled', 'done'])
    const own = await one({ ...rotating, policy: 'report' }, { entry: { onLeak: 'revoke' } })
    assert.deepEqual([own.scene.old.state, own.responded.incident.policy], ['dead', 'revoke'])
    const rules = await one(
      { ...rotating, policy: 'report' },
      {
        rules: [
          { branch: 'x', onLeak: 'rotate' },
          { service: 'acme', kind: 'acme-key', onLeak: 'disable' },
        ],
      },
    )
    assert.equal(rules.responded.incident.policy, 'disable')
  })

  it('names the credential that an act lacks, and does nothing', async () => {
    for (const mode of [
      rotating,
      { ...rotating, ours: false },
      { ...rotating, policy: 'revoke' },
      { ...rotating, policy: 'disable' },
    ] as const) {
      const { scene, answer } = await one(mode, { withoutAdmin: true })
      assert.equal(answer.faults.length, 1)
      assert.match(answer.faults[0]!, /ACME_ADMIN/)
      assert.deepEqual(changes(scene), [])
    }
  })

  it('refuses acts that need memory without a state key, in one sentence', async () => {
    const { scene, answer } = await one(revoking, { withoutStateKey: true })
    assert.deepEqual([changes(scene), answer.faults.length, scene.written.size], [[], 1, 0])
    assert.match(answer.faults[0]!, /state-key/)
    assert.equal(answer.responded[0]!.verdict?.state, 'live')
  })

  it('acts on what anyone wrote only where the key is ours: in use, or of an account in owners', async () => {
    const trust = { mayAct: 'ours-only' } as const
    assert.deepEqual(changes((await one({ ...rotating, ours: false }, { trust })).scene), [])
    assert.deepEqual(
      changes((await one({ ...rotating, ours: false }, { trust, owners: { acme: ['ac*e'] } })).scene).at(-1),
      'DELETE /keys/{id}',
    )
    assert.deepEqual(changes((await one({ ...rotating, ours: false }, { trust, owners: { acme: ['other'] } })).scene), [])
    assert.equal((await one(rotating, { trust })).responded.response.outcome, 'done')
    assert.deepEqual(changes((await one(rotating, { trust: { mayAct: 'never' } })).scene), [])
    assert.deepEqual((await one(rotating, { trust: { mayVerify: false } })).scene.effects, [])
  })

  it('asks about few where it may ask about few, keys in use first', async () => {
    const other = (leak: { parts: unknown }) => ({
      ...leak,
      parts: withNamedPieces(rotating.service.keys['acme-key']!, { key: acmeKey() }),
      path: 'z.ts',
    })
    const { answer } = await one(rotating, { trust: { verifyAtMost: 1 }, leaks: (leak) => [other(leak) as typeof leak, leak] })
    assert.deepEqual([answer.responded[0]!.leaks[0]!.path, answer.notAsked.size], ['a.ts', 1])
  })

  it('stops at max-acts, and the next run goes on', async () => {
    const { scene, responded } = await one(revoking, { maxActs: 0 })
    assert.deepEqual([changes(scene), responded.response.outcome], [[], 'open'])
    scene.bend = {}
    assert.equal(((await scene.run()) as Answer).responded[0]!.response.outcome, 'done')
  })

  it('never calls a key dead for a strange answer, and asks again', async () => {
    const strange = [
      json(302, {}, { location: 'https://keys.acme.test/self' }),
      ...[
        json(429, {}),
        json(500, {}),
        json(503, '<html>'),
        json(200, '{"half":'),
        json(401, '<html>proxy'),
        json(403, {}),
        json(404, {}),
      ],
      ...(['time-out', 'unreachable', 'cut off', 'too large'] as const).map((why) => ({ status: null, why })),
    ]
    for (const answer of strange) {
      const asked = (call: HttpCall) => (call.method === 'GET' ? answer : null)
      const { scene, responded } = await one(
        {
          ...revoking,
          service: service({
            revoke: dropSelf,
            verify: {
              ...parts.verify,
              means: { live: { status: 200, at: 'id' }, dead: { status: 401, at: 'error', is: 'invalid_key' } },
            },
          }),
        },
        { answers: asked },
      )
      assert.deepEqual([responded.response.outcome, responded.incident.status, changes(scene)], ['unknown', 'open', []])
      scene.bend = {}
      assert.equal(((await scene.run()) as Answer).responded[0]!.response.outcome, 'done')
    }
  })

  it('takes no first refusal for dead where the host may be another one’s; after it called the key live, it is', async () => {
    const anywhere = {
      ...service({ revoke: dropSelf }),
      hosts: ['{var.host}'],
      vars: { host: { env: 'ACME_HOST', default: 'keys.acme.test' } },
    }
    const moved = JSON.parse(
      JSON.stringify(anywhere).replaceAll('https://keys.acme.test', 'https://{var.host}'),
    ) as typeof anywhere
    const scene = new Scene({ ...revoking, service: moved })
    scene.old.state = 'dead'
    const first = (await scene.run()) as Answer
    assert.deepEqual([first.responded[0]!.response.outcome, first.responded[0]!.incident.status], ['unknown', 'open'])
    scene.old.state = 'live'
    assert.equal(((await scene.run()) as Answer).responded[0]!.response.outcome, 'done')
  })

  it('asks for no longer than it may, though the clock is set back meanwhile', async () => {
    const scene = new Scene({ ...revoking, lag: 100_000 })
    let asked = 0
    let slept = 0
    // nobody ever sees the time go on: as much as was slept the clock was set back
    const sleep = async (ms: number) => {
      slept += ms
      if (slept > 3600_000) throw new Error('it asks without end')
    }
    Object.assign(scene.clock, { sleep })
    scene.bend = {
      answers: () => {
        asked++
        return null
      },
    }
    await scene.run()
    assert.ok(slept > 0 && slept <= 60_000 && asked < 50, `${slept} ms, ${asked} calls`)
  })

  it('takes a portal’s page neither for a key that works nor for a refusal', async () => {
    const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' }
    const refused = () => json(401, { error: 'invalid_key' })
    const moved = {
      ...service({ verify: parts.verify }),
      hosts: ['{var.host}'],
      vars: { host: { env: 'H', default: 'keys.acme.test' } },
    }
    const anywhere = JSON.parse(JSON.stringify(moved).replaceAll('https://keys.acme.test', 'https://{var.host}')) as typeof moved
    const scene = new Scene({ ...revoking, policy: 'report', service: anywhere })
    const run = async (answers: Bend['answers']) => {
      scene.bend = { answers: answers! }
      const { incident, verdict } = ((await scene.run()) as Answer).responded[0]!
      return [verdict?.state, incident.status]
    }
    assert.deepEqual(await run(() => page), ['unknown', 'open'])
    // Had the page been taken for the service's word, this refusal would be proof, at a host that never knew the key.
    assert.deepEqual(await run(refused), ['unknown', 'open'])
    const bare = new Scene({
      ...revoking,
      policy: 'report',
      service: service({ verify: { ...parts.verify, means: { live: 200, dead: 401 } } }),
    })
    bare.bend = { answers: () => ({ ...page, status: 401 }) }
    assert.equal(((await bare.run()) as Answer).responded[0]!.verdict?.state, 'unknown')
  })

  it('takes no refusal for dead where it asks as another tenant, or by another administrator, than the host took the key from', async () => {
    const verify = { ...parts.verify, request: 'GET https://keys.acme.test/{var.tenant}/self' } as const
    const vars = { tenant: { env: 'ACME_TENANT' } }
    const scene = new Scene({ ...revoking, policy: 'report', ours: true, service: { ...service({ verify }), vars } })
    const run = async (tenant: string, answers: Bend['answers']) => {
      scene.bend = { entry: { vars: { tenant } }, answers: answers! }
      return ((await scene.run()) as Answer).responded[0]!.incident
    }
    const live = () => json(200, { id: 'k1', account: 'a' })
    const refused = () => json(401, { error: 'invalid_key' })
    assert.equal((await run('ours', live)).events.at(-1)!.state, 'live')
    assert.equal((await run('another', refused)).status, 'open')
    assert.equal((await run('another', refused)).status, 'open')
    const { status, events } = await run('ours', refused)
    assert.equal(status, 'closed')
    assert.ok(!JSON.stringify(events).includes('ours') && !JSON.stringify(events).includes('another'))
  })

  it('closes the incident of a service without calls when a person has ended the key', async () => {
    const { scene, responded } = await one({ ...revoking, service: service({}) })
    assert.equal(responded.response.outcome, 'open')
    assert.notEqual(responded.response.manual, null)
    for (let run = 0; run < 5; run++) await scene.run()
    const open = readBlock([...scene.written.values()][0]!, 'a state key of the harness, long enough')!
    assert.ok(open.events.length <= 4, 'the same answer again and again is told once')
    scene.old.state = 'dead'
    const last = (await scene.run()) as Answer
    assert.deepEqual([last.responded[0]!.response.outcome, last.responded[0]!.incident.status], ['gone', 'closed'])
  })

  it('finds the key of an open incident where it stood, though this run did not come by it', async () => {
    const leaks: Bend['leaks'] = (leak) => [{ ...leak, blob: 'b10b' }]
    const { scene } = await one({ ...revoking, policy: 'report' }, { leaks })
    scene.old.state = 'dead'
    const leak = scene.leak()
    scene.bend = { leaks: () => [], recall: async (places) => (places[0]?.blob === 'b10b' ? [leak] : []) }
    const answer = (await scene.run()) as Answer
    assert.deepEqual([answer.responded[0]!.incident.status, answer.responded[0]!.leaks], ['closed', []])
    assert.ok(![...scene.written.values()].join().includes('b10b'), 'the place is sealed')
  })

  it('polls a revocation that takes its time over several runs, and sends it once', async () => {
    const slow = { ...revoking, lag: 7200, service: service({ revoke: { ...dropSelf, settles: 10_000 } }) }
    const { scene, responded } = await one(slow)
    assert.deepEqual([responded.response.outcome, responded.incident.status], ['open', 'open'])
    assert.match(responded.why ?? '', /took the revocation/)
    for (let run = 0; run < 3; run++) await scene.run()
    assert.equal(scene.old.revokes, 1)
    await scene.clock.sleep(2 * 3600_000)
    assert.equal(((await scene.run()) as Answer).responded[0]!.incident.status, 'closed')
    assert.equal(scene.old.revokes, 1)
  })

  it('writes nothing where nothing changed, and reminds by the rhythm alone', async () => {
    const reminded: string[] = []
    const { scene } = await one({ ...revoking, service: service({}) }, { remind: remembering(reminded) })
    const day = 86_400_000
    for (let hours = 0; hours < 10 * 24; hours += 6) {
      const before = [...scene.written.values()].join()
      await scene.clock.sleep(day / 4)
      const count = reminded.length
      await scene.run()
      assert.equal([...scene.written.values()].join() === before, reminded.length === count, `after ${hours} hours`)
    }
    assert.deepEqual(reminded, ['1', '2', '3'])
  })

  it('finishes a reminder that a run began and did not end', async () => {
    const reminded: string[] = []
    const remind = remembering(reminded)
    const { scene } = await one({ ...revoking, service: service({}) }, { remind })
    await scene.clock.sleep(86_400_000)
    await scene.run({ at: 1, kind: 'kill after' })
    assert.deepEqual(reminded, [], 'killed behind the word that it is about to be done')
    await scene.run()
    await scene.run()
    assert.deepEqual(reminded, ['1'])
  })

  it('tells once that a key can’t be read any more, and asks a person to attest', async () => {
    const leaks: Bend['leaks'] = (leak) => [{ ...leak, blob: 'b10b' }]
    const { scene } = await one({ ...revoking, service: service({}) }, { leaks })
    scene.bend = { leaks: () => [], recall: async () => [] }
    const answer = (await scene.run()) as Answer
    assert.deepEqual(
      answer.unread.map(({ events }) => events.at(-1)?.step),
      ['recall'],
    )
    const before = [...scene.written.values()].join()
    await scene.run()
    assert.equal([...scene.written.values()].join(), before)
  })

  it('revokes many keys of one service in as few calls as it takes', async () => {
    const batch = {
      request: 'POST https://keys.acme.test/revoke',
      as: 'none',
      json: { keys: ['{key}'] },
      batch: 100,
      means: { done: 202 },
    }
    const dead = new Set<string>()
    let calls = 0
    const answers = (call: HttpCall) => {
      if (call.method === 'POST') {
        calls++
        const { keys } = JSON.parse(call.body!) as { keys: string[] }
        for (const key of keys) dead.add(key)
        return json(202, {})
      }
      const key = (call.headers.authorization ?? call.headers.Authorization)!.slice(7)
      return dead.has(key) ? json(401, { error: 'invalid_key' }) : json(200, { id: key.slice(5, 13) })
    }
    const mode = { ...revoking, service: service({ revoke: batch }) }
    const leaks: Bend['leaks'] = (leak) =>
      Array.from({ length: 250 }, (_, line) => ({
        ...leak,
        line,
        parts: withNamedPieces(mode.service.keys['acme-key']!, { key: acmeKey() }),
      }))
    const { answer } = await one(mode, { answers, leaks, maxActs: 1000 })
    assert.equal(calls, 3)
    assert.ok(answer.responded.every(({ response }) => response.outcome === 'done'))
    calls = 0
    const capped = await one(mode, { answers, leaks, maxActs: 7 })
    assert.deepEqual([calls, capped.answer.responded.filter(({ response }) => response.outcome === 'done').length], [1, 7])
  })
})

describe('a new key', () => {
  it('is taken back, and the old one put back, where one of several places does not take it', async () => {
    const { scene, responded } = await one(rotating, { stores: ['second'], refuses: 'ACME_KEY@second' })
    assert.equal(scene.stored.get('ACME_KEY'), scene.old.value)
    assert.ok(scene.living().includes(scene.old))
    assert.ok(!scene.living().some(({ label }) => label !== null), 'no new key lives')
    assert.equal(responded.incident.status, 'open')
    assert.ok(responded.incident.events.some(({ what }) => what === 'restore'))
  })

  it('is written to all places', async () => {
    const { scene } = await one(rotating, { stores: ['second', 'third'] })
    assert.equal(new Set(['ACME_KEY', 'ACME_KEY@second', 'ACME_KEY@third'].map((name) => scene.stored.get(name))).size, 1)
    assert.notEqual(scene.stored.get('ACME_KEY'), scene.old.value)
  })

  it('that does not work is put nowhere and taken back', async () => {
    const { scene, responded } = await one(rotating, { stillborn: true })
    assert.equal(scene.stored.get('ACME_KEY'), scene.old.value)
    assert.ok(!scene.effects.includes('write ACME_KEY'))
    assert.equal(scene.records.filter(({ label, state }) => label !== null && state !== 'dead').length, 0)
    assert.equal(responded.response.outcome, 'unknown')
    assert.ok(scene.living().includes(scene.old))
  })

  it('that takes its time to work is waited for, as long as the description says, and no longer', async () => {
    for (const settles of [60, undefined]) {
      const slow = { ...create, ...(settles && { settles }) }
      const scene = new Scene({ ...rotating, service: service({ admin, list, create: slow, revoke: drop }) })
      let since: number | null = null
      const answers: NonNullable<Bend['answers']> = ({ method, url, headers }) => {
        const made = scene.records.find(({ label }) => label !== null)
        if (method !== 'GET' || !url.endsWith('/self') || headers.authorization !== `Bearer ${made?.value}`) return null
        since ??= scene.clock.now().getTime()
        return scene.clock.now().getTime() < since + 40_000 ? json(401, { error: 'invalid_key' }) : null
      }
      scene.bend = { answers }
      const { responded } = (await scene.run()) as Answer
      assert.equal(responded[0]!.response.outcome, settles === undefined ? 'unknown' : 'done')
      assert.equal(scene.stored.get('ACME_KEY') === scene.old.value, settles === undefined)
    }
  })

  it('that its service does not know yet, when it is to be taken back, is looked for again', async () => {
    const mode = { ...rotating, service: service({ admin, list, create, revoke: drop }) }
    const unknown = ({ method }: HttpCall) => (method === 'DELETE' ? json(404, { error: 'none' }) : null)
    const { scene, responded } = await one(mode, { stillborn: true, answers: unknown })
    const made = scene.records.find(({ label }) => label !== null)!
    assert.deepEqual([made.revokes, responded.response.outcome], [0, 'unknown'])
    // It works in the end, as it was promised.
    made.state = 'live'
    scene.bend = {}
    await scene.clock.sleep(7200_000)
    await scene.run()
    assert.equal(scene.living().includes(made), false, 'a new key lives, and nobody knows of it')
    assert.equal(made.revokes, 1)
  })

  it('in place is not made twice while the first one may be under way', async () => {
    const mode: Mode = { ...rotating, service: service({ rotate: { ...rotate, old: 'dies' } }), rotation: 'dies' }
    const scene = new Scene(mode)
    await scene.run()
    const at = scene.effects.indexOf('POST /self/rotate')
    assert.ok(at > 0)
    const late = new Scene(mode)
    const answer = (await late.run({ at, kind: 'time-out before it was done' })) as Answer
    assert.equal(late.effects.filter((name) => name === 'POST /self/rotate').length, 1)
    assert.equal(answer.responded[0]!.response.outcome, 'lost')
  })

  it('in place that no store takes is lost, with steps for a person', async () => {
    const mode: Mode = { ...rotating, service: service({ rotate: { ...rotate, old: 'dies' } }), rotation: 'dies' }
    const { responded } = await one(mode, { refuses: 'ACME_KEY' })
    assert.equal(responded.response.outcome, 'lost')
    assert.deepEqual(responded.response.manual?.steps, ['Rotate it again by hand'])
  })
})

describe('two faults in a row', () => {
  const modes: readonly Mode[] = [
    rotating,
    { ...rotating, name: 'file', readable: true },
    { ...rotating, name: 'routine', routine: { grace: 3600 }, policy: 'report' },
    revoking,
    { ...rotating, name: 'none of ours', ours: false },
  ]
  it('leave one living key, too', async () => {
    const fault = fc.record({ at: fc.nat(30), kind: fc.constantFrom(...faults) })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...modes), fc.array(fault, { minLength: 2, maxLength: 4 }), async (mode, several) => {
        const scene = new Scene(mode)
        for (const each of several) {
          await scene.run(each)
          scene.clock.sleep(600_000)
        }
        const isOver = () => [...scene.written.values()].some((text) => text.includes('"status":"closed"'))
        for (let run = 0; run < 8 && !isOver(); run++) {
          scene.clock.sleep(7200_000)
          await scene.run()
        }
        const living = scene.living().filter((each) => each !== scene.admin && each !== scene.stranger)
        assert.deepEqual(
          living.map(({ value }) => value),
          [scene.stored.get('ACME_KEY')],
        )
        assert.ok(!living.includes(scene.old))
      }),
      { numRuns: 120 },
    )
  })
})

describe('an attestation', () => {
  const manual = { ...revoking, service: service({}) }
  const leaks: Bend['leaks'] = (leak) => [{ ...leak, blob: 'b10b' }]
  const opened = async () => {
    const { scene, responded } = await one(manual, { leaks })
    const word = { incident: responded.incident.id.slice(0, 8), reason: 'deleted by hand', by: 'jo' }
    return { scene, word, readable: async () => [scene.leak()] }
  }

  it('closes an incident whose key can’t be read any more; it is told as attested, not as proved', async () => {
    const { scene, word } = await opened()
    scene.bend = { leaks: () => [], recall: async () => [] }
    const { incident, isProved } = await scene.attest(word)
    assert.deepEqual([incident.status, isProved, incident.events.at(-1)?.by], ['closed', false, 'jo'])
    scene.bend = {
      answers: () => json(500, {}),
      leaks,
    }
    const { responded } = (await scene.run()) as Answer
    assert.deepEqual([responded[0]!.response.outcome, responded[0]!.response.seconds], ['attested', null])
  })

  it('is never taken for a key that works, and the incident stays open', async () => {
    const { scene, word, readable } = await opened()
    scene.bend = { leaks: () => [], recall: readable }
    await assert.rejects(scene.attest(word), /still works/)
    assert.ok([...scene.written.values()].every((text) => !text.includes('"attest"')))
  })

  it('is no more than proof where the service refuses the key', async () => {
    const { scene, word, readable } = await opened()
    scene.old.state = 'dead'
    scene.bend = { leaks: () => [], recall: readable }
    const { incident, isProved } = await scene.attest(word)
    assert.deepEqual([incident.status, isProved, incident.events.some(({ step }) => step === 'attest')], ['closed', true, false])
  })

  it('that a key belies opens its incident again', async () => {
    const { scene, word, readable } = await opened()
    scene.bend = { leaks: () => [], recall: async () => [] }
    await scene.attest(word)
    scene.bend = { leaks: () => [], recall: readable }
    const { responded } = (await scene.run()) as Answer
    assert.deepEqual([responded[0]!.incident.status, responded[0]!.response.outcome], ['open', 'open'])
  })

  it('needs an incident that is there, open, and named by enough of its id', async () => {
    const { scene, word } = await opened()
    for (const incident of ['', word.incident.slice(0, 7), 'ffffffff', '../journal', 'FFFFFFFF'])
      await assert.rejects(scene.attest({ ...word, incident }), /No incident/)
    scene.old.state = 'dead'
    scene.bend = { leaks }
    await scene.run()
    await assert.rejects(scene.attest(word), /closed already/)
  })
})

describe('a key that nobody can ask about', () => {
  const unasked = (more: object = {}) => ({
    ...revoking,
    blind: true as const,
    service: serviceWith({ manual: { page: 'https://keys.acme.test', steps: ['Delete it'] }, revoke: parts.report, ...more }),
  })

  it('is revoked once by policy, told as done and not proved, and stays open for a person', async () => {
    const { scene, responded } = await one(unasked())
    assert.equal(scene.old.revokes, 1)
    assert.match(responded.why ?? '', /done, not proved.*attest/)
    assert.deepEqual([responded.response.outcome, responded.incident.status, responded.isKilledNow], ['open', 'open', false])
    assert.notEqual(responded.response.manual, null)
    for (let run = 0; run < 3; run++) await scene.run()
    assert.equal(scene.old.revokes, 1)
    const { incident } = await scene.attest({ incident: responded.incident.id, reason: 'seen in the account', by: null })
    assert.equal(incident.status, 'closed')
    const again = (await scene.run()) as Answer
    assert.deepEqual([again.responded[0]!.response.outcome, scene.old.revokes], ['attested', 1])
  })

  it('is never ended by an id in it: whoever knows the id of another key can write one with it', async () => {
    const byId = unasked({ revoke: parts.drop, admin: parts.admin })
    const { scene, responded } = await one(byId)
    assert.deepEqual([scene.old.revokes, changes(scene), responded.incident.status], [0, [], 'open'])
    const ours = await one({ ...byId, ours: true })
    assert.equal(ours.scene.old.revokes, 1, 'the very value in use is no one else’s')
    const either = await one(unasked({ revoke: [parts.drop, parts.report], admin: parts.admin }))
    assert.deepEqual([either.scene.old.revokes, changes(either.scene).some((name) => name.startsWith('DELETE'))], [1, false])
    const byAdmin = await one(unasked({ revoke: { ...parts.report, as: 'admin' }, admin: parts.admin }))
    assert.equal(byAdmin.scene.old.revokes, 1, 'an administrator may name it by its whole value')
  })

  it('is left alone where it may be no such key, where policy says report, and where the run may not act', async () => {
    for (const [mode, bend] of [
      [unasked(), { leaks: (leak) => [{ ...leak, confidence: 'possible' }] }],
      [unasked({ revoke: parts.dropSelf }), { leaks: (leak) => [{ ...leak, confidence: 'likely' }] }],
      [{ ...unasked(), policy: 'report' }, {}],
      [unasked(), { trust: { mayAct: 'never' } }],
      [unasked(), { maxActs: 0 }],
    ] as readonly (readonly [Mode, Bend])[]) {
      const { scene, responded } = await one(mode, bend)
      assert.deepEqual([scene.old.revokes, changes(scene), responded.incident.status], [0, [], 'open'])
    }
  })
})
