import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { defaults } from '../../src/config/defaults.ts'
import type { Facts, NextStep } from '../../src/incident/facts.ts'
import { next } from '../../src/incident/next.ts'
import { entriesOf, isOfOurAccounts } from '../../src/incident/ownership.ts'
import { policyFor } from '../../src/incident/policy.ts'
import { isDead, secondsToDead, severityOf, statusOf } from '../../src/incident/status.ts'
import { readStory } from '../../src/incident/story.ts'
import type { InventoryEntry } from '../../src/model/configuration.ts'
import { type Event, type Incident, outcomes, policies } from '../../src/model/incident.ts'
import type { FindAnswer } from '../../src/model/issuer.ts'
import { Secret } from '../../src/model/secret.ts'
import type { State, Verdict } from '../../src/model/verdict.ts'

const at = '2026-11-20T12:00:00.000Z'
const states = ['live', 'dead', 'limited', 'unknown'] as const satisfies readonly State[]
const alive = (facts: Facts) => facts.asked?.state === 'live' || facts.asked?.state === 'limited'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const event: fc.Arbitrary<Event> = fc
  .record({
    step: fc.constantFrom(
      'found',
      'verify',
      'plan',
      'create',
      'store',
      'prove',
      'disable',
      'revoke',
      'rotate',
      'prove-dead',
      'after-store',
      'remind',
      'recall',
      'attest',
    ),
    outcome: fc.constantFrom(...outcomes),
    state: maybe(fc.constantFrom(...states)),
    label: maybe(fc.constantFrom('l1', 'l2')),
    id: maybe(fc.constantFrom('r1', 'r2')),
    store: maybe(fc.constantFrom('s1', 's2', 'w1')),
    what: maybe(fc.constantFrom('keep', 'forget', 'restore')),
    weak: maybe(fc.constant(true)),
    undo: maybe(fc.constant(true)),
    note: maybe(fc.constantFrom(...policies)),
    due: maybe(fc.constant('2026-11-21T12:00:00.000Z')),
  })
  .map((fields) => ({ at, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) }) as Event)

const can = fc.constantFrom('yes', 'yes', 'no', { lacks: 'X is not set' })
const found: fc.Arbitrary<FindAnswer> = fc.record({
  outcome: fc.constantFrom('one', 'none', 'several', 'denied', 'unknown'),
  id: fc.constantFrom('r1', 'r2', null),
  weak: fc.boolean(),
  status: fc.constant(200),
  note: fc.constant(null),
})
const which = fc.record({ disable: fc.boolean(), revoke: fc.boolean() })
const factsFor = (events: number): fc.Arbitrary<Facts> =>
  fc.record({
    policy: fc.constantFrom(...policies, 'rotate', 'rotate'),
    mode: fc.constantFrom('leak', 'routine'),
    isOurs: fc.constantFrom(true, true, false),
    forbidden: fc.constantFrom(null, null, null, 'not in such a run'),
    can: fc.record({ disable: can, revoke: can, create: can, rotate: can, findLabel: can, endRecord: can }),
    oldAfterRotate: fc.constantFrom('dies', 'stays', 'chosen'),
    needsRecord: which,
    standsAlone: which,
    actsLeft: fc.constantFrom(0, 1, 5, 5),
    stores: fc.constantFrom([], ['s1'], ['s1', 's2']),
    keeps: fc.constantFrom([], ['k1']),
    asks: fc.constantFrom(true, true, true, true, true, true, false),
    isCertain: fc.boolean(),
    afterStores: fc.constantFrom([], [], ['w1']),
    noStores: fc.constantFrom(null, null, null, 'no stores'),
    allowInterruption: fc.boolean(),
    grace: fc.constantFrom(0, 3600),
    now: fc.constantFrom(at, '2026-11-23T12:00:00.000Z'),
    since: fc.nat(events),
    asked: fc.constantFrom(
      null,
      { state: 'live', isDead: false },
      ...states.map((state) => ({ state, isDead: state === 'dead' })),
    ),
    record: fc.option(found),
    labelled: fc.array(found, { minLength: 2, maxLength: 2 }).map(
      ([a, b]) =>
        new Map([
          ['l1', a!],
          ['l2', b!],
        ]),
    ),
    probed: fc.constantFrom(
      new Map(),
      new Map([
        ['s1', { outcome: 'done' as const }],
        ['s2', { outcome: 'done' as const }],
        ['k1', { outcome: 'done' as const }],
      ]),
    ),
    hand: fc.constantFrom(null, null, { label: 'l1', works: true }, { label: 'l1', works: true }, { label: 'l2', works: null }),
    inUse: fc.constantFrom('old', 'other', 'unknown'),
    isUntouched: fc.boolean(),
  }) as fc.Arbitrary<Facts>

