/** A deploy key that leaked: known by its public half, made anew, stored, proved, ended - whatever fails on the way. */
import assert from 'node:assert/strict'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, it } from 'node:test'
import { newKeyPair, publicHalf } from '../../src/issuer/key-pairs.ts'
import { Fault } from '../../src/model/fault.ts'
import { readCommand } from '../../src/verbs/command-line.ts'
import { respond } from '../../src/verbs/respond.ts'
import type { VerbWorld } from '../../src/verbs/world.ts'
import { makeCommands } from '../../src/world/commands.ts'
import { files } from '../../src/world/files.ts'
import { openRepository } from '../../src/world/git.ts'
import { makeNetwork } from '../../src/world/network.ts'
import { hermetic, makeRepository } from '../git/repository.ts'
import { type Permissions, startGitHub, type Trouble } from '../github/server.ts'
import { makeClock, word } from '../issuer/memory.ts'

const random = (count: number) => new Uint8Array(randomBytes(count))
// Also where a test failed: a server that stays would keep the process.
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
const rotating = `
policy: { on-leak: rotate }
keys: { DEPLOY_KEY: { service: private-key, kind: private-key-openssh, stores: ["env:.env"] } }
`

/** A repository on the local GitHub with a deploy key whose private half was committed and is in use. */
async function scene(permissions: Permissions = { administration: 'write' }) {
  const github = await startGitHub()
  const remote = github.addRepository('acme/app')
  const pair = newKeyPair(random)
  const other = newKeyPair(random)
  const add = (id: number, key: string, title: string, read_only: boolean) =>
    remote.deployKeys.push({ id, key, title, read_only, created_at: '2026-03-01T08:00:00Z', added_by: 'octocat' })
  add(7, other.public, 'another', false)
  add(8, pair.public, 'production', true)
  const token = word(30)
  github.addToken(token, { login: 'keeper[bot]', kind: 'app', permissions })
  const repository = makeRepository()
  repository.commit({ 'deploy/id_ed25519': pair.private, '.gitignore': '.env\ntrusted.yml\n' })
  const root = repository.path
  const env = join(root, '.env')
  writeFileSync(env, `DEPLOY_KEY='${pair.private.trimEnd()}'\n`)
  const clock = makeClock('2026-03-02T08:00:00.000Z')
  const environment: Record<string, string> = {
    ...hermetic,
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'acme/app',
    REKEY_ADMIN_TOKEN: token,
  }
  const inUse = () => (/DEPLOY_KEY='([^']+)'/.exec(readFileSync(env, 'utf8')) ?? [])[1] ?? ''
  const run = async (configuration: string, more: readonly string[] = []) => {
    let out = ''
    const trusted = join(root, 'trusted.yml')
    writeFileSync(trusted, configuration)
    const world: VerbWorld = {
      ...{
        clock,
        random,
        commands: makeCommands({}),
        shell: () => Promise.reject(new Error('nothing here reads a script')),
        files,
        environment,
        cwd: root,
        colour: false,
        version: '0.0.0-test',
      },
      network: async () => makeNetwork({ environment: {} }),
      git: (path) => openRepository(path, environment, root),
      stdout: async (text) => void (out += text),
      stderr: async (text) => void (out += text),
      stdin: async () => new Uint8Array(),
    }
    const argv = ['respond', '--config', trusted, '--yes', '--allow-loopback', github.host, ...more]
    const command = readCommand(argv, environment)
    if (!('args' in command)) throw new Error('no command')
    const code = await respond(command.options, command.args, world).catch((error: unknown) => {
      if (!(error instanceof Fault)) throw error
      out += error.message
      return 2
    })
    for (const secret of [pair.private, inUse()])
      for (const line of secret.split('\n').filter((each) => each.length > 30 && !each.includes('-----')))
        assert.ok(!out.includes(line), 'a line of a key was told')
    return { code, out }
  }
  const trusted = () => remote.deployKeys.map(({ key }) => key)
  closing.push(async () => {
    rmSync(root, { recursive: true, force: true })
    await github.close()
  })
  return { github, remote, pair, other, run, inUse, trusted, root }
}
const counted = (github: Awaited<ReturnType<typeof scene>>['github'], operation: string) =>
  github.requests.filter((request) => request.operation === operation).length

