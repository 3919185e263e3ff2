import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { limits } from '../../src/keyservice/contract.ts'
import { holdsKey } from '../../src/keyservice/key-layout.ts'
import { built, compiled } from '../built.ts'

const cli = join(await built(), 'cli.js')
const folder = await mkdtemp(join(tmpdir(), 'rekey-test-'))
const running = new Set<ChildProcess>()
after(async () => {
  for (const child of running) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** `rekey keyservice` as people start it: its address and, where it prints two lines, its first key. */
async function start(args: readonly string[] = [], lines = 2) {
  const child = spawn(process.execPath, [cli, 'keyservice', ...args], {
    env: { ...process.env, ...compiled },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child)
    return code as number | null
  })
  const isUp = () => out.split('\n').length > lines
  while (!isUp() && child.exitCode === null) await Promise.race([once(child.stdout, 'data'), ended])
  return {
    url: /at (http:\S+),/.exec(out)?.[1] ?? '',
    first: /shown this once: (\S+)\n/.exec(out)?.[1] ?? '',
    out: () => out,
    err: () => err,
    ended,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function ask(url: string, line: string, key?: string, json?: unknown) {
  const [method, path] = line.split(' ') as [string, string]
  const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` }
  if (json !== undefined) headers['content-type'] = 'application/json'
  const answer = await fetch(url + path, { method, headers, ...(json === undefined ? {} : { body: JSON.stringify(json) }) })
  const text = await answer.text()
  return { status: answer.status, json: text === '' ? undefined : JSON.parse(text) }
}

test('the command serves on loopback alone, shows its first key once, and what it gave out outlives kill -9', async () => {
  const file = join(folder, 'keys.json')
  const first = await start(['--file', file])
  assert.match(first.url, /^http:\/\/127\.0\.0\.1:\d+$/)
  assert.equal((await stat(file)).mode & 0o777, 0o600)
  // Eight ask and never stop, so that it dies in the middle, however slowly its answers are read: whoever got a key has one that works.
  const given: string[] = []
  const askOn = async () => {
    for (;;) {
      const { json } = await ask(first.url, 'POST /v1/keys', first.first, { name: 'n', access: 'read' })
      given.push(json.key)
      if (given.length === 12) void first.kill()
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: 8 }, askOn))
  await first.kill()
  assert.ok(ends.every(({ status }) => status === 'rejected') && given.length >= 12, `${given.length} answers`)
  const kept = await readFile(file, 'utf8')
  assert.ok(!holdsKey(kept))

  const second = await start(['--file', file], 1)
  for (const key of [first.first, ...given]) assert.equal((await ask(second.url, 'GET /v1/keys/self', key)).status, 200)
  assert.ok(!holdsKey(second.out()), 'no key is shown a second time')
  await second.kill()
})

test('a store in memory is gone with the process; two never share a key', async () => {
  const [a, b] = await Promise.all([start(), start()])
  assert.equal((await ask(a.url, 'GET /v1/keys/self', a.first)).status, 200)
  assert.equal((await ask(b.url, 'GET /v1/keys/self', a.first)).json.error.code, 'unknown_key')
  await Promise.all([a.kill(), b.kill()])
})

test('a file that somebody else changed is not overwritten, and the change does not happen', async () => {
  const file = join(folder, 'shared.json')
  const service = await start(['--file', file])
  const before = await readFile(file, 'utf8')
  const theirs = `${before.trim()} \n`
  await writeFile(file, theirs)
  const refused = await ask(service.url, 'POST /v1/keys', service.first, { name: 'n', access: 'read' })
  assert.deepEqual([refused.status, refused.json.error.code], [500, 'not_saved'])
  assert.equal(await readFile(file, 'utf8'), theirs)
  await writeFile(file, before)
  assert.equal((await ask(service.url, 'GET /v1/keys', service.first)).json.keys.length, 1)
  await service.kill()
})

test('--check: a line for each requirement, 0 where all are met, 1 where not', async () => {
  const { url, first, kill } = await start()
  const check = async (address: string, admin: string) => {
    const child = spawn(process.execPath, [cli, 'keyservice', '--check', address], {
      env: { ...process.env, REKEY_KEYSERVICE_ADMIN: admin },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    const [code] = await once(child, 'close')
    return { code, lines: out.trim().split('\n'), out }
  }
  const good = await check(url, first)
  assert.equal(good.code, 0, good.out)
  assert.ok(good.lines.length > 20 && good.lines.slice(0, -1).every((line) => line.startsWith('ok    ')))
  const { keys } = (await ask(url, 'GET /v1/keys', first)).json
  assert.equal(keys.length, 1, 'no key is left behind')
  const bad = await check(`${url}/elsewhere`, first)
  assert.equal(bad.code, 1)
  assert.match(bad.out, /^FAIL {2}/m)
  assert.ok(!holdsKey(good.out + bad.out))
  await kill()
})

test('wrong use ends with 2 and one sentence', async () => {
  const broken = join(folder, 'broken.json')
  await writeFile(broken, '{"version": 2}')
  const other = await start()
  const port = new URL(other.url).port
  const runs: readonly (readonly [readonly string[], RegExp])[] = [
    [['--file', broken], /broken\.json is no file of the key service/],
    [['--file', folder], /can't read/],
    [['--port', port], /port is taken/],
    [['more'], /no arguments/],
    [['--check', 'http://keys.example.test'], /https URL/],
    [['--check', 'https://user@keys.example.test'], /https URL/],
    [['--check', 'keys.example.test'], /https URL/],
    [['--check', other.url], /REKEY_KEYSERVICE_ADMIN/],
  ]
  const results = await Promise.all(
    runs.map(async ([args, sentence]) => {
      const run = await start(args)
      return { code: await run.ended, out: run.out(), err: run.err(), sentence }
    }),
  )
  for (const { code, out, err, sentence } of results) {
    assert.equal(code, 2)
    assert.equal(out, '')
    assert.match(err, sentence)
    assert.equal(err.split('\n').length, 2)
  }
  await other.kill()
})

test('odd clients: a body without end, half a request, a request line that is none', async () => {
  const { url, first, kill } = await start()
  const port = Number(new URL(url).port)
  const tooLarge = await new Promise<number>((resolve, reject) => {
    const sent = request(`${url}/v1/keys`, {
      method: 'POST',
      headers: { authorization: `Bearer ${first}`, 'content-type': 'application/json' },
    })
    sent.on('response', (answer) => resolve(answer.statusCode ?? 0))
    sent.on('error', reject)
    sent.write('x'.repeat(limits.body + 10))
  })
  assert.equal(tooLarge, 413)
  const large = { name: 'x'.repeat(4_000_000), access: 'read' }
  assert.equal((await ask(url, 'POST /v1/keys', first, large)).status, 413)
  for (const raw of [
    'GET /v1/keys/self HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nabc',
    'no http at all\r\n\r\n',
    randomBytes(200),
  ]) {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    socket.on('error', () => {})
    socket.end(raw)
    socket.resume()
    await once(socket, 'close')
  }
  assert.equal((await ask(url, 'GET /v1/keys/self', first)).status, 200)
  await kill()
})