/** Histories as runs leave them: cut off anywhere, the last word changed. */
const told = (step: Event['step'], outcome: Event['outcome'], more: Partial<Event> = {}): Event => ({
  at,
  step,
  outcome,
  ...more,
})
const acts = (step: Event['step'], more: Partial<Event>): Event[] => [told(step, 'begun', more), told(step, 'done', more)]
const asked = told('verify', 'done', { state: 'live', host: 'a.test' })
const ends = [...acts('disable', { id: 'r1' }), ...acts('revoke', { id: 'r1' }), told('prove-dead', 'done', { state: 'dead' })]
const weakEnds = [...acts('disable', { id: 'r1', weak: true }), ...acts('disable', { id: 'r1', undo: true })]
const histories = (['create', 'rotate'] as const).flatMap((act) => {
  const made = [asked, told('plan', 'done'), ...acts(act, { label: 'l1' })]
  const stored = [
    ...acts('store', { label: 'l1', store: 's1' }),
    ...acts('store', { label: 'l1', store: 's2' }),
    told('prove', 'done', { label: 'l1' }),
    ...acts('after-store', { label: 'l1', store: 'w1' }),
  ]
  return [
    [...made, ...stored, ...ends],
    [...made, ...acts('store', { store: 'k1', what: 'keep' }), ...stored, ...ends],
    [...made, ...stored.slice(0, 3), told('store', 'denied', { label: 'l1', store: 's2' })],
    [asked, told('plan', 'done'), ...ends],
    [asked, told('plan', 'done'), ...weakEnds],
  ]
})
const history: fc.Arbitrary<readonly Event[]> = fc
  .tuple(fc.constantFrom(...histories), fc.nat(21), fc.constantFrom(null, ...outcomes))
  .map(([whole, length, outcome]) => {
    const events = whole.slice(0, length)
    const last = events.at(-1)
    return last === undefined || outcome === null ? events : [...events.slice(0, -1), { ...last, outcome }]
  })

const situation = fc
  .oneof(fc.array(event, { maxLength: 9 }) as fc.Arbitrary<readonly Event[]>, history, history)
  .chain((events) =>
    fc.record({ events: fc.constant(events), facts: factsFor(events.length), secret: fc.constantFrom(null, 'KEY', 'KEY') }),
  )
  .map(({ events: before, facts, secret }) => {
    // A plan without a word is of the policy that still holds.
    const events = before.map((each) => (each.step === 'plan' ? { note: facts.policy, ...each } : each))
    const incident: Incident = {
      ...{ id: 'a'.repeat(32), service: 's', kind: 'k', policy: facts.policy, secret, events, status: statusOf(events) },
    }
    return { incident, facts, story: readStory(incident, facts.since), step: next(incident, facts) }
  })

/** Holds for whatever events and facts there are. */
const always = (
  rule: (each: { incident: Incident; facts: Facts; story: ReturnType<typeof readStory>; step: NextStep }) => boolean,
) => fc.assert(fc.property(situation, rule), { numRuns: 6_000 })

/** A key that was perhaps no more than stopped, and whose one record the service has listed since. */
const isListed = ({ mayBeStopped, ending }: ReturnType<typeof readStory>, { record }: Facts): boolean =>
  mayBeStopped && !['done', 'gone', 'denied'].includes(ending?.outcome ?? 'done') && record?.outcome === 'one' && !record.weak

