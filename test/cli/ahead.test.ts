import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Crew } from '../../src/model/world.ts'
import { startAhead, worthThreads } from '../../src/verbs/ahead.ts'
import { readCommand } from '../../src/verbs/command-line.ts'
import { files } from '../../src/world/files.ts'
import { scratch } from '../git/repository.ts'

/** How often a thread is started ahead of a command in a folder. */
async function startedFor(argv: readonly string[], cwd: string): Promise<number> {
  let started = 0
  const crew: Crew = { places: () => Promise.reject(new Error('too early')), ahead: async () => void started++ }
  await startAhead(readCommand(argv, {}), { crew, files, cwd })
  return started
}
function folderWith(...sizes: readonly (readonly [path: string, size: number])[]): string {
  const folder = scratch()
  for (const [path, size] of sizes) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), Buffer.alloc(size))
  }
  return folder
}

test('a thread is started ahead of what will ask one, and of nothing else', async () => {
  const large = folderWith(['.git/objects/pack/pack-1.pack', worthThreads])
  assert.equal(await startedFor(['scan', '--history'], large), 1)
  assert.equal(await startedFor(['scan', '--history', large], '/'), 1)
  for (const argv of [['scan'], ['scan', '--range', 'a..b'], ['audit'], ['--version']])
    assert.equal(await startedFor(argv, large), 0, argv.join(' '))
  const half = worthThreads / 2
  const bare = folderWith(['objects/pack/pack-1.pack', half], ['objects/pack/pack-2.pack', half], ['objects/pack/pack-1.idx', 9])
  assert.equal(await startedFor(['scan', '--history'], bare), 1)
  const small = folderWith(['.git/objects/pack/pack-1.pack', half], ['.git/objects/pack/pack-1.idx', worthThreads])
  for (const folder of [small, folderWith(['.git', 10]), scratch(), '/no/such/folder'])
    assert.equal(await startedFor(['scan', '--history'], folder), 0, folder)
})
