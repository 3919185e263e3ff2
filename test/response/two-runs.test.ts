import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { GitHubRepository } from '../../src/model/github.ts'
import type { Incident } from '../../src/model/incident.ts'
import { Secret } from '../../src/model/secret.ts'
import type { Clock, Files } from '../../src/model/world.ts'
import { readBlock, writeBlock } from '../../src/response/journal.ts'
import { fileJournal } from '../../src/response/journal-file.ts'
import { localLock } from '../../src/response/local-lock.ts'
import type { Answer } from '../../src/response/ports.ts'
import { type IncidentIssues, keepIncidentIssues } from '../../src/verbs/incident-issues.ts'
import { claimIssues } from '../../src/verbs/issue-claims.ts'
import { files } from '../../src/world/files.ts'
import { makeRepository } from '../../src/world/github.ts'
import { type GitHubServer, type StoredRepository, startGitHub } from '../github/server.ts'
import { leakOf } from '../reporters/samples.ts'
import { type Bend, Kill, type Mode, parts, Scene, service } from './harness.ts'

/** Two runs that find one leaked key at the same time, against the local GitHub: whatever comes first, the key is dealt with once. */

const { admin, list, create, disable, drop, dropSelf } = parts
const rotating: Mode = {
  ...{ name: 'make, stop, revoke', policy: 'rotate', ours: true, readable: false },
  service: service({ admin, list, create, disable, revoke: drop }),
}
const revoking: Mode = {
  name: 'revoke alone',
  policy: 'revoke',
  ours: false,
  readable: false,
  service: service({ revoke: dropSelf }),
}

const stateKey = 'k'.repeat(40)
const bot = 'github-actions[bot]'
let server: GitHubServer
let repositories = 0
before(async () => {
  server = await startGitHub()
})
after(() => server.close())

async function newRepository(clock: Clock): Promise<{ repository: StoredRepository; github: GitHubRepository }> {
  const name = `acme/app-${repositories++}`
  const repository = server.addRepository(name)
  server.addToken('token', { login: bot, kind: 'actions', permissions: { issues: 'write', pull_requests: 'write' } })
  const environment = { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: name }
  return { repository, github: await makeRepository(new Secret('token'), { environment, fetch, clock, version: '0' }) }
}

/** The same, with something before each call. */
const watched = <T extends object>(outside: T, step: (call: string) => Promise<void>): T =>
  Object.fromEntries(
    Object.entries(outside).map(([name, value]) => [
      name,
      typeof value !== 'function' || name === 'author'
        ? value
        : async (...given: unknown[]) => {
            await step(name)
            return (value as (...all: unknown[]) => unknown)(...given)
          },
    ]),
  ) as T

const blocks = {
  write: (incident: Parameters<typeof writeBlock>[0]) => writeBlock(incident, stateKey),
  read: (block: string) => readBlock(block, stateKey),
  placesOf: () => [],
}
function issuesOf(github: GitHubRepository, clock: Clock, run: string): IncidentIssues {
  const claims = claimIssues(github, stateKey, { run, attempt: 1, word: run }, clock)
  return keepIncidentIssues(github, blocks, { readers: 'maintainers', page: null }, () => [leakOf()], claims)
}

/** One run, as the Action does it: answers, tells, lets go. Gives how it ended, or null where it was killed. */
async function runIn(scene: Scene, github: GitHubRepository, name: string, bend: Bend = {}): Promise<string | null> {
  const issues = issuesOf(github, scene.clock, name)
  scene.bend = { ...bend, journal: issues.journal }
  const answer = await scene.run()
  if (answer === null || !('responded' in answer)) return null
  const [{ incident, why, response }] = answer.responded as [(typeof answer.responded)[number]]
  try {
    await issues.tell([{ incident, leaks: [leakOf()] }])
    await issues.journal.release?.()
  } catch (error) {
    if (error instanceof Kill) return null
    throw error
  }
  return why ?? response.outcome
}

