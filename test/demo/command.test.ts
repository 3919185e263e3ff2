import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { holdsKey } from '../../src/keyservice/key-layout.ts'
import { built, compiled } from '../built.ts'
import { assertOneKeyLives, newFolder, truthIn } from './demo-world.ts'

const cli = join(await built(), 'cli.js')
const killAfter = new URL('kill-after.ts', import.meta.url).href

function start(args: readonly string[], environment: NodeJS.ProcessEnv = {}, preloaded: readonly string[] = []) {
  const child = spawn(process.execPath, [...preloaded, cli, 'demo', ...args], {
    env: { ...process.env, ...compiled, ...environment },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }))
  return { ended }
}

test('the demo closes its loop, shows no key, and leaves nothing behind', async () => {
  const temporary = newFolder()
  await mkdir(temporary)
  const { code, out, err } = await start([], { TMPDIR: temporary }).ended
  assert.deepEqual([code, err], [0, ''])
  assert.ok(!holdsKey(out))
  assert.match(out, /From found to dead: \d+\.\d s\.\n/)
  assert.ok(!out.includes('\u001b'), 'no colour where there is no terminal')
  assert.deepEqual(await readdir(temporary), [])
})

test('with --dir it stays: one key lives, people are told, and no file but store and branch holds a key', async () => {
  const dir = newFolder()
  const { code, out } = await start(['--dir', dir]).ended
  assert.equal(code, 0)
  await assertOneKeyLives(dir, out)
  const told = await Promise.all(
    ['comment.md', 'issue.md', 'report.md', 'report.json'].map((name) => readFile(join(dir, 'told', name), 'utf8')),
  )
  const [comment = '', issue = '', report = '', json = ''] = told
  assert.match(comment, /replaced and proved dead/)
  assert.match(issue, /The new key was stored in env:\.env\.production:/)
  assert.match(issue, /\*\*Closed\.\*\*/)
  assert.match(report, /checkout\.js:4/)
  assert.equal(JSON.parse(json).leaks[0].response.outcome, 'done')
  const { values } = await truthIn(dir)
  const holders: string[] = []
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const text = entry.isFile() ? await readFile(path, 'latin1') : ''
    const encoded = values.flatMap((key) => [
      key.slice(17),
      Buffer.from(key).toString('base64').slice(2, -4),
      Buffer.from(key).toString('hex'),
    ])
    if (holdsKey(text) || encoded.some((part) => text.includes(part))) holders.push(path.slice(dir.length + 1))
  }
  assert.deepEqual(holders.sort(), ['repository/.env.production', 'repository/checkout.js'])

  // Once more in the same folder: nothing is left to do, and nothing is undone.
  const again = await start(['--dir', dir]).ended
  assert.equal(again.code, 0, again.out)
  await assertOneKeyLives(dir, again.out)
  assert.deepEqual((await truthIn(dir)).values, values)
})

test('killed with kill -9 after the nth change at the service, the next demo ends with one living key, in the store', async () => {
  const killedAfter = async (changes: number) => {
    const dir = newFolder()
    // It ends itself: who watches it from outside may see the changes when all is over.
    const first = await start(['--dir', dir], { KILL_AFTER: `keyservice.json:${changes}` }, ['--import', killAfter]).ended
    const second = await start(['--dir', dir]).ended
    assert.equal(second.code, 0, `${first.out}${second.out}${second.err}`)
    assert.ok(!holdsKey(first.out + second.out))
    await assertOneKeyLives(dir, `killed after ${changes}:\n${first.out}\n${second.out}`)
    return first.code
  }
  // From the issue of the first key to the last proof.
  const codes: (number | null)[] = []
  for (const changes of [3, 6, 7, 9]) codes.push(await killedAfter(changes))
  assert.deepEqual(codes, [null, null, null, null])
})

test('wrong use and a machine without git end with 2 and one sentence', async () => {
  const full = newFolder()
  await mkdir(full)
  await writeFile(join(full, 'theirs.txt'), 'x')
  const odd = newFolder()
  await mkdir(odd)
  await writeFile(join(odd, 'demo.json'), '{"port":"x"}')
  const empty = newFolder()
  await mkdir(empty)
  const runs: readonly (readonly [readonly string[], NodeJS.ProcessEnv, RegExp])[] = [
    [['--dir', full], {}, /something else than a demo/],
    [['--dir', join(full, 'theirs.txt')], {}, /is a file/],
    [['--dir', odd], {}, /none of a demo's/],
    [['more'], {}, /no arguments/],
    [['--dir', newFolder()], { PATH: empty }, /git was not found/],
  ]
  for (const [args, environment, sentence] of runs) {
    const { code, err } = await start(args, environment).ended
    assert.equal(code, 2, err)
    assert.match(err, sentence)
    assert.equal(err.trim().split('\n').length, 1)
  }
  assert.deepEqual(await readdir(full), ['theirs.txt'])
})