describe('the next step, whatever happened before', () => {
  it('never ends a key that the service did not call alive in this run, unless it stopped it before', () =>
    always(
      ({ step, facts, story }) =>
        step.do !== 'revoke' ||
        alive(facts) ||
        story.isDisabled ||
        story.ending?.act === 'disable' ||
        isListed(story, facts) ||
        !facts.asks,
    ))

  it('ends a key that nobody can ask about once, by its own value, where it certainly is one, and calls it dead never', () =>
    always(
      ({ step, facts, story }) =>
        facts.asks ||
        ((step.do !== 'revoke' ||
          (facts.isCertain &&
            facts.standsAlone.revoke &&
            step.record === null &&
            (story.ending === null || story.ending.outcome === 'denied'))) &&
          !['disable', 'undo'].includes(step.do)),
    ))

  it('never ends the old key while what uses it has not taken the new one', () =>
    always(({ step, facts, story, incident }) => {
      if (incident.secret === null) return true
      const current = story.made.findLast(({ state }) => state === 'done')
      const waits = current?.isProven === true && facts.afterStores.some((id) => current.afterStores.get(id)?.outcome !== 'done')
      return !waits || story.isClosed || story.made.length > 1 || !facts.isOurs || !['disable', 'revoke'].includes(step.do)
    }))

  it('never sends a second revoke but to a key that the service called alive after the first, or whose record it still lists', () =>
    always(
      ({ step, facts, story }) =>
        step.do !== 'revoke' ||
        story.ending?.act !== 'revoke' ||
        story.ending.outcome === 'denied' ||
        alive(facts) ||
        isListed(story, facts),
    ))

  it('does nothing but ask where nothing may be done', () =>
    always(
      ({ step, facts }) =>
        facts.forbidden === null ||
        facts.hand !== null ||
        !['probe', 'mint', 'store', 'keep', 'restore', 'forget', 'drop', 'disable', 'undo', 'revoke'].includes(step.do),
    ))

  it('never sends more than two revokes for a key in a run', () =>
    always(({ step, story }) => step.do !== 'revoke' || story.sent.revoke < 2))

  it('never ends a record that was not matched exactly, or proved to be the key’s by stopping it', () =>
    always(
      ({ step, facts, story }) =>
        step.do !== 'revoke' ||
        step.record === null ||
        (facts.record?.outcome === 'one' &&
          facts.record.id === step.record &&
          (!facts.record.weak || (story.isDisabled && facts.asked?.isDead === true && story.ending?.id === step.record))),
    ))

  it('never acts on a record of several, and takes a weak one only for what can be undone', () =>
    always(({ step, facts }) => !(step.do === 'disable' && step.record !== null) || facts.record?.outcome === 'one'))

  it('never stops what it can’t start again in doubt: a weak stop that does not show is taken back', () =>
    always(({ story, facts, step }) => {
      const isInDoubt =
        story.ending?.act === 'disable' &&
        story.ending.isWeak &&
        story.ending.outcome === 'done' &&
        facts.asked !== null &&
        !facts.asked.isDead
      return !isInDoubt || !['revoke', 'close', 'disable'].includes(step.do)
    }))

  it('never calls a key dead that the service did not refuse', () =>
    always(({ step, facts }) => step.do !== 'close' || facts.asked?.isDead === true))

  it('never writes a store but with a key in hand', () =>
    always(({ step, facts }) => !['store', 'restore', 'keep'].includes(step.do) || facts.hand !== null))

  it('never makes a key for a store that is not ours, nor over another one that is in use', () =>
    always(({ step, facts, incident }) => {
      if (step.do !== 'mint') return true
      if (!facts.isOurs) return step.act === 'rotate' && facts.oldAfterRotate === 'dies'
      return facts.inUse !== 'other' && facts.noStores === null && incident.status !== undefined
    }))

  it('never makes a key while another one is not accounted for', () =>
    always(({ step, story }) => step.do !== 'mint' || !story.made.some(({ state }) => state === 'begun' || state === 'unknown')))

  it('never does anything but ask where the policy is to report, and ends no key where acts are forbidden', () =>
    always(({ step, facts, story }) => {
      if (facts.forbidden !== null && ['mint', 'disable', 'revoke', 'drop', 'probe'].includes(step.do) && facts.hand === null)
        return false
      return facts.policy !== 'report' || story.ending !== null || !['mint', 'disable', 'revoke', 'probe'].includes(step.do)
    }))

  it('never begins an act that can’t be undone when the run has done as many as it may', () =>
    always(({ step, facts }) => facts.actsLeft > 0 || !['mint', 'revoke'].includes(step.do)))

  it('never says anything but "lost" of a lost key, however often it is asked', () =>
    always(
      ({ step, story }) =>
        !story.isLost ||
        step.do !== 'end' ||
        step.outcome === 'lost' ||
        story.made.some(({ state }) => state === 'begun' || state === 'unknown' || state === 'done'),
    ))
})

const verdict = (fields: Partial<Verdict> = {}): Verdict => ({
  ...{
    state: 'live',
    host: 'a.test',
    status: 200,
    at,
    why: null,
    access: null,
    id: null,
    name: null,
    owner: null,
    account: null,
  },
  ...{ scopes: [], created: null, used: null, expires: null, page: null, ...fields },
})
const entry = (fields: Partial<InventoryEntry> = {}): InventoryEntry => ({
  ...{ secret: 'KEY', service: 's', kind: null, access: null, owner: null, environment: null, rotateEvery: null, onLeak: null },
  ...{ stores: [], parts: {}, record: null, account: null, vars: {}, allowInterruption: false },
  ...{ admin: null, created: null, snooze: null, place: { path: 'rekey.yml', line: 1, column: 1 }, afterStore: null, ...fields },
})

