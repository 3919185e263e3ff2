import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { defaults } from '../../src/config/defaults.ts'
import type { State } from '../../src/model/verdict.ts'
import type { Answer } from '../../src/response/ports.ts'
import { lives, type Remembered, readVerdicts, stillCounting, toRemember, writeVerdicts } from '../../src/response/verdicts.ts'
import { readCommand } from '../../src/verbs/command-line.ts'
import { openVerdicts } from '../../src/verbs/verdict-file.ts'
import type { VerbWorld } from '../../src/verbs/world.ts'
import { files } from '../../src/world/files.ts'
import { seeded } from '../detect/random.ts'
import { makeClock } from '../issuer/memory.ts'
import { type Mode, parts, Scene, service } from './harness.ts'

const key = 'k'.repeat(32)
/** The same each time: what is sealed with it now and then begins with the letter that a change puts there, or spells a word. */
const random = seeded('verdicts')
/** With another letter at this place. */
const changedAt = (text: string, at: number) => `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`
const now = new Date('2026-11-20T12:00:00Z')
const told = (state: State, seconds: number, id = 'ab'.repeat(16)): Remembered => ({
  ...{ id, state, host: 'keys.acme.test', status: 200 },
  at: new Date(now.getTime() - seconds * 1000).toISOString(),
})
const revoking: Mode = {
  ...{ name: 'revoking', policy: 'revoke', ours: false, readable: false },
  service: service({ revoke: parts.dropSelf }),
}

describe('an answer that is remembered', () => {
  it('is read by whoever has the state key alone, and says nothing to others', () => {
    const text = writeVerdicts([told('live', 1)], key, random)
    assert.deepEqual(readVerdicts(`${text}\n`, key), [told('live', 1)])
    assert.doesNotMatch(text, /live|acme/)
    assert.equal(readVerdicts(text, 'o'.repeat(32)), null)
    for (let at = 0; at < text.length; at += 11) assert.equal(readVerdicts(changedAt(text, at), key), null)
    fc.assert(fc.property(fc.string(), (any) => assert.equal(readVerdicts(any, key), null)))
  })

  it('counts for as long as its state does, and not where something may be done about a key that works', () => {
    for (const state of ['live', 'limited', 'dead', 'unknown'] as const) {
      const counts = (seconds: number, mayAct: boolean) => stillCounting([told(state, seconds)], now, mayAct).size === 1
      const isAlive = state === 'live' || state === 'limited'
      assert.deepEqual(
        [counts(0, false), counts(lives[state] - 1, false), counts(lives[state], false), counts(-60, false), counts(1, true)],
        [true, true, false, false, !isAlive],
        state,
      )
    }
  })

  it('puts a question off, and nothing else: no act, no incident', async () => {
    const scene = new Scene(revoking)
    scene.bend = { trust: { mayAct: 'never' } }
    const first = (await scene.run()) as Answer
    const id = first.responded[0]!.incident.id
    scene.written.clear()
    scene.bend = { remembered: stillCounting([told('dead', 60, id)], now, true) }
    const second = (await scene.run()) as Answer
    assert.deepEqual([scene.effects, second.responded, scene.old.state], [[], [], 'live'])
    assert.equal([...second.remembered.values()][0]?.state, 'dead')
    assert.equal(scene.written.size, 0, 'no incident is closed by it')
  })

  it('does not hold up an incident that is open', async () => {
    const scene = new Scene(revoking)
    scene.bend = { trust: { mayAct: 'never' } }
    const { incident } = ((await scene.run()) as Answer).responded[0]!
    scene.bend = { remembered: stillCounting([told('dead', 60, incident.id)], now, true) }
    await scene.run()
    assert.equal(scene.old.state, 'dead')
  })

  it('is dead only where the incident’s own rule says so, and the newest is kept', async () => {
    const scene = new Scene(revoking)
    const killed = (await scene.run()) as Answer
    const [kept] = toRemember([], killed.responded, scene.clock.now())
    assert.deepEqual([kept?.state, kept?.id], ['dead', killed.responded[0]!.incident.id])
    const other = new Scene(revoking)
    other.bend = { answers: () => ({ status: 500, headers: {}, body: '' }) }
    const unknown = (await other.run()) as Answer
    assert.deepEqual(
      toRemember([], unknown.responded, other.clock.now()).map(({ state }) => state),
      ['unknown'],
    )
    const open = unknown.responded.map((each) => ({
      ...each,
      incident: { ...each.incident, events: killed.responded[0]!.incident.events },
    }))
    assert.deepEqual(toRemember([], open, other.clock.now()), [], 'an open incident’s key is never remembered as dead')
  })
})

describe('the file of answers', () => {
  async function open(argv: readonly string[], stateKey: string | null = key, mayAct: 'policy' | 'ours-only' = 'policy') {
    const command = readCommand(['respond', ...argv], {})
    if (!('options' in command)) throw new Error()
    const world = { clock: makeClock(), random, files, cwd: tmpdir() } as unknown as VerbWorld
    const trust = { mayVerify: true, verifyAtMost: null, mayAct }
    return openVerdicts(command.options, defaults, { trust }, stateKey, world)
  }

  it('is used by trusted runs with a state key alone; what was changed is ignored and told', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'rekey-memory-'))
    t.after(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'memory')
    assert.deepEqual((await open([])).remembered, new Map())
    const first = await open(['--memory', path])
    assert.deepEqual([first.remembered?.size, first.notes], [0, []])
    const scene = new Scene(revoking)
    await first.keep(((await scene.run()) as Answer).responded)
    const text = readFileSync(path, 'utf8')
    assert.ok(!text.includes(scene.old.value.slice(-20)))
    assert.equal((await open(['--memory', path])).remembered?.size, 1)
    assert.equal((await open(['--memory', path], key, 'ours-only')).remembered?.size, 0)
    const without = await open(['--memory', path], null)
    assert.deepEqual([without.remembered?.size, without.notes.length], [0, 1])
    for (const broken of ['', '{}', changedAt(text, 0), `${text}${text}`]) {
      writeFileSync(path, broken)
      const { remembered, notes } = await open(['--memory', path])
      assert.deepEqual([remembered?.size, notes.length], [0, 1], broken.slice(0, 5))
      assert.match(notes[0]!, /was not written with this state key, or was changed: it is ignored/)
    }
    const dry = await open(['--memory', path, '--dry-run'])
    await dry.keep(((await new Scene(revoking).run()) as Answer).responded)
    assert.equal(readFileSync(path, 'utf8'), `${text}${text}`)
  })
})
