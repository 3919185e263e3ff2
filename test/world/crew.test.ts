import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Thread } from '../../src/model/world.ts'
import { crewOf } from '../../src/world/crew.ts'
import { scratch } from '../git/repository.ts'
import { top } from '../house/sources.ts'

/** A door beside which a program of these lines runs in threads. */
function doorOf(...lines: readonly string[]): string {
  const folder = scratch()
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'worker.js'), ["import { parentPort, workerData } from 'node:worker_threads'", ...lines].join('\n'))
  return pathToFileURL(join(folder, 'cli.js')).href
}
const started = async (door: string, settings: unknown = {}): Promise<Thread<unknown, unknown>> => {
  const [first] = await crewOf(door).places<unknown, unknown>(settings)
  return first!()
}
const answering = (answer: string) => doorOf(`parentPort.on('message', (question) => { parentPort.postMessage(${answer}) })`)

describe('a thread of a crew', () => {
  it('answers in the order of asking, knows its settings, and lives until it is told to end', async () => {
    const thread = await started(answering('[workerData.of, question]'), { of: 7 })
    assert.deepEqual(
      await Promise.all([1, 2, 3].map((n) => thread.ask(n))),
      [1, 2, 3].map((n) => [7, n]),
    )
    await new Promise((later) => setImmediate(later))
    assert.deepEqual(await thread.ask(new Uint8Array([1, 2])), [7, new Uint8Array([1, 2])])
    thread.end()
    thread.end()
    assert.equal(await thread.ask(1), null)
  })

  it('gives null for all that it owes once it fails, ends by itself or is ended, and from then on', async () => {
    const failing = "question === 2 ? (() => { throw new Error('no') })() : question"
    const ending = 'question === 2 ? process.exit(0) : question'
    const odd = 'question === 2 ? () => {} : question'
    for (const answer of [failing, ending, odd]) {
      const thread = await started(answering(answer))
      // what a thread said just before it died may never arrive
      assert.equal(await thread.ask(1), 1, answer)
      assert.deepEqual(await Promise.all([2, 3].map((n) => thread.ask(n))), [null, null], answer)
      assert.equal(await thread.ask(4), null)
      thread.end()
    }
    const silent = await started(doorOf("parentPort.on('message', () => {})"))
    const answer = silent.ask(1)
    silent.end()
    assert.equal(await answer, null)
  })

  it('gives null where its program fails at the start, is not there, or takes more memory than threads may', async () => {
    const hungry = 'const kept = []; for (;;) kept.push(new Array(1e6).fill(0.5))'
    for (const door of [doorOf("throw new Error('no')"), pathToFileURL(join(scratch(), 'cli.js')).href, doorOf(hungry)]) {
      const thread = await started(door)
      assert.equal(await thread.ask(1), null)
    }
  })

  it('prints nothing, whatever it fails with', () => {
    const door = doorOf(
      "console.log('said'); console.error('said'); process.stdout.write('said')",
      "parentPort.on('message', (question) => { throw new Error(question) })",
    )
    const program = `
      import { crewOf } from ${JSON.stringify(pathToFileURL(join(top, 'src/world/crew.ts')).href)}
      const places = await crewOf(${JSON.stringify(door)}).places({})
      const answers = await Promise.all(places.map((begin) => begin().ask('said')))
      process.exit(answers.every((answer) => answer === null) ? 7 : 0)`
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    assert.deepEqual([status, stdout, stderr], [7, '', ''])
  })
})
