import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, watch, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { built, compiled } from '../built.ts'
import { hermetic, makeRepository } from '../git/repository.ts'
import { trialService } from '../keyservice/trial-service.ts'

/**
 * `rekey respond` as it is built, killed with `kill -9` at each request and each change of its store, and started again. A pass-through
 * stands before the embedded key service and knows each request.
 */

const dist = await built()

/** `before`: the service never sees the request. `after`: it has done it, and no answer leaves. `answered`: the answer has left. */
type Moment = 'before' | 'after' | 'answered'
type Kill = { readonly request: number; readonly moment: Moment } | { readonly write: number } | null

const policy = (name: string) => `
policy: { on-leak: report }
keys: { SHOP_KEY: { service: keyservice, stores: ["env:${name}"], on-leak: rotate } }
`

async function makeScene() {
  const service = trialService()
  const leaked = service.make({ name: 'shop', access: 'full' }) as { key: string }
  const repository = makeRepository()
  repository.commit({ 'app.js': `const key = '${leaked.key}'\n`, '.gitignore': 'kept/\n' })
  repository.write({ 'kept/.env': `# shop\nSHOP_KEY=${leaked.key}\n` })
  const trusted = join(repository.path, 'kept/trusted.yml')
  writeFileSync(trusted, policy('kept/.env'))

  let child: ChildProcess | null = null
  let kill: Kill = null
  let requests: string[] = []
  let writes = 0
  const isNow = (moment: Moment) =>
    kill !== null && 'request' in kill && kill.request === requests.length && kill.moment === moment && child!.kill('SIGKILL')
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    requests.push(`${request.method} ${request.url!.replace(/\w{10}(?=\/|$)/, '{id}')}`)
    if (isNow('before')) return void response.destroy()
    service.pass(1)
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const answer = service.ask(`${request.method} ${request.url}`, { headers, raw: Buffer.concat(chunks) })
    if (isNow('after')) return void response.destroy()
    response.writeHead(answer.status, answer.headers).end(answer.body, () => isNow('answered'))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const watcher = watch(join(repository.path, 'kept'), (_, name) => {
    if (name === '.env' && ++writes && kill !== null && 'write' in kill && kill.write === writes) child!.kill('SIGKILL')
  })

  return {
    async run(at: Kill) {
      ;[kill, requests, writes] = [at, [], 0]
      child = spawn(
        process.execPath,
        [join(dist, 'cli.js'), 'respond', '--config', trusted, '--yes', '--allow-loopback', host, '--format', 'json'],
        {
          cwd: repository.path,
          env: { ...hermetic, ...compiled, REKEY_KEYSERVICE_HOST: host, REKEY_KEYSERVICE_ADMIN: service.admin.key },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      )
      let told = ''
      for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => (told += text))
      const [code] = (await once(child, 'close')) as [number | null]
      return { code, told, requests, writes }
    },
    /** Whatever happened: exactly one key lives besides the admin's, and it is the one in the store. */
    assertOneKeyLives(told: string) {
      const { keys } = service.ask('GET /v1/keys?state=active', { key: service.admin.key }).json as { keys: { id: string }[] }
      const living = keys.filter(({ id }) => id !== service.admin.id)
      const [, stored = ''] = /^SHOP_KEY=(.*)$/m.exec(readFileSync(join(repository.path, 'kept/.env'), 'utf8')) ?? []
      assert.equal(living.length, 1, told)
      assert.equal(service.status(stored), 'live', told)
      assert.equal(service.status(leaked.key), 'revoked_key', told)
    },
    close() {
      watcher.close()
      server.close()
      server.closeAllConnections()
    },
  }
}

async function killedAt(kill: Kill): Promise<boolean> {
  const scene = await makeScene()
  try {
    const first = await scene.run(kill)
    const next = await scene.run(null)
    const told = `${JSON.stringify(kill)}\n${first.told}\nthen ${next.code}: ${next.requests.join(', ')}\n${next.told}`
    scene.assertOneKeyLives(told)
    return first.code === null
  } finally {
    scene.close()
  }
}

/** A few at a time: most of each is waiting for a process. */
async function all(kills: readonly Kill[]): Promise<number> {
  const left = [...kills]
  let killed = 0
  const work = async () => {
    for (let kill = left.shift(); kill !== undefined; kill = left.shift()) if (await killedAt(kill)) killed++
  }
  await Promise.all([work(), work(), work(), work()])
  return killed
}

describe('killed with kill -9, and started again', () => {
  it('at each request: exactly one living key, in the store', async () => {
    const scene = await makeScene()
    const whole = await scene.run(null)
    scene.assertOneKeyLives(whole.told)
    scene.close()
    assert.equal(whole.code, 1, whole.told)
    assert.ok(whole.requests.length >= 7 && whole.writes > 0, whole.requests.join('\n'))
    const moments: readonly Moment[] = ['before', 'after', 'answered']
    // For a read it is all the same whether the service saw it.
    const momentsOf = (request: string) => (request.startsWith('GET ') ? moments.slice(2) : moments)
    const kills = whole.requests.flatMap((request, at) => momentsOf(request).map((moment) => ({ request: at + 1, moment })))
    const killed = await all(kills)
    // After the last answer the process may be faster than the signal.
    assert.ok(killed >= kills.length - 2, `${killed} of ${kills.length} were killed`)
  })

  it('at each change of the store: exactly one living key, in the store', async () => {
    const kills = [1, 2, 3].map((write) => ({ write }))
    assert.ok((await all(kills)) > 0)
  })
})
