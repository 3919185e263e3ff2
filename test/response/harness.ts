/**
 * A world in memory in which anything can go wrong once: a key service behind the real issuer, a store, a journal. Every effect (a call,
 * a write) has a number, and a fault can be laid at one of them. What survives a run is what would: the service, the store, the journal.
 */
import assert from 'node:assert/strict'
import { defaults } from '../../src/config/defaults.ts'
import { fitting } from '../../src/config/globs.ts'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import { withNamedPieces } from '../../src/issuer/looks.ts'
import { targetFor } from '../../src/issuer/target.ts'
import type { Configuration, InventoryEntry } from '../../src/model/configuration.ts'
import { Fault } from '../../src/model/fault.ts'
import type { Incident, Policy } from '../../src/model/incident.ts'
import type { Leak } from '../../src/model/leak.ts'
import type { KeyParts } from '../../src/model/secret.ts'
import type { Service } from '../../src/model/service.ts'
import type { HttpAnswer, HttpCall, Journal, Redeploy, Store, StoreAnswer } from '../../src/model/world.ts'
import { type Attestation, attest } from '../../src/response/attest.ts'
import { readBlock, writeBlock } from '../../src/response/journal.ts'
import type { Answer, Ports, Setting } from '../../src/response/ports.ts'
import { rehearsal } from '../../src/response/rehearse.ts'
import { respondTo } from '../../src/response/respond.ts'
import { type Rotated, rotateKeys } from '../../src/response/rotate.ts'
import { makeClock, serviceWith, word } from '../issuer/memory.ts'

/** `kill -9`: nobody may catch it. */
export class Kill extends Error {}

export const faults = [
  'kill before',
  'kill after',
  'refused',
  '500, nothing done',
  '500 after it was done',
  'time-out after it was done',
  'time-out before it was done',
  'reset after it was done',
  'garbage after it was done',
] as const
export type FaultKind = (typeof faults)[number]

/** One way in which a service ends and makes keys, and what a run is asked to do. */
export interface Mode {
  readonly name: string
  readonly policy: Policy
  readonly routine?: { readonly grace: number; readonly interrupts?: true }
  readonly ours: boolean
  /** The store can be read, as a file can; a secret can't. */
  readonly readable: boolean
  readonly service: Service
  /** What becomes of the old value in a rotation in place. */
  readonly rotation?: 'dies' | 'stays'
  /** Seconds until a revoke takes hold. */
  readonly lag?: number
  /** The list is matched by the last characters alone: of the leaked key, or of another one's. */
  readonly weak?: 'right' | 'wrong'
  /** A deployment has to succeed between storing and retiring. */
  readonly redeploys?: true
  /** People are reminded, every hour. */
  readonly reminds?: true
  /** No call tells whether a key works: what was done can't be proved. */
  readonly blind?: true
  /** No call finds a key that was made and whose answer was lost. */
  readonly mayLose?: true
}

/** What a single test makes different. */
export interface Bend {
  /** Further places of the key, beside the one under its name. */
  readonly stores?: readonly string[]
  /** A place that never takes a write, though its probe goes well. */
  readonly refuses?: string
  /** New keys that never work. */
  readonly stillborn?: boolean
  readonly withoutAdmin?: boolean
  readonly withoutStateKey?: boolean
  readonly notHandedIn?: boolean
  readonly maxActs?: number
  readonly trust?: Partial<Setting['trust']>
  readonly owners?: Configuration['owners']
  readonly entry?: Partial<InventoryEntry>
  readonly rules?: Configuration['policy']['rules']
  /** An answer instead of the service's; `honest` has the service do what it is asked, and gives what it says. */
  readonly answers?: (call: HttpCall, honest: () => HttpAnswer) => HttpAnswer | null
  /** Comes before each effect. */
  readonly before?: (effect: string) => Promise<void>
  readonly leaks?: (leak: Leak) => readonly Leak[]
  readonly recall?: Ports['recall']
  readonly remind?: Ports['remind']
  /** What becomes of the next deployments, in order; then they succeed. */
  readonly deployments?: ('fails' | 'never ends')[]
  readonly branch?: string | null
  readonly verify?: false
  readonly stopped?: string
  readonly approved?: Setting['approved']
  readonly remembered?: NonNullable<Setting['remembered']>
  readonly beginsNothing?: string
  readonly askAtMost?: Configuration['policy']['askAtMost']
  readonly authorOf?: Setting['authorOf']
  readonly canaryOf?: Setting['canaryOf']
  /** The run is a rehearsal. */
  readonly rehearse?: true
  /** Another journal than the one in memory. */
  readonly journal?: Journal
}