describe('a leaked deploy key', () => {
  it('is made anew with its title and rights, stored, and gone from the list', async () => {
    const { github, remote, pair, other, run, inUse, trusted } = await scene()
    const { code, out } = await run(rotating)
    assert.equal(code, 1, out)
    assert.ok(!trusted().includes(pair.public), 'the leaked one is gone')
    assert.ok(trusted().includes(other.public), 'no other was touched')
    const made = remote.deployKeys.find(({ key }) => key === publicHalf(inUse()))
    assert.ok(made !== undefined, 'what is stored is trusted')
    assert.match(made.title, /^production \(rekey-[0-9a-f]{12}-1\)$/)
    assert.equal(made.read_only, true)
    assert.equal(remote.deployKeys.length, 2)
    assert.equal(counted(github, 'repos/delete-deploy-key'), 1)
  })

  it('is rotated again under the same title: labels do not pile up', async () => {
    const { remote, run, inUse, root } = await scene()
    await run(rotating)
    const second = inUse()
    writeFileSync(join(root, 'leaked-again.txt'), second)
    await run(rotating)
    assert.notEqual(inUse(), second)
    const titles = remote.deployKeys.map(({ title }) => title).sort()
    assert.match(titles[1]!, /^production \(rekey-[0-9a-f]{12}-1\)$/)
    assert.equal(titles.length, 2)
  })

  it('is deleted where the policy says revoke, and reported where it says so', async () => {
    for (const [policy, left] of [
      ['revoke', 1],
      ['report', 2],
    ] as const) {
      const { run, trusted } = await scene()
      const { out } = await run(`policy: { on-leak: ${policy} }`)
      assert.equal(trusted().length, left, out)
    }
  })

  it('that a token may not end stays, and people are told; one that is no deploy key is never called dead', async () => {
    for (const permissions of [{ administration: 'read' }, {}] as const) {
      const { run, trusted, inUse, pair } = await scene(permissions)
      await run(rotating)
      assert.ok(trusted().includes(pair.public))
      assert.equal(publicHalf(inUse()), pair.public, 'the old key stays in use')
    }
    const { run, remote } = await scene()
    remote.deployKeys.splice(1, 1)
    const { out } = await run(rotating, ['--format', 'json'])
    const [leak] = (
      JSON.parse(out.slice(out.indexOf('{'), out.lastIndexOf('}') + 1)) as { leaks: { verdict: { state: string } }[] }
    ).leaks
    assert.equal(leak!.verdict.state, 'unknown')
  })

  it('that is another’s by what it shows alone is left alone', async () => {
    const { run, remote, root, other } = await scene()
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' })
    writeFileSync(join(root, 'planted.pem'), String(rsa))
    remote.deployKeys.splice(1, 1)
    await run('policy: { on-leak: revoke }')
    assert.deepEqual(
      remote.deployKeys.map(({ key }) => key),
      [other.public],
    )
  })
})

describe('a deploy key’s rotation that is disturbed', () => {
  const operations = ['repos/list-deploy-keys', 'repos/create-deploy-key', 'repos/delete-deploy-key'] as const
  const ways: readonly (Pick<Trouble, 'how'> & Partial<Trouble>)[] = [
    { how: 'answer', status: 500 },
    { how: 'answer', status: 403, message: 'Resource not accessible by integration' },
    { how: 'cut' },
    { how: 'act-then-cut' },
    { how: 'act-then-answer', status: 502 },
  ]
  // a list is no act: nobody hears whether it was made before the answer was lost
  for (const of of operations)
    for (const way of of === 'repos/list-deploy-keys' ? ways.filter(({ how }) => !how.startsWith('act-then')) : ways)
      for (const after of of === 'repos/list-deploy-keys' ? [0, 1, 2, 3, 4, 5] : [0])
        it(`${of} ${way.how}${way.status ?? ''} after ${after}: what must hold holds, and the next run ends it`, async () => {
          const { github, run, trusted, pair, other, inUse, remote } = await scene()
          github.trouble({ of, after, ...way })
          await run(rotating)
          const works = () => trusted().includes(publicHalf(inUse()) ?? '')
          assert.ok(works(), 'the store holds a working key')
          await run(rotating)
          assert.ok(works(), 'and after the next run')
          await run(rotating)
          assert.ok(works())
          assert.ok(trusted().includes(other.public))
          assert.ok(!trusted().includes(pair.public), 'the leaked key is gone in the end')
          const ours = remote.deployKeys.filter(({ title }) => title.includes('rekey-'))
          assert.equal(ours.length, 1, 'no new key is left that nobody holds')
        })
})
