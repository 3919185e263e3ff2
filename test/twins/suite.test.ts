import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import { withNamedPieces } from '../../src/issuer/looks.ts'
import { targetFor } from '../../src/issuer/target.ts'
import type { Issuer, Target } from '../../src/model/issuer.ts'
import type { KeyParts } from '../../src/model/secret.ts'
import { type ActName, type Key, type Service, waysOf } from '../../src/model/service.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import type { HttpAnswer, HttpCall } from '../../src/model/world.ts'
import { services as list } from '../../src/services/index.ts'
import type { Case, Values } from './case.ts'
import { cases } from './cases.ts'
import { patientNetwork } from './patience.ts'
import { asServed, type Fault, startProxy, type TwinAnswer, type TwinProxy, type TwinRequest } from './proxy.ts'

const services: readonly Service[] = list
const calls = ['verify', 'privilege', 'list', 'disable', 'revoke', 'create', 'rotate'] as const satisfies readonly ActName[]
/** The embedded key service is its own twin. */
const withoutTwin = new Set(['keyservice'])

const random = (count: number) => new Uint8Array(randomBytes(count))
const html = (status: number, text = 'Please sign in'): TwinAnswer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><title>${text}</title>`,
})
/** Answers that are not the service's own, or not whole: none of them says anything of a key. */
const nothingSaid: readonly (readonly [name: string, fault: Fault])[] = [
  ['a redirect', { kind: 'answer', answer: { status: 302, headers: { location: 'https://login.example.com/' } } }],
  ['a redirect to itself', { kind: 'answer', answer: { status: 307, headers: { location: '/' }, body: {} } }],
  ['401 from a proxy', { kind: 'answer', answer: html(401) }],
  ['401 with an empty body', { kind: 'answer', answer: { status: 401 } }],
  ['403 from a firewall', { kind: 'answer', answer: html(403, 'Blocked') }],
  ['404 from something else', { kind: 'answer', answer: html(404, 'Not Found') }],
  ['407', { kind: 'answer', answer: html(407) }],
  ['429 from a gateway', { kind: 'answer', answer: html(429, 'Slow down') }],
  ['429 with Retry-After', { kind: 'answer', answer: { ...html(429), headers: { 'retry-after': '1' } } }],
  ['500', { kind: 'answer', answer: { status: 500, body: { error: 'internal' } } }],
  ['502 from a gateway', { kind: 'answer', answer: html(502, 'Bad Gateway') }],
  ['503 with Retry-After', { kind: 'answer', answer: { ...html(503), headers: { 'retry-after': '1' } } }],
  ['a page that a network shows to guests', { kind: 'answer', answer: html(200, 'Welcome') }],
  ['200 with an empty body', { kind: 'answer', answer: { status: 200 } }],
  ['JSON of something else', { kind: 'answer', answer: { status: 200, body: { hello: 'world' } } }],
  [
    'half of some JSON',
    { kind: 'answer', answer: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"id": 1, "na' } },
  ],
  ['an answer that is cut off', { kind: 'cut', bytes: 3 }],
  ['a connection that ends before the act', { kind: 'close-before' }],
  ['a connection that ends after the act', { kind: 'close-after' }],
  ['bytes that are no HTTP', { kind: 'raw', bytes: 'SSH-2.0-OpenSSH_9.6\r\n' }],
  ['silence', { kind: 'silent' }],
]

/** Kinds whose every question goes over the wire; they have all calls together. What goes wrong comes to the others without one. */
const wired = new Set(['cloudflare/cloudflare-user-token', 'twilio/twilio-api-key'])

// Side by side, since most of the time is waiting; the questions to one kind stand in line.
describe('key services before their twins', { concurrency: 12 }, () => {
  for (const service of services.filter(({ id }) => !withoutTwin.has(id)))
    for (const [kind, key] of Object.entries(service.keys))
      if (calls.some((call) => key[call] !== undefined))
        for (const [i, make] of (cases[`${service.id}/${kind}`] ?? []).entries())
          describe(`${service.id}/${kind} ${i + 1}`, { concurrency: 1 }, () => ask(service, kind, key, make))
})

describe('the twins', () => {
  it('stand for every kind of key on the list that any call is made for', () => {
    const needed = services
      .filter(({ id }) => !withoutTwin.has(id))
      .flatMap(({ id, keys }) => Object.entries(keys).map(([kind, key]) => [`${id}/${kind}`, key] as const))
      .filter(([, key]) => calls.some((call) => key[call] !== undefined))
      .map(([name]) => name)
    assert.deepEqual(
      needed.filter((name) => cases[name] === undefined),
      [],
      'kinds with calls and without a twin',
    )
    const known = new Set(services.flatMap(({ id, keys }) => Object.keys(keys).map((kind) => `${id}/${kind}`)))
    assert.deepEqual(
      Object.keys(cases).filter((name) => !known.has(name)),
      [],
      'twins of kinds that are not on the list',
    )
  })
})

describe('the line without a wire', () => {
  const host = 'keys.example.com'
  const ofTheWire = ['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']
  const without = (headers: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheWire.includes(name)))
  const heard = (answer: HttpAnswer) => (answer.status === null ? answer : { ...answer, headers: without(answer.headers) })
  let proxy: TwinProxy
  let made = 0
  before(async () => {
    proxy = await startProxy({ [host]: () => ({ status: 201, headers: { 'X-Made': 'yes' }, body: { id: ++made } }) })
  })
  after(() => proxy.close())
  const faults: readonly (readonly [name: string, fault: Fault | null])[] = [
    ...nothingSaid,
    ['nothing', null],
    ['silence after the act', { kind: 'silent-after' }],
    ['no content', { kind: 'answer', answer: { status: 204, body: 'none' } }],
    ['another status', { kind: 'change', change: (answer) => ({ ...answer, status: 403 }) }],
  ]

  for (const [name, fault] of faults)
    it(`is as the wire is: ${name}`, async () => {
      const wire = patientNetwork({ environment: proxy.environment, ca: proxy.caPem })
      proxy.onSilence = wire.giveUp
      const call: HttpCall = {
        ...{ method: 'POST', url: `https://${host}/v1/keys?a=%20b`, headers: { Authorization: 'Bearer x' }, body: '{"a":"ü"}' },
        loopback: false,
      }
      const end = fault === null ? () => {} : proxy.fault({ times: 2 }, fault)
      const answers: HttpAnswer[] = []
      const acts: number[] = []
      for (const network of [wire, proxy.line]) {
        const [from, before] = [proxy.requests.length, made]
        const answer = await network.ask(call)
        answers.push(heard(answer.status === null ? answer : { ...answer, body: answer.body.replace(`${made}`, 'n') }))
        acts.push(made - before)
        const { headers, ...rest } = proxy.requests[from]!
        assert.equal(proxy.requests.length, from + 1)
        assert.deepEqual({ ...rest, headers: without(headers) }, asServed(call))
      }
      end()
      assert.deepEqual(answers[1], answers[0])
      assert.equal(acts[1], acts[0])
    })
})