function checkOnce(scene: Scene, repository: StoredRepository, told: string): void {
  const living = scene.living().filter((each) => each !== scene.admin && each !== scene.stranger)
  const stored = scene.stored.get('ACME_KEY')
  assert.equal(scene.old.state, 'dead', `${told}: the old key lives`)
  assert.equal(scene.old.revokes, 1, `${told}: revoked ${scene.old.revokes} times`)
  assert.equal(scene.records.filter(({ label }) => label !== null).length, scene.mode.ours ? 1 : 0, `${told}: keys made`)
  if (scene.mode.ours)
    assert.deepEqual(
      living.map(({ value }) => value),
      [stored],
      told,
    )
  const open = [...repository.issues.values()].filter((issue) => issue.open)
  assert.deepEqual(
    open.map(({ title }) => title),
    [],
    `${told}: ${open.map(({ body }) => body).join()}`,
  )
  const closed = [...repository.issues.values()].filter(({ body }) => /rekey:incident/.test(body))
  assert.equal(closed.length, 1, `${told}: one issue tells it`)
  assert.ok(!closed[0]!.comments.some(({ body }) => body.includes('"claim"')), `${told}: let go of`)
}

/**
 * The first of two runs stands still at one of its steps, for two hours, and the second comes whole meanwhile. Not between the last look at
 * the clock and the bytes of an act on the wire: there nobody sees anything.
 */
function standingStill(scene: Scene, at: number, second: () => Promise<unknown>) {
  let now = 0
  const step = async () => {
    if (now++ !== at) return
    const mine = scene.bend
    await scene.clock.sleep(2 * 3600_000)
    await second()
    scene.bend = mine
  }
  const before = (effect: string) => (/^(GET|probe) /.test(effect) ? step() : Promise.resolve())
  return { step, bend: { before }, steps: () => now }
}

function checkOneLives(scene: Scene, told: string): void {
  const living = scene.living().filter((each) => each !== scene.admin && each !== scene.stranger)
  assert.deepEqual(
    living.map(({ value }) => value),
    [scene.stored.get('ACME_KEY')],
    told,
  )
  assert.equal(scene.old.state, 'dead', told)
}

