import { actOnEvent } from './verbs/act-on-event.ts'
import { environmentForGit } from './world/checkout.ts'
import { clock, randomBytes } from './world/clock.ts'
import { makeCommands } from './world/commands.ts'
import { crewOf } from './world/crew.ts'
import { files } from './world/files.ts'
import { openRepository } from './world/git.ts'
import { makeRepository } from './world/github.ts'
import { makeAdmin } from './world/github-admin.ts'
import { makeKnowledge } from './world/github-knowledge.ts'
import { leave } from './world/leave.ts'
import { fetchThroughProxy, makeNetwork } from './world/network.ts'
import { makeRunner } from './world/runner.ts'
import { writerTo } from './world/terminal.ts'
import { version } from './world/version.ts'

const environment = process.env
const cwd = process.cwd()
const stdout = writerTo(process.stdout)
const settings = { environment, fetch: fetchThroughProxy(environment), clock, version }

/** Where an error reaches that nobody foresaw. It may quote anything, so that only its kind is told; nothing more is done. */
async function end(error: unknown): Promise<never> {
  const kind = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'error'
  await stdout(`\n::error title=rekey::something went wrong inside rekey (${kind})\n`).catch(() => {})
  process.exit(2)
}
process.on('uncaughtException', end)
process.on('unhandledRejection', end)

const run = actOnEvent({
  runner: makeRunner(environment),
  repository: (token) => makeRepository(token, settings),
  admin: (adminToken) => makeAdmin(adminToken, settings),
  knowledge: (adminToken) => makeKnowledge(adminToken, settings),
  // its settings are the workflow's: `actions/checkout` writes there how an ssh remote is reached
  gitWith: (token, path) => openRepository(path, environmentForGit(environment, token), cwd, { isOwn: true }),
  git: (path) => openRepository(path, environment, cwd),
  shell: async () => (await import('./world/shell-grammar.ts')).loadShellParser(),
  network: async () => makeNetwork({ environment }),
  commands: makeCommands(environment),
  clock,
  random: randomBytes,
  files,
  crew: crewOf(import.meta.url),
  environment,
  stdout,
  stderr: writerTo(process.stderr),
  stdin: async () => new Uint8Array(),
  colour: false,
  version,
  cwd,
})
run.then(async (code) => {
  await stdout('')
  leave(code)
}, end)
