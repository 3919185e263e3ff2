import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Incident } from '../../src/model/incident.ts'
import { fileJournal } from '../../src/response/journal-file.ts'
import { localLock } from '../../src/response/local-lock.ts'
import { files } from '../../src/world/files.ts'
import { thisProcess } from '../../src/world/process.ts'
import { makeClock } from '../issuer/memory.ts'

const taker = fileURLToPath(new URL('lock-taker.ts', import.meta.url))
function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'rekey-lock-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
const run = (folder: string, rounds: number) =>
  new Promise<{ taken: number; met: number }>((resolve) => {
    const child = spawn(process.execPath, [taker, folder, String(rounds)], { stdio: ['ignore', 'pipe', 'inherit'] })
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => (text += chunk))
    child.on('close', () => resolve(JSON.parse(text)))
  })

describe('the lock of a repository', () => {
  it('lets one process in at a time, and each in turn', async (t) => {
    const folder = folderOf(t)
    const all = await Promise.all([1, 2, 3].map(() => run(folder, 150)))
    assert.deepEqual(
      all.map(({ met }) => met),
      [0, 0, 0],
    )
    assert.ok(all.reduce((sum, { taken }) => sum + taken, 0) > 50, JSON.stringify(all))
    assert.deepEqual(readdirSync(folder), [])
  })

  it('of a process that was killed is taken over, by one of many', async (t) => {
    const folder = folderOf(t)
    spawnSync(process.execPath, [taker, folder, '1', 'die'])
    rmSync(join(folder, 'inside'), { force: true })
    assert.equal(readdirSync(folder).length, 1)
    const all = await Promise.all([1, 2, 3].map(() => run(folder, 40)))
    assert.deepEqual(
      all.map(({ met }) => met),
      [0, 0, 0],
    )
    assert.ok(all.some(({ taken }) => taken > 0))
  })

  it('counts while its process lives or may live, and its lease lasts', async (t) => {
    const clock = makeClock()
    const processOf = (id: number, host: string, alive: boolean) => ({ id, host, isAlive: () => alive })
    for (const [host, alive, held] of [
      ['here', true, true],
      ['here', false, false],
      ['there', false, true],
    ] as const) {
      const folder = folderOf(t)
      await localLock(folder, files, processOf(1, host, true), clock).take()
      const mine = () => localLock(folder, files, processOf(2, 'here', alive), clock)
      const why = await mine().take()
      assert.equal(why !== null, held, host)
      if (!held) continue
      assert.match(why!, /Another rekey is at work in this repository \(process 1\)/)
      await clock.sleep(3700_000)
      assert.equal(await mine().take(), null)
    }
  })

  it('that was taken over is lost for who slept, who removes nobody else’s and writes over nothing', async (t) => {
    const folder = folderOf(t)
    const clock = makeClock()
    const [key, id] = ['k'.repeat(32), 'ab'.repeat(16)]
    const lockOf = (pid: number) => localLock(folder, files, { id: pid, host: 'here', isAlive: () => true }, clock)
    const [asleep, second, third] = [lockOf(1), lockOf(2), lockOf(3)]
    const incident: Incident = { id, service: 'a', kind: 'a-key', policy: 'report', secret: null, events: [], status: 'open' }
    const sleeper = fileJournal(folder, key, files, asleep)
    await sleeper.claim!([incident])
    assert.ok(sleeper.holds!(id))
    await clock.sleep(3700_000)
    assert.ok(!sleeper.holds!(id), 'over by the clock alone')
    const other = fileJournal(folder, key, files, second)
    await other.claim!([incident])
    await other.write({ ...incident, policy: 'revoke' })
    await other.release!()
    // what the other one wrote stands, though nobody has the lock any more
    await sleeper.write({ ...incident, policy: 'disable' })
    assert.equal((await other.read()).incidents[0]!.policy, 'revoke')
    // the same number as the sleeper's had, and it is the third one's
    assert.equal(await third.take(), null)
    await asleep.release()
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('lock.')),
      ['lock.1'],
    )
    assert.match((await sleeper.claim!([incident])).get(id)!.heldBy ?? '', /process 3/)
    await third.release()
    const again = (await sleeper.claim!([incident])).get(id) as { readonly incident: Incident | null }
    assert.equal(again.incident?.policy, 'revoke', 'it is read again')
    assert.ok(sleeper.holds!(id))
    assert.deepEqual((await sleeper.claim!([incident])).get(id), { heldBy: null, incident: null })
  })

  it('that is broken or strange is no lock, and holds nobody up', async (t) => {
    const folder = folderOf(t)
    for (const [number, text] of ['', '{', 'null', '{"pid":"1"}', '{"pid":1,"host":"x","until":"soon"}'].entries())
      writeFileSync(join(folder, `lock.${number + 1}`), text)
    writeFileSync(join(folder, 'lock.x'), '')
    assert.equal(await localLock(folder, files, thisProcess, makeClock()).take(), null)
  })

  it('keeps a run that only tells from writing over what another one does', async (t) => {
    const folder = folderOf(t)
    const clock = makeClock()
    const [key, id] = ['k'.repeat(32), 'ab'.repeat(16)]
    const journalOf = (pid: number) => {
      const lock = localLock(folder, files, { id: pid, host: 'here', isAlive: () => true }, clock)
      return fileJournal(folder, key, files, lock)
    }
    const incident: Incident = { id, service: 'a', kind: 'a-key', policy: 'report', secret: null, events: [], status: 'open' }
    const [one, two] = [journalOf(1), journalOf(2)]
    await two.write(incident)
    const claimed = (await one.claim!([incident])).get(id)!
    assert.deepEqual(claimed, { heldBy: null, incident })
    await one.write({ ...incident, policy: 'revoke' })
    await two.write({ ...incident, policy: 'disable' })
    assert.equal((await two.read()).incidents[0]!.policy, 'revoke')
    assert.match((await two.claim!([incident])).get(id)!.heldBy ?? '', /process 1/)
    await one.release!()
    assert.equal(((await two.claim!([incident])).get(id) as { incident: Incident }).incident.policy, 'revoke')
  })
})