describe('two runs on one leak act once', () => {
  for (const mode of [rotating, revoking])
    it(`${mode.name}: the second comes whole between any two calls of the first`, async () => {
      let calls = 0
      const count = new Scene(mode)
      const clean = await newRepository(count.clock)
      await runIn(
        count,
        watched(clean.github, async () => void calls++),
        '1',
      )
      checkOnce(count, clean.repository, 'alone')
      assert.ok(calls > 10, String(calls))
      const held: string[] = []
      for (let at = 0; at < calls; at++) {
        const scene = new Scene(mode)
        const { github, repository } = await newRepository(scene.clock)
        let now = 0
        const first = watched(github, async () => {
          if (now++ !== at) return
          const mine = scene.bend
          held.push(`${await runIn(scene, github, '2')}`)
          scene.bend = mine
        })
        const end = await runIn(scene, first, '1')
        const told = `${mode.name}, the second at call ${at}; the first ended ${end}, the second ${held.at(-1)}`
        // Where both saw each other and both left, the next run goes on.
        if (scene.old.state !== 'dead') await runIn(scene, github, '3')
        checkOnce(scene, repository, told)
      }
      assert.ok(
        held.some((why) => /Another run of rekey has this incident in hand \(run 1\)/.test(why)),
        held.join(),
      )
      assert.ok(held.includes('done'), held.join())
    })

  it('the second comes between any two calls of the first and is killed at any of its own; a third finishes', async () => {
    let cells = 0
    for (let at = 0; at < 30; at += 2)
      for (let death = 1; death < 24; death += 3) {
        const scene = new Scene(rotating)
        const { github, repository } = await newRepository(scene.clock)
        let [now, theirs] = [0, 0]
        const second = watched(github, async () => {
          if (theirs++ === death) throw new Kill()
        })
        const first = watched(github, async () => {
          if (now++ !== at) return
          const mine = scene.bend
          await runIn(scene, second, '2').catch((error: unknown) => {
            if (!(error instanceof Kill)) throw error
          })
          scene.bend = mine
        })
        await runIn(scene, first, '1')
        for (let run = 3; run < 6; run++) {
          await scene.clock.sleep(2 * 3600_000)
          await runIn(scene, github, String(run))
        }
        const living = scene.living().filter((each) => each !== scene.admin && each !== scene.stranger)
        assert.deepEqual(
          living.map(({ value }) => value),
          [scene.stored.get('ACME_KEY')],
          `the second at call ${at}, killed at ${death}`,
        )
        assert.equal(scene.old.state, 'dead')
        const open = [...repository.issues.values()].filter((issue) => issue.open)
        assert.deepEqual(open, [], `the second at call ${at}, killed at ${death}`)
        cells++
      }
    console.log(`two runs, the second killed: ${cells} cells, each with one living key`)
  })

  for (const mode of [rotating, revoking])
    it(`${mode.name}: the first stands still for longer than its claim lasts, between any two calls of whatever kind`, async () => {
      let looks = 0
      const scenes = async (at: number) => {
        const scene = new Scene(mode)
        const { github, repository } = await newRepository(scene.clock)
        const still = standingStill(scene, at, () => runIn(scene, github, '2'))
        const first = await runIn(scene, watched(github, still.step), '1', still.bend)
        const ends = [first]
        for (let run = 3; run < 6; run++) {
          await scene.clock.sleep(2 * 3600_000)
          ends.push(await runIn(scene, github, String(run)))
        }
        const told = `${mode.name}, still at ${at}: ${ends.join(' / ')}`
        checkOneLives(scene, told)
        const isOpen = [...repository.issues.values()].some((issue) => issue.open)
        // GitHub takes what was on its way all the same, and nothing there says what it wrote over: people are told to look.
        if (isOpen) assert.match(`${ends.at(-1)}`, /a person has to look/, told)
        if (isOpen) looks++
        return still.steps()
      }
      const steps = await scenes(-1)
      assert.ok(steps > 10, String(steps))
      for (let at = 0; at < steps; at++) await scenes(at)
      assert.ok(looks <= 1, `${looks} times people have to look`)
    })

  for (const mode of [rotating, revoking])
    it(`${mode.name}: on one machine, the first sleeps for longer than its lock lasts, between any two calls of whatever kind`, async (t) => {
      const folder = mkdtempSync(join(tmpdir(), 'rekey-asleep-'))
      t.after(() => rmSync(folder, { recursive: true, force: true }))
      let scenesMade = 0
      const scenes = async (at: number) => {
        const scene = new Scene(mode)
        const place = join(folder, String(scenesMade++))
        const run = async (id: number, disk: Files, bend: Bend = {}) => {
          const lock = localLock(place, disk, { id, host: 'here', isAlive: (pid) => pid === 1 }, scene.clock)
          const journal = fileJournal(place, stateKey, disk, lock)
          scene.bend = { ...bend, journal }
          const answer = (await scene.run()) as Answer
          await journal.release?.()
          return answer.responded[0]!.why ?? answer.responded[0]!.response.outcome
        }
        const still = standingStill(scene, at, () => run(2, files))
        const ends = [await run(1, watched(files, still.step), still.bend)]
        for (let id = 3; id < 6; id++) {
          await scene.clock.sleep(2 * 3600_000)
          ends.push(await run(id, files))
        }
        const told = `${mode.name}, asleep at ${at}: ${ends.join(' / ')}`
        checkOneLives(scene, told)
        const [{ status }] = (await fileJournal(place, stateKey, files).read()).incidents as [Incident]
        if (status !== 'closed') assert.match(ends.at(-1)!, /a person has to look/, told)
        assert.deepEqual(
          readdirSync(place).filter((name) => name.startsWith('lock.')),
          [],
          told,
        )
        return still.steps()
      }
      const steps = await scenes(-1)
      assert.ok(steps > 10, String(steps))
      for (let at = 0; at < steps; at++) await scenes(at)
    })

  it('in any order of their calls', async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const scene = new Scene(rotating)
      const { github, repository } = await newRepository(scene.clock)
      let state = seed * 7919
      const pause = () => {
        state = (state * 1103515245 + 12345) % 2147483648
        return new Promise<void>((resolve) => setTimeout(resolve, state % 5))
      }
      const two = new Scene(rotating)
      // Two processes: each with its own memory, one service and one store for both.
      Object.assign(two, {
        records: scene.records,
        stored: scene.stored,
        old: scene.old,
        admin: scene.admin,
        stranger: scene.stranger,
      })
      const ends = await Promise.all([runIn(scene, watched(github, pause), '1'), runIn(two, watched(github, pause), '2')])
      if (scene.old.state !== 'dead') await runIn(scene, github, '3')
      checkOnce(scene, repository, `seed ${seed}: ${ends.join(' / ')}`)
    }
  })
})