/** The hard questions, for one kind of key. */
function ask(service: Service, kind: string, key: Key, make: () => Case): void {
  const isWired = wired.has(`${service.id}/${kind}`)
  let world: Case
  let proxy: TwinProxy
  /** Over the wire, as people have it. */
  let issuer: Issuer
  /** For questions where something goes wrong, and for what stands around them. */
  let bent: Issuer
  let undo: (() => void)[]

  before(async () => {
    world = make()
    proxy = await startProxy(world.hosts)
    // Waits that a service asks for are granted at once.
    const clock = { now: () => new Date(), sleep: async () => {} }
    const network = patientNetwork({ environment: proxy.environment, ca: proxy.caPem })
    proxy.onSilence = network.giveUp
    issuer = makeIssuer({ network, clock, loopback: [], random })
    bent = isWired ? issuer : makeIssuer({ network: proxy.line, clock, loopback: [], random })
  })
  after(() => proxy.close())
  beforeEach(() => {
    undo = []
  })
  afterEach(() => {
    for (const step of undo) step()
    world.lag?.(0)
    assert.deepEqual(proxy.unknownHosts, [], 'hosts that nobody named were asked')
  })

  const parts = (values: Values): KeyParts => withNamedPieces(key, values)
  const target = (values: Values, environment: Readonly<Record<string, string>> = world.environment): Target =>
    targetFor(service, kind, parts(values), environment)
  const fault = (fault: Fault, when?: (request: TwinRequest) => boolean) =>
    undo.push(proxy.fault({ times: Number.POSITIVE_INFINITY, ...(when === undefined ? {} : { when }) }, fault))

  /** Runs it, and gives back what it gave with the requests that it made. No value of the key stands where servers log it. */
  async function watch<T>(
    values: Values,
    run: () => Promise<T>,
  ): Promise<{ readonly got: T; readonly sent: readonly TwinRequest[] }> {
    const from = proxy.requests.length
    const got = await run()
    const sent = proxy.requests.slice(from)
    for (const { method, path } of sent)
      for (const value of Object.values(values))
        if (method === 'GET' && world.keyInQuery !== true)
          assert(!decodeURIComponent(path).includes(value) || isPublic(values, value), `the key stands in ${method} of a URL`)
    return { got, sent }
  }
  const isPublic = (values: Values, value: string) =>
    Object.entries(values).some(([part, its]) => its === value && key.parts?.[part]?.public === true)

  /** What a refusal amounts to, by the rule and not by the description: dead needs the key's only host and a page that says so. */
  function assertRefused(verdict: Verdict, of: Target): void {
    if (key.verify?.inferred === true) {
      assert.equal(verdict.state, 'unknown')
      assert.equal(verdict.refused, undefined)
    } else if (issuer.onlyHost(of)) assert.equal(verdict.state, 'dead')
    else assert.deepEqual([verdict.state, verdict.refused], ['unknown', true])
  }

  /** Only a refusal (4xx) can mean that nothing was done, and only then the next way is tried; after all else nothing more is sent. */
  function assertNotDone(outcome: string, given: Fault, acts: number, ways: number): void {
    if (world.doneByStatus && mayBeTaken(given)) {
      assert(acts >= 1 && acts <= ways, `it acted ${acts} times`)
      return
    }
    const isRefusal = given.kind === 'answer' && Math.floor(given.answer.status / 100) === 4
    if (!isRefusal || outcome !== 'denied') assert.equal(outcome, 'unknown')
    assert(acts >= 1 && acts <= (outcome === 'denied' ? ways : 1), `it acted ${acts} times`)
  }

  /** An answer with the status that alone says that an act was done. */
  const mayBeTaken = (given: Fault) => given.kind === 'answer' && given.answer.status === 200

  const alive = ({ state }: Verdict) => assert(state === 'live' || state === 'limited', `a key that works is called ${state}`)

  if (key.verify !== undefined) {
    it('calls a key that works live', async () => {
      const values = world.live()
      const { got, sent } = await watch(values, () => issuer.verify(target(values)))
      assert.equal(got.state, 'live')
      assert(sent.length > 0 && !sent.some(world.acts), 'asking changes nothing')
      assert(world.isLive(values))
    })

    it('calls a key that was ended dead, or says that it was refused', async () => {
      const values = world.live()
      world.kill(values)
      assertRefused(await issuer.verify(target(values)), target(values))
      const other = world.stranger()
      assertRefused(await issuer.verify(target(other)), target(other))
    })

    it('reads every documented state', async () => {
      world.live()
      for (const documented of world.documented) {
        const of = target(documented.make())
        const verdict = await issuer.verify(of)
        if (documented.state === 'dead') assertRefused(verdict, of)
        else assert.equal(verdict.state, documented.state, documented.name)
        if (documented.access !== undefined) assert.equal(verdict.access, documented.access, documented.name)
        if (documented.owner !== undefined) assert.equal(verdict.owner, documented.owner, documented.name)
        if (documented.scopes !== undefined) assert.deepEqual(verdict.scopes, documented.scopes, documented.name)
        if (documented.created) assert.match(verdict.created ?? '', /^\d{4}-\d\d-\d\dT/, documented.name)
        if (documented.expires) assert.match(verdict.expires ?? '', /^\d{4}-\d\d-\d\d/, documented.name)
      }
      world.live()
    })

    for (const [name, given] of nothingSaid)
      it(`learns nothing from ${name}`, async () => {
        const values = world.live()
        fault(given)
        const { got } = await watch(values, () => bent.verify(target(values)))
        assert.equal(got.state, 'unknown')
        assert.notEqual(got.refused, true)
        assert.notEqual(got.why, null)
      })

    it('learns nothing of the key where it is put off', async () => {
      for (const answer of world.busy) {
        const values = world.live()
        const end = proxy.fault({ times: Number.POSITIVE_INFINITY }, { kind: 'answer', answer })
        const verdict = await bent.verify(target(values))
        end()
        assert(
          verdict.state === 'unknown' || verdict.state === 'limited',
          `put off with ${answer.status}, it says ${verdict.state}`,
        )
        assert.notEqual(verdict.refused, true)
      }
    })

    it('asks nobody where a setting is missing, and believes nobody where it is another customer', async () => {
      const values = world.live()
      for (const [variable, { env }] of Object.entries(service.vars ?? {})) {
        const whole = target(values)
        if (whole.vars[variable] === undefined) continue
        const { [variable]: _, ...vars } = whole.vars
        const { got, sent } = await watch(values, () => bent.verify({ ...whole, vars }))
        // A call that does not need the variable goes out without it.
        if (got.state === 'unknown') assert.deepEqual(sent, [], env)
        else assert.equal(got.state, 'live', env)
      }
      if (world.elsewhere !== undefined) {
        const verdict = await issuer.verify(target(values, world.elsewhere))
        assert(verdict.state === 'unknown' || verdict.state === 'live', `at another customer it says ${verdict.state}`)
      }
    })
  }

  if (key.list !== undefined) {
    it('finds the one record of a key, over all pages, and says where it is not sure', async () => {
      assert(world.lists !== undefined && world.lists.length > 0, 'a twin of a service with a list has cases for it')
      for (const { name, make, outcome, weak } of world.lists) {
        const values = make()
        const found = await issuer.find(target(values), 'key')
        assert.equal(found.outcome, outcome, name)
        if (weak !== undefined && outcome === 'one') assert.equal(found.weak, weak, name)
      }
    })

    it('never takes a list that it could not read for an empty one', async () => {
      for (const [name, given] of nothingSaid) {
        const values = world.live()
        const end = proxy.fault({ times: Number.POSITIVE_INFINITY }, given)
        const found = await bent.find(target(values), 'key')
        end()
        assert(found.outcome === 'unknown' || found.outcome === 'denied', `${name}: ${found.outcome}`)
      }
    })

    it('never acts by itself on a record that shows no more than a few characters of the key', async () => {
      const of = target(world.live())
      const found = await issuer.find(of, 'key')
      if (!found.weak || found.id === null) return
      for (const act of ['disable', 'revoke'] as const) {
        const { sent } = await watch({}, () => issuer.act(of, act, null))
        assert(!sent.some((request) => world.acts(request) && `${request.path} ${request.body}`.includes(found.id!)), act)
      }
    })
  }

  /**
   * The record as a response would hand it in. One that fits weakly is stopped where that can be undone, and ended where the stop has
   * proved it to be the key's own, or where the key was made by us.
   */
  async function recordOf(of: Target, on = issuer): Promise<string | null> {
    if (key.list === undefined) return null
    const found = await on.find(of, 'key')
    assert.notEqual(found.outcome, 'several', 'the twin shows two keys that look the same, and none of them is acted on')
    return found.outcome === 'one' ? found.id : null
  }

  for (const act of ['disable', 'revoke'] as const) {
    if (key[act] === undefined) continue

    it(`${act}s a key that works, and then sees it refused`, async () => {
      const values = world.live()
      const of = target(values)
      if (key.verify !== undefined) alive(await issuer.verify(of))
      const found = await recordOf(of)
      const { got, sent } = await watch(values, () => issuer.act(of, act, found))
      assert.equal(got.outcome, 'done', got.note ?? undefined)
      assert(sent.some(world.acts))
      assert(!world.isLive(values), 'the service still takes it')
      if (key.verify !== undefined) assertRefused(await issuer.verify(of), of)
      if (act === 'disable') {
        const back = await issuer.act(of, 'undo', found)
        // A key that was stopped can't sign for its own return.
        if (back.outcome === 'done') assert(world.isLive(values))
        else assert.equal(back.outcome, 'denied')
      }
    })

    it(`says so where there is nothing left to ${act}`, async () => {
      const values = world.live()
      world.kill(values)
      const { got, sent } = await watch(values, () => issuer.act(target(values), act, null))
      if (world.confirmsAnything) assert(got.outcome === 'done' || got.outcome === 'gone')
      else assert(got.outcome !== 'done', 'it claims to have ended a key that was dead before')
      assert(sent.filter(world.acts).length <= waysOf(key[act]).length)
    })

    for (const [name, given] of nothingSaid)
      it(`does not ${act} twice, nor believe it done, after ${name}`, async () => {
        const values = world.live()
        const of = target(values)
        const found = await recordOf(of, bent)
        fault(given, world.acts)
        const { got, sent } = await watch(values, () => bent.act(of, act, found))
        assertNotDone(got.outcome, given, sent.filter(world.acts).length, waysOf(key[act]).length)
        if (got.outcome !== 'done') assert.notEqual(got.note, null)
      })

    if (key.verify !== undefined)
      it(`does not call a key dead that outlives its end for a while (${act})`, async () => {
        if (world.lag === undefined) return
        const values = world.live()
        const of = target(values)
        const found = await recordOf(of)
        world.lag(2)
        assert.equal((await issuer.act(of, act, found)).outcome, 'done')
        world.lag(0)
        const seen: string[] = []
        for (let i = 0; i < 4; i++) seen.push((await issuer.verify(of)).state)
        assert.equal(seen[0], 'live')
        assert.notEqual(seen.at(-1), 'live')
      })
  }

  if (key.disable !== undefined)
    it('does not believe that a stop was taken back where nothing says so', async () => {
      for (const [name, given] of nothingSaid) {
        const of = target(world.live())
        const found = await recordOf(of, bent)
        assert.equal((await bent.act(of, 'disable', found)).outcome, 'done')
        const end = proxy.fault({ when: world.acts, times: Number.POSITIVE_INFINITY }, given)
        const { outcome } = await bent.act(of, 'undo', found)
        end()
        assert(outcome === 'unknown' || outcome === 'denied', `${name}: ${outcome}`)
      }
    })

  it('reads every documented refusal of an act', async () => {
    for (const { act, name, make, outcome } of world.refusals ?? []) {
      if (key[act] === undefined) continue
      const values = make()
      const of = target(values)
      const verdict = await issuer.verify(of)
      const isMint = act === 'create' || act === 'rotate'
      const got = isMint ? await issuer.mint(of, act, 'rekey-0123456789', verdict) : await issuer.act(of, act, await recordOf(of))
      assert.equal(got.outcome, outcome, name)
      assert.equal(world.isLive(values), isMint || outcome !== 'done', name)
    }
    world.live()
  })

  it('believes what says nothing no more where another way is tried', async () => {
    for (const { act, name, make, outcome } of world.refusals ?? []) {
      if (outcome !== 'done' || act === 'create' || act === 'rotate') continue
      const tryIt = async (on: Issuer) => {
        const of = target(make())
        const found = await recordOf(of, on)
        const { got, sent } = await watch({}, () => on.act(of, act, found))
        return { outcome: got.outcome, acts: sent.filter(world.acts).length }
      }
      const whole = await tryIt(bent)
      for (const [what, given] of nothingSaid) {
        const end = proxy.fault({ when: world.acts, from: whole.acts, times: Number.POSITIVE_INFINITY }, given)
        const got = await tryIt(bent)
        end()
        assert.equal(got.acts, whole.acts, `${name}, then ${what}`)
        if (!(world.doneByStatus && mayBeTaken(given)))
          assert(got.outcome === 'unknown' || got.outcome === 'denied', `${name}, then ${what}: ${got.outcome}`)
      }
    }
  })

  if ((waysOf(key.revoke)[0]?.batch ?? 1) > 1)
    it('revokes many keys in one call, and knows of none where that call is lost', async () => {
      const several = [world.live(), world.live(), world.live()]
      const all = () =>
        issuer.actOnAll(
          several.map((values) => target(values)),
          'revoke',
        )
      fault({ kind: 'close-before' }, world.acts)
      const lost = await watch({}, all)
      assert.deepEqual(
        lost.got.map(({ outcome }) => outcome),
        ['unknown', 'unknown', 'unknown'],
      )
      for (const step of undo.splice(0)) step()
      const { got, sent } = await watch({}, all)
      assert.deepEqual(
        got.map(({ outcome }) => outcome),
        ['done', 'done', 'done'],
      )
      assert.deepEqual([lost.sent.length, sent.length], [1, world.callsForThree ?? 1])
      assert(!several.some((values) => world.isLive(values)))
    })

  for (const act of ['create', 'rotate'] as const) {
    if (key[act] === undefined) continue
    const old = act === 'create' ? 'stays' : waysOf(key.rotate)[0]!.old

    it(`${act}s a key that works, and knows what became of the old one`, async () => {
      const values = world.live()
      const of = target(values)
      const verdict = await issuer.verify(of)
      const { got, sent } = await watch(values, () => issuer.mint(of, act, 'rekey-0123456789', verdict))
      assert.equal(got.outcome, 'done', got.note ?? undefined)
      assert.equal(sent.filter(world.acts).length, 1)
      assert(got.parts !== null)
      const fresh = Object.fromEntries(Object.keys(values).map((part) => [part, got.parts![part]!.reveal()]))
      assert.notDeepEqual(fresh, values)
      assert(world.isLive(fresh), 'the service does not take the new key')
      assert.equal(world.isLive(values), old !== 'dies')
      assert.equal((await issuer.verify(target(fresh))).state, 'live')
      if (old === 'dies') assertRefused(await issuer.verify(of), of)
    })

    for (const [name, given] of nothingSaid)
      it(`does not ${act} twice, nor invent a key, after ${name}`, async () => {
        const values = world.live()
        const of = target(values)
        const verdict = await bent.verify(of)
        fault(given, world.acts)
        const { got, sent } = await watch(values, () => bent.mint(of, act, 'rekey-0123456789', verdict))
        assertNotDone(got.outcome, given, sent.filter(world.acts).length, waysOf<unknown>(key[act]).length)
        assert.equal(got.parts, null)
      })
  }
}
