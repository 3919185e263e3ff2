import assert from 'node:assert/strict'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { type KeyStore, know, stateOf } from '../../src/keyservice/key-store.ts'
import type { Served, ServedAnswer, ServedRequest } from '../../src/model/world.ts'
import { readCommand } from '../../src/verbs/command-line.ts'
import { demo } from '../../src/verbs/demo.ts'
import type { VerbWorld } from '../../src/verbs/world.ts'
import { clock, randomBytes } from '../../src/world/clock.ts'
import { makeCommands } from '../../src/world/commands.ts'
import { files } from '../../src/world/files.ts'
import { openRepository } from '../../src/world/git.ts'
import { makeNetwork } from '../../src/world/network.ts'
import { makeWorkshop } from '../../src/world/workshop.ts'

const made = await mkdtemp(join(tmpdir(), 'rekey-test-demo-'))
after(() => rm(made, { recursive: true, force: true, maxRetries: 5 }))
let count = 0
export const newFolder = (): string => join(made, String(++count))

const environment = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }

/** Whole or not at all, but not flushed: a process that ends is no machine that does. */
async function replaceFile(path: string, bytes: Uint8Array | string, mode = 0o644): Promise<void> {
  await writeFile(`${path}.new`, bytes, { mode })
  await rename(`${path}.new`, path)
}

/** What a process does to the outside, one after the other. */
export type Act = 'write' | 'ask' | 'git' | 'say'

let answerer: (request: ServedRequest) => Promise<ServedAnswer>
/** Stays for the demos that go on, which need the same port: nobody else can take it meanwhile. */
let served: Promise<Served> | undefined
after(async () => (await served)?.close())
const staying = async (): Promise<Served> => ({ ...(await served!), close: async () => {} })

/** The demo in this process, over the real disk, git and loopback. `before` is called before each act, with whether it may change anything outside. */
export async function runDemo(dir: string, before: (act: Act, changes: boolean) => void = () => {}) {
  let out = ''
  const guarded =
    <A extends unknown[], R>(act: Act, run: (...args: A) => Promise<R>, changes: (...args: A) => boolean = () => true) =>
    (...args: A): Promise<R> => {
      before(act, changes(...args))
      return run(...args)
    }
  const network = makeNetwork({ environment, timeoutMs: 600_000 })
  const workshop = makeWorkshop(environment)
  const world: VerbWorld = {
    clock,
    random: randomBytes,
    shell: () => Promise.reject(new Error('nothing here reads a script')),
    commands: makeCommands({}),
    network: async () => ({ ask: guarded('ask', network.ask, ({ method }) => method !== 'GET') }),
    files: { ...files, write: guarded('write', replaceFile) },
    git: (path) => openRepository(path, environment, made),
    environment,
    stdout: guarded(
      'say',
      async (text: string) => void (out += text),
      () => false,
    ),
    stderr: async () => {},
    stdin: async () => new Uint8Array(),
    colour: false,
    version: '0.0.0-test',
    cwd: made,
    workshop: {
      ...workshop,
      serve: (answer, at) => {
        answerer = answer
        served ??= workshop.serve((request) => answerer(request), at)
        return staying()
      },
      gitIn: (folder) => ({
        ...workshop.gitIn(folder),
        run: guarded('git', workshop.gitIn(folder).run, (args) => !args.includes('rev-parse')),
      }),
    },
  }
  const command = readCommand(['demo', '--dir', dir], {})
  assert.ok('options' in command)
  const result = await demo(command.options, [], world)
  return { result, out }
}

/** What is true after a demo, read from the service's own store and the shop's: not what the demo says. */
export async function truthIn(dir: string) {
  const store = JSON.parse(await readFile(join(dir, 'keyservice.json'), 'utf8')) as KeyStore
  const env = await readFile(join(dir, 'repository/.env.production'), 'utf8')
  const inUse = /^SHOP_API_KEY="?([^"\n]+)/m.exec(env)?.[1] ?? ''
  const leaked = /apiKey: '([^']+)'/.exec(await readFile(join(dir, 'repository/checkout.js'), 'utf8'))?.[1] ?? ''
  const now = new Date()
  const living = store.keys.filter((record) => stateOf(record, now) === 'active')
  const known = know(store, inUse, now)
  return {
    living: living.map(({ id }) => id),
    inUse: known.code === null ? known.record.id : known.code,
    leaked: know(store, leaked, now).code,
    values: [inUse, leaked],
  }
}

/** Exactly one key lives, and it is the one in the store; the leaked one is refused. */
export async function assertOneKeyLives(dir: string, where: string): Promise<void> {
  const { living, inUse, leaked } = await truthIn(dir)
  assert.ok(leaked === 'revoked_key' || leaked === 'disabled_key', `${leaked} ${where}`)
  assert.deepEqual(living, [inUse], where)
}
