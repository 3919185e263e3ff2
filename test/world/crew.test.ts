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

  it('is the one that was started ahead, if that has the same settings', async () => {
    const door = doorOf(
      "import { threadId } from 'node:worker_threads'",
      "parentPort.on('message', () => parentPort.postMessage([threadId, workerData.of]))",
    )
    const firstOf = async (of: number): Promise<[number, number]> => {
      const crew = crewOf(door)
      await crew.ahead!({ of: 1 })
      const between = await started(door, { of: 0 })
      const [before] = (await between.ask('')) as [number, number]
      const [begin] = await crew.places<string, [number, number]>({ of })
      const [first, second] = [begin!(), begin!()]
      const answers = [(await first.ask(''))!, (await second.ask(''))!] as const
      for (const thread of [between, first, second]) thread.end()
      assert.ok(answers[1][0] > before, 'only one is started ahead')
      return [answers[0][0] - before, answers[0][1]]
    }
    const [isEarlier, same] = await firstOf(1)
    assert.ok(isEarlier < 0)
    assert.equal(same, 1)
    const [isLater, other] = await firstOf(2)
    assert.ok(isLater > 0)
    assert.equal(other, 2)
  })

  it('gives null where the one that was started ahead has failed, and holds up no end', () => {
    const program = (...lines: readonly string[]) => `
      import { crewOf } from ${JSON.stringify(pathToFileURL(join(top, 'src/world/crew.ts')).href)}
      const crew = crewOf(process.argv[1])
      await crew.ahead({})
      ${lines.join('\n')}`
    const run = (door: string, text: string) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', text, door], { encoding: 'utf8', timeout: 60_000 })
    const failed = run(
      doorOf("throw new Error('no')"),
      program(
        'await new Promise((later) => setTimeout(later, 500))',
        'const [begin] = await crew.places({})',
        'process.exit((await begin().ask(1)) === null ? 7 : 0)',
      ),
    )
    assert.deepEqual([failed.status, failed.stdout, failed.stderr], [7, '', ''])
    assert.equal(run(doorOf("parentPort.on('message', () => {})"), program('process.exitCode = 7')).status, 7)
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