describe('the first rule', () => {
  const live: Event = { at, step: 'verify', outcome: 'done', state: 'live', host: 'a.test' }
  it('takes a refusal at the only host, or at one that called the key live', () => {
    assert.equal(isDead([], verdict({ state: 'dead' }), true), true)
    assert.equal(isDead([], verdict({ state: 'dead' }), false), false)
    assert.equal(isDead([], verdict({ state: 'unknown', refused: true }), true), false)
    assert.equal(isDead([live], verdict({ state: 'unknown', refused: true }), false), true)
    assert.equal(isDead([live], verdict({ state: 'unknown', refused: true, host: 'b.test' }), false), false)
    // What a new key's service said says nothing of the old one.
    assert.equal(isDead([{ ...live, step: 'prove', label: 'l' }], verdict({ state: 'unknown', refused: true }), false), false)
  })
  it('takes nothing else', () => {
    for (const state of ['live', 'limited', 'unknown'] as const) assert.equal(isDead([live], verdict({ state }), true), false)
    assert.equal(isDead([live], verdict({ state: 'dead', host: null }), true), false)
  })
})

describe('the seventh rule', () => {
  const parts = { key: new Secret('one'), id: new Secret('piece') }
  const leaked = { service: 's', kind: 'k', parts }
  const of = (held: Parameters<typeof entriesOf>[3], said: Verdict | null = null) => entriesOf(leaked, ['key'], said, held).length
  it('takes the value in use, whatever pieces stand beside it', () => {
    assert.equal(of([{ entry: entry(), inUse: { key: new Secret('one') } }]), 1)
    assert.equal(of([{ entry: entry(), inUse: { key: new Secret('two') } }]), 0)
    assert.equal(of([{ entry: entry(), inUse: null }]), 0)
    assert.equal(of([{ entry: entry({ service: 'other' }), inUse: { key: new Secret('one') } }]), 0)
    assert.equal(of([{ entry: entry({ kind: 'other' }), inUse: { key: new Secret('one') } }]), 0)
    assert.equal(
      entriesOf({ ...leaked, parts: { id: new Secret('a') } }, ['id', 'secret'], null, [
        { entry: entry(), inUse: { id: new Secret('a') } },
      ]).length,
      0,
    )
  })
  it('takes record and account together, and neither alone', () => {
    const said = verdict({ id: 'r', account: 'a' })
    assert.equal(of([{ entry: entry({ record: 'r', account: 'a' }), inUse: null }], said), 1)
    for (const fields of [{ record: 'r' }, { account: 'a' }, { record: 'r', account: 'b' }, { record: 'x', account: 'a' }, {}])
      assert.equal(of([{ entry: entry(fields), inUse: null }], said), 0)
    assert.equal(of([{ entry: entry({ record: 'r', account: 'a' }), inUse: null }], null), 0)
  })
  it('is not the same as an account of ours', () => {
    assert.equal(
      isOfOurAccounts(verdict({ owner: 'me' }), (text) => text === 'me'),
      true,
    )
    assert.equal(
      isOfOurAccounts(verdict({ account: 'them' }), (text) => text === 'me'),
      false,
    )
    assert.equal(
      isOfOurAccounts(null, () => true),
      false,
    )
  })
})