interface Record {
  readonly id: string
  readonly value: string
  readonly label: string | null
  state: 'live' | 'disabled' | 'dead'
  /** Asked about, or seen in a list, since the last act that ends. */
  isKnown: boolean
  revokes: number
  diesAt: number | null
}

/** Milliseconds until the other side has done what it let the caller wait for in vain. */
const late = 25_000

const stateKey = 'a state key of the harness, long enough'
const secret = 'ACME_KEY'

const self = {
  request: 'GET https://keys.acme.test/self',
  means: { live: 200, dead: { status: 401, at: 'error', is: 'invalid_key' } },
} as const
const denied = [
  { status: 403, at: 'error' },
  { status: 401, at: 'error' },
] as const
const record = (act: string) =>
  ({
    as: 'admin',
    request: `POST https://keys.acme.test/keys/{key.id}/${act}`,
    means: { done: { status: 200, at: 'id' }, denied, gone: { status: 410, at: 'error' } },
  }) as const
export const parts = {
  verify: { ...self, reads: { id: 'id', account: 'account' } },
  admin: { is: 'acme/acme-key', env: 'ACME_ADMIN' },
  list: {
    as: 'admin',
    request: 'GET https://keys.acme.test/keys',
    items: 'keys',
    match: { id: 'id', is: '{key.id}' },
    label: 'label',
    means: { done: { status: 200, at: 'keys' }, denied },
    reads: { id: 'id' },
  },
  create: {
    as: 'admin',
    request: 'POST https://keys.acme.test/keys',
    json: { label: '{incident.label}' },
    means: { done: { status: 201, at: 'key' }, denied },
    gives: { key: 'key' },
    reads: { id: 'id' },
    ifLost: ['Look for the newest key', 'Delete it'],
  },
  rotate: {
    request: 'POST https://keys.acme.test/self/rotate',
    json: { label: '{incident.label}' },
    means: { done: { status: 200, at: 'key' }, denied },
    gives: { key: 'key' },
    reads: { id: 'id' },
    ifLost: ['Rotate it again by hand'],
  },
  disable: { ...record('disable'), undo: record('enable') },
  drop: {
    as: 'admin',
    request: 'DELETE https://keys.acme.test/keys/{key.id}',
    means: { done: 204, gone: [{ status: 404, at: 'error' }], denied },
  },
  report: {
    as: 'none',
    request: 'POST https://keys.acme.test/report',
    json: { key: '{key}' },
    means: { done: 202, denied: { status: 403, at: 'error' } },
  },
  dropSelf: {
    request: 'DELETE https://keys.acme.test/self',
    json: { key: '{key}' },
    means: { done: 204, denied: { status: 403, at: 'error' }, gone: { status: 401, at: 'error' } },
  },
} as const

const manual = { page: 'https://keys.acme.test/keys/{verify.id}', steps: ['Delete the key'] }
export const service = (key: object) => serviceWith({ verify: parts.verify, manual, ...key })

export class Scene {
  readonly mode: Mode
  readonly clock = makeClock()
  readonly records: Record[] = []
  readonly written = new Map<string, string>()
  readonly stored = new Map<string, string | null>()
  readonly admin: Record
  readonly old: Record
  readonly stranger: Record
  /** Reminders that stand where people read them. */
  readonly reminders: string[] = []
  /** Deployments by the new key's label. */
  readonly deployments: { readonly label: string; readonly id: string; state: 'running' | 'failed' | 'succeeded' }[] = []
  /** Everything that anyone could read afterwards. */
  readonly told: string[] = []
  last = ''
  effects: string[] = []
  bend: Bend = {}
  readonly adopted = new Set<string>()
  fault: { readonly at: number; readonly kind: FaultKind } | null = null
  #count = 0
  /** What was sent and not answered, and is done all the same: when, and what. */
  readonly #late: { readonly at: number; readonly act: () => void }[] = []