describe('policy and severity', () => {
  it('is the entry’s own, then the first rule that fits, then the default', () => {
    const policy = {
      ...defaults.policy,
      onLeak: 'disable' as const,
      rules: [
        { branch: 'main', environment: 'live', onLeak: 'revoke' as const },
        { kind: 'k', onLeak: 'rotate' as const },
      ],
    }
    const leak = { service: 's', kind: 'k', branch: 'main', entry: null, fits: (glob: string, branch: string) => glob === branch }
    assert.equal(policyFor({ policy }, leak), 'rotate')
    assert.equal(policyFor({ policy }, { ...leak, entry: entry({ environment: 'live' }) }), 'revoke')
    assert.equal(policyFor({ policy }, { ...leak, branch: null, entry: entry({ environment: 'live' }) }), 'rotate')
    assert.equal(policyFor({ policy }, { ...leak, kind: 'other' }), 'disable')
    assert.equal(policyFor({ policy }, { ...leak, entry: entry({ onLeak: 'report' }) }), 'report')
    assert.equal(policyFor(defaults, leak), 'report')
  })
  it('is critical for a key that works, low for one that is proved dead', () => {
    const response = (outcome: 'done' | 'gone' | 'denied' | 'open' | 'lost') => ({
      policy: 'revoke' as const,
      outcome,
      seconds: null,
      events: [],
      reach: null,
      manual: null,
    })
    assert.equal(severityOf('possible', verdict(), null), 'critical')
    assert.equal(severityOf('likely', verdict({ state: 'limited' }), response('denied')), 'critical')
    assert.equal(severityOf('certain', verdict(), response('done')), 'low')
    assert.equal(severityOf('certain', verdict({ state: 'unknown' }), null), 'high')
    assert.equal(severityOf('possible', null, null), 'medium')
    const dead = verdict({ state: 'dead' })
    assert.equal(severityOf('certain', dead, null), 'low', 'as an earlier run or a rehearsal heard it')
    assert.equal(severityOf('certain', dead, response('gone')), 'low')
    // refused, and yet not over: a stop that can be taken back, a new key that nobody has
    for (const outcome of ['open', 'lost'] as const) assert.equal(severityOf('likely', dead, response(outcome)), 'high')
  })
  it('counts the seconds from found to dead, and none while it is not', () => {
    const events: Event[] = [
      { at, step: 'found', outcome: 'done' },
      { at: '2026-11-20T12:00:03.100Z', step: 'prove-dead', outcome: 'done', state: 'dead' },
    ]
    assert.equal(secondsToDead(events), 3.1)
    assert.equal(secondsToDead([...events, { at, step: 'verify', outcome: 'done', state: 'live' }]), null)
    assert.equal(statusOf(events), 'closed')
    assert.equal(statusOf([...events, { at, step: 'create', outcome: 'lost', label: 'l' }]), 'lost')
  })
})

describe('a key in several places', () => {
  const rotated = (...stored: readonly Event[]): Incident => {
    const events: readonly Event[] = [
      { at, step: 'found', outcome: 'done' },
      { at, step: 'verify', outcome: 'done', state: 'live' },
      { at, step: 'rotate', outcome: 'begun', label: 'l1' },
      { at, step: 'rotate', outcome: 'done', label: 'l1' },
      ...stored,
    ]
    return { id: 'a', service: 's', kind: 'k', policy: 'rotate', secret: 'K', events, status: 'open' }
  }
  const store = (place: string, outcome: Event['outcome']): Event => ({ at, step: 'store', outcome, store: place, label: 'l1' })
  const step = (incident: Incident) => {
    const [facts] = fc.sample(factsFor(0), { numRuns: 1, seed: 1 })
    const hand = { label: 'l1', works: null }
    return next(incident, {
      ...facts!,
      mode: 'leak',
      isOurs: true,
      forbidden: null,
      stores: ['s1', 's2'],
      since: 0,
      hand,
      inUse: 'unknown',
    })
  }

  it('of which one has the new key after a rotation in place is not lost: people are told which has it and which has not', () => {
    assert.deepEqual(step(rotated(store('s1', 'begun'), store('s1', 'done'))), { do: 'store', store: 's2', label: 'l1' })
    const half = step(rotated(store('s1', 'begun'), store('s1', 'done'), store('s2', 'begun'), store('s2', 'denied')))
    assert.ok(half.do === 'end' && half.outcome === 'open' && half.isFault === true)
    assert.match(half.why!, /could not be stored in s2\. It is in s1/)
    const none = step(rotated(store('s1', 'begun'), store('s1', 'denied')))
    assert.ok(none.do === 'settle' && none.as === 'lost')
  })
})

describe('the situations above', () => {
  it('come to every step often enough to say something', () => {
    const seen = new Map<string, number>()
    for (const { step } of fc.sample(situation, { numRuns: 20_000, seed: 7 })) seen.set(step.do, (seen.get(step.do) ?? 0) + 1)
    for (const name of [
      'verify',
      'plan',
      'probe',
      'find',
      'mint',
      'try',
      'store',
      'keep',
      'restore',
      'prove',
      'after-store',
      'settle',
      'drop',
      'disable',
      'undo',
      'revoke',
      'prove-dead',
      'close',
      'forget',
      'end',
    ])
      assert.ok((seen.get(name) ?? 0) >= 5, `${name}: ${seen.get(name) ?? 0} of 20,000`)
  })
})