  constructor(mode: Mode) {
    this.mode = mode
    this.admin = this.#make(null)
    this.old = this.#make(null)
    // Another key of the account whose last characters are the same: what a weak match hits, too.
    this.stranger = this.#make(null, mode.weak === 'wrong' ? this.old.value.slice(-4) : undefined)
    this.stored.set(secret, mode.ours ? this.old.value : this.#make(null).value)
  }

  #make(label: string | null, end = word(4)): Record {
    const id = word(8)
    const made: Record = {
      id,
      value: `acme_${id}_${word(20)}${end}`,
      label,
      state: 'live',
      isKnown: false,
      revokes: 0,
      diesAt: null,
    }
    this.records.push(made)
    return made
  }

  /** Has the service know this key, too. */
  adopt({ parts: { key, id } }: Leak): void {
    const made = { value: key!.reveal(), id: id!.reveal(), label: null, revokes: 0, diesAt: null }
    this.records.push({ ...made, state: 'live', isKnown: false })
    this.adopted.add(made.value)
  }

  living(): readonly Record[] {
    this.#settle()
    return this.records.filter(({ state }) => state === 'live')
  }

  #settle() {
    while (this.#late[0] !== undefined && this.clock.now().getTime() >= this.#late[0].at) this.#late.shift()!.act()
    for (const each of this.records) if (each.diesAt !== null && this.clock.now().getTime() >= each.diesAt) each.state = 'dead'
  }

  /** One effect, which a fault may hit. `cannot` is what the other side says of a refusal and of a fault of its own. */
  async #effect<T>(
    name: string,
    act: () => T,
    cannot: { refused: () => T; failed: () => T; lost: (how: FaultKind) => T },
  ): Promise<T> {
    await this.bend.before?.(name)
    this.#settle()
    const at = this.#count++
    this.effects.push(name)
    const kind = this.fault?.at === at ? this.fault.kind : null
    if (kind === 'kill before') throw new Kill()
    if (kind === 'refused') return cannot.refused()
    if (kind === '500, nothing done') return cannot.failed()
    if (kind === 'time-out before it was done') {
      this.#late.push({ at: this.clock.now().getTime() + late, act })
      return cannot.lost(kind)
    }
    const result = act()
    this.#watch(name)
    if (kind === 'kill after') throw new Kill()
    return kind === null ? result : cannot.lost(kind)
  }

  /** What must hold at every moment. */
  #watch(name: string) {
    this.#settle()
    if (this.mode.routine !== undefined && this.mode.routine.interrupts !== true)
      assert.ok(
        this.living().some(({ value }) => value === this.stored.get(secret)),
        `after ${name} the store holds no working key`,
      )
    if (!this.mode.ours) assert.notEqual(this.stored.get(secret), this.old.value)
    assert.equal(this.stranger.revokes, 0, 'a revoke of a record that is not the key’s')
  }

  #answer(call: HttpCall): HttpAnswer {
    this.#settle()
    const url = new URL(call.url)
    const bearer = call.headers.authorization?.slice('Bearer '.length) ?? call.headers.Authorization?.slice('Bearer '.length)
    const who = this.records.find(({ value }) => value === bearer)
    const reply = (status: number, body: unknown = {}): HttpAnswer => ({ status, headers: {}, body: JSON.stringify(body) })
    if (url.pathname === '/self' && call.method === 'GET') {
      if (who === undefined) return reply(401, { error: 'invalid_key' })
      who.isKnown = true
      return who.state === 'live' ? reply(200, { id: who.id, account: 'acme' }) : reply(401, { error: 'invalid_key' })
    }
    if (url.pathname === '/report') {
      const about = this.records.find(({ value }) => value === (JSON.parse(call.body!) as { key: string }).key)
      if (about !== undefined) this.#revoke(about)
      return reply(202)
    }
    if (who?.state !== 'live') return reply(401, { error: 'invalid_key' })
    const { json } = { json: call.body === null ? {} : (JSON.parse(call.body) as { label?: string; key?: string }) }
    if (url.pathname === '/self/rotate') {
      const made = this.#make(json.label ?? null)
      if (this.mode.rotation === 'dies') who.state = 'dead'
      return reply(200, { key: made.value, id: made.id })
    }
    if (url.pathname === '/self' && call.method === 'DELETE') {
      assert.equal(json.key, who.value)
      return this.#revoke(who)
    }
    if (who !== this.admin) return reply(403, { error: 'weak' })
    if (url.pathname === '/keys' && call.method === 'GET') {
      const there = this.records.filter(({ state }) => state !== 'dead')
      for (const each of there) each.isKnown = true
      // A weak match: the account's list does not have the leaked key, and another one ends as it does.
      const listed = this.mode.weak === 'wrong' ? there.filter((each) => each !== this.old) : there
      return reply(200, { keys: listed.map(({ id, label, value }) => ({ id, label, last: value.slice(-4) })) })
    }
    if (url.pathname === '/keys') {
      const made = this.#make(json.label ?? null)
      if (this.bend.stillborn) made.state = 'disabled'
      return reply(201, { key: made.value, id: made.id })
    }
    const [, , id, act] = url.pathname.split('/')
    const about = this.records.find((each) => each.id === id)
    if (about === undefined || about.state === 'dead') return reply(act === undefined ? 404 : 410, { error: 'none' })
    if (act === undefined) return this.#revoke(about)
    about.state = act === 'disable' ? 'disabled' : 'live'
    return reply(200, { id })
  }

  #revoke(about: Record): HttpAnswer {
    if (this.mode.blind) assert.equal(about.revokes, 0, 'a revoke was sent twice, and nobody can ask about the first')
    else assert.ok(about.isKnown, 'a revoke was sent blindly')
    if (this.mode.redeploys && about === this.old)
      assert.ok(
        this.deployments.some(({ state }) => state === 'succeeded'),
        'the old key was ended before anything took the new one into use',
      )
    assert.ok(
      about === this.old || this.adopted.has(about.value) || about.label?.startsWith('rekey-'),
      'a revoke of a record that is neither the leaked key nor ours',
    )
    about.isKnown = false
    about.revokes++
    about.diesAt = this.clock.now().getTime() + (this.mode.lag ?? 0) * 1000
    this.#settle()
    return { status: 204, headers: {}, body: '' }
  }

  #ports(): Ports {
    const failure = (kind: FaultKind): HttpAnswer =>
      kind === '500 after it was done'
        ? { status: 500, headers: {}, body: '{}' }
        : kind === 'garbage after it was done'
          ? { status: 200, headers: {}, body: '<html>busy' }
          : { status: null, why: kind.startsWith('time-out') ? 'time-out' : 'cut off' }
    const network = {
      ask: (call: HttpCall) =>
        this.#effect(
          `${call.method} ${new URL(call.url).pathname.replace(/\w{8}(?=$|\/)/, '{id}')}`,
          () => this.bend.answers?.(call, () => this.#answer(call)) ?? this.#answer(call),
          {
            refused: () => ({ status: 403, headers: {}, body: '{"error":"denied"}' }),
            failed: () => ({ status: 500, headers: {}, body: '{}' }),
            lost: failure,
          },
        ),
    }
    const environment: { [name: string]: string } = this.bend.withoutAdmin ? {} : { ACME_ADMIN: this.admin.value }
    const assemble = (value: string) => withNamedPieces(this.mode.service.keys['acme-key']!, { key: value })
    // As a runner does: the secrets' values of the moment the run began.
    const handed = new Map([...this.stored])
    const openStore = async (spec: string, entry: InventoryEntry, which?: 'old'): Promise<Store> => {
      const place = which === 'old' ? `${entry.secret}_OLD` : entry.secret
      const name = spec === 'memory' ? place : `${place}@${spec}`
      const put = (what: string, value: () => string | null | undefined) =>
        this.#effect<StoreAnswer>(
          `${what} ${name}`,
          () => {
            const now = value()
            if (now !== undefined) this.stored.set(name, now)
            return { outcome: 'done' }
          },
          {
            refused: () => ({ outcome: 'denied', note: 'no permission' }),
            failed: () => ({ outcome: 'unknown', status: 500 }),
            lost: () => ({ outcome: 'unknown', status: 500 }),
          },
        )
      return {
        id: `memory:${name}`,
        probe: () => put('probe', () => undefined),
        write: async (key) =>
          this.bend.refuses === name ? { outcome: 'denied', note: 'full' } : put('write', () => revealed(key)),
        remove: () => put('remove', () => null),
        ...(this.mode.readable
          ? { read: async () => (this.stored.get(name) ? assemble(this.stored.get(name)!) : undefined) }
          : {}),
      }
    }
    return {
      clock: this.clock,
      random: (count) => new Uint8Array(count).map(() => Math.floor(Math.random() * 256)),
      issuer: makeIssuer({ network, clock: this.clock, loopback: [] }),
      stateKey: this.bend.withoutStateKey ? null : stateKey,
      fitting,
      ...(this.bend.recall && { recall: this.bend.recall }),
      ...(this.mode.reminds && { remind: (_: Incident, nth: string) => this.#remind(nth) }),
      ...(this.bend.remind && { remind: this.bend.remind }),
      ...(this.mode.redeploys && { openAfterStore: async () => [this.#redeploy()] }),
      targetOf: (of, kind, key, vars) => targetFor(of, kind, key, environment, vars),
      handedIn: (entry, which) => {
        const value = handed.get(which === 'old' ? `${entry.secret}_OLD` : entry.secret)
        return value && !this.bend.notHandedIn ? assemble(value) : null
      },
      openStore,
      journal: this.bend.journal ?? {
        claim: (incidents) => {
          const fail = (): never => {
            throw new Fault('the journal can’t be reached')
          }
          return this.#effect(
            'claim',
            () =>
              new Map(
                incidents.map(({ id }) => {
                  const text = this.written.get(id)
                  return [id, { heldBy: null, incident: text === undefined ? null : readBlock(text, stateKey) }] as const
                }),
              ),
            { refused: fail, failed: fail, lost: fail },
          )
        },
        read: async () => ({ incidents: [...this.written.values()].map((text) => readBlock(text, stateKey)!), ignored: [] }),
        write: (incident) => {
          const fail = (): void => {
            throw new Fault('the journal can’t be written')
          }
          return this.#effect(
            `journal ${incident.events.at(-1)?.step} ${incident.events.at(-1)?.outcome}`,
            () => void this.written.set(incident.id, writeBlock(incident, stateKey)),
            {
              refused: fail,
              failed: fail,
              lost: fail,
            },
          )
        },
      },
    }
  }

  /** As a comment on an issue is written: one that stands there is not written again. */
  async #remind(nth: string): Promise<StoreAnswer> {
    if (this.reminders.includes(nth)) return { outcome: 'done' }
    return this.#effect<StoreAnswer>(
      'remind',
      () => {
        assert.ok(!this.reminders.includes(nth), 'people are reminded twice of the same')
        this.reminders.push(nth)
        return { outcome: 'done' }
      },
      {
        refused: () => ({ outcome: 'unknown', note: 'no permission' }),
        failed: () => ({ outcome: 'unknown' }),
        lost: () => ({ outcome: 'unknown' }),
      },
    )
  }

  #redeploy(): Redeploy {
    type Told = StoreAnswer & { readonly run: string | null }
    const answers = (run: string | null) => ({
      refused: (): Told => ({ outcome: run === null ? 'denied' : 'unknown', run }),
      failed: (): Told => ({ outcome: 'unknown', status: 500, run }),
      lost: (): Told => ({ outcome: 'unknown', run }),
    })
    return {
      id: 'workflow:deploy.yml',
      run: async (label, before, begun) => {
        let known = this.deployments.find((each) => each.label === label && each.state !== 'failed')
        if (known !== undefined) assert.ok(before !== null, 'a deployment that was begun is begun again')
        if (known === undefined) {
          const told = await this.#effect<Told>(
            'dispatch',
            () => {
              const id = word(6)
              this.deployments.push({ label, id, state: 'running' })
              return { outcome: 'done', run: id }
            },
            answers(null),
          )
          if (told.outcome !== 'done' || told.run === null) return told
          await begun(told.run)
          known = this.deployments.find(({ id }) => id === told.run)!
        }
        const deployment = known
        return this.#effect<Told>(
          'wait',
          () => {
            const fate = this.bend.deployments?.shift()
            if (deployment.state === 'running' && fate !== 'never ends')
              deployment.state = fate === 'fails' ? 'failed' : 'succeeded'
            const { state, id } = deployment
            return { outcome: state === 'succeeded' ? 'done' : state === 'failed' ? 'denied' : 'unknown', run: id }
          },
          answers(deployment.id),
        )
      },
    }
  }

  #setting(): Setting {
    const { mode } = this
    const entry: InventoryEntry = {
      ...{ secret, service: 'acme', kind: null, access: null, owner: null, environment: null, rotateEvery: null, onLeak: null },
      ...{
        stores: ['memory', ...(this.bend.stores ?? [])],
        parts: {},
        record: null,
        account: null,
        vars: {},
        allowInterruption: mode.routine?.interrupts === true,
        afterStore: null,
        ...{ admin: null, created: null, snooze: null, place: { path: 'rekey.yml', line: 1, column: 1 } },
        ...this.bend.entry,
      },
    }
    const configuration: Configuration = {
      ...defaults,
      policy: {
        ...defaults.policy,
        onLeak: mode.policy,
        grace: mode.routine?.grace ?? 0,
        maxActs: this.bend.maxActs ?? 20,
        ...(mode.reminds && { remind: [3600] }),
        rules: this.bend.rules ?? [],
        verify: this.bend.verify ?? true,
        ...(this.bend.askAtMost && { askAtMost: this.bend.askAtMost }),
      },
      owners: this.bend.owners ?? {},
      keys: { [secret]: entry },
    }
    return {
      configuration,
      services: [mode.service],
      trust: { mayVerify: true, verifyAtMost: null, mayAct: 'policy', ...this.bend.trust },
      branch: this.bend.branch ?? null,
      stopped: this.bend.stopped ?? null,
      approved: this.bend.approved,
      remembered: this.bend.remembered ?? new Map(),
      beginsNothing: this.bend.beginsNothing ?? null,
      ...(this.bend.authorOf && { authorOf: this.bend.authorOf }),
      ...(this.bend.canaryOf && { canaryOf: this.bend.canaryOf }),
    }
  }

  /** One run, perhaps with a fault in it. Null: it was killed. */
  async run(fault: { readonly at: number; readonly kind: FaultKind } | null = null): Promise<Answer | readonly Rotated[] | null> {
    this.fault = fault
    this.effects = []
    this.#count = 0
    const ports = this.bend.rehearse ? rehearsal(this.#ports()).ports : this.#ports()
    try {
      const setting = this.#setting()
      const result = this.mode.routine
        ? (await rotateKeys([secret], ports, setting)).rotated
        : await respondTo(this.bend.leaks?.(this.leak()) ?? [this.leak()], ports, setting)
      this.told.push(JSON.stringify(result, (_, value) => (value instanceof Map ? [...value.values()] : hidden(value))))
      return result
    } catch (error) {
      if (error instanceof Kill) return null
      throw error
    } finally {
      this.told.push(...this.written.values())
    }
  }

  /** A maintainer's word. */
  attest(word: Attestation, fault: { readonly at: number; readonly kind: FaultKind } | null = null): ReturnType<typeof attest> {
    this.fault = fault
    this.effects = []
    this.#count = 0
    return attest(word, this.#ports(), this.#setting())
  }

  leak(): Leak {
    return {
      ...{
        fingerprint: 'f',
        service: 'acme',
        kind: 'acme-key',
        candidates: ['acme/acme-key'],
        confidence: 'certain',
        redacted: 'acme_…',
      },
      ...{
        parts: withNamedPieces(this.mode.service.keys['acme-key']!, { key: this.old.value }),
        decoded: [],
        context: 'c',
        judged: null,
      },
      ...{ found: 'file', path: 'a.ts', line: 1, column: 1, endLine: 1, endColumn: 2, commit: null, blob: null },
    }
  }
}

/** The parts of a leak are secrets that refuse to become JSON: what is told never has them. */
const hidden = (value: unknown) =>
  typeof value === 'object' && value !== null && 'parts' in value ? { ...value, parts: null } : value

// The harness is the outside: it holds values as services and stores do.
const revealed = (key: KeyParts): string => key.key!.reveal()
