#!/usr/bin/env node
import type { Verb } from './inputs.ts'
import { Fault } from './model/fault.ts'
import type { GitHubAdmin, GitHubKnowledge } from './model/github.ts'
import type { Secret } from './model/secret.ts'
import type { Crew } from './model/world.ts'
import { inLog } from './text/log.ts'
import { helpFor, readCommand } from './verbs/command-line.ts'
import type { RunVerb, VerbWorld } from './verbs/world.ts'
import { clock, randomBytes } from './world/clock.ts'
import { makeCommands } from './world/commands.ts'
import { files } from './world/files.ts'
import { openRepository } from './world/git.ts'
import { leave } from './world/leave.ts'
import { thisProcess } from './world/process.ts'
import { askPerson, readStandardInput, wantsColour, writerTo } from './world/terminal.ts'
import { version } from './world/version.ts'
import { makeWorkshop } from './world/workshop.ts'

/** Each command is loaded when it is called for: a start costs what it needs. */
const commands: Record<Verb, () => Promise<RunVerb>> = {
  audit: async () => (await import('./verbs/audit.ts')).audit,
  inventory: async () => (await import('./verbs/inventory.ts')).inventory,
  scan: async () => (await import('./verbs/scan.ts')).scan,
  respond: async () => (await import('./verbs/respond.ts')).respond,
  rotate: async () => (await import('./verbs/rotate.ts')).rotate,
  attest: async () => (await import('./verbs/attest.ts')).attestVerb,
  baseline: async () => (await import('./verbs/baseline.ts')).baseline,
  services: async () => (await import('./verbs/services.ts')).services,
  keyservice: async () => (await import('./verbs/keyservice.ts')).keyserviceVerb,
  demo: async () => (await import('./verbs/demo.ts')).demo,
}

const stdout = writerTo(process.stdout)
const stderr = writerTo(process.stderr)
const environment = process.env

let made: Promise<Crew> | undefined
const crew = (): Promise<Crew> => (made ??= import('./world/crew.ts').then(({ crewOf }) => crewOf(import.meta.url)))

const world: VerbWorld = {
  clock,
  random: randomBytes,
  shell: async () => (await import('./world/shell-grammar.ts')).loadShellParser(),
  network: async () => (await import('./world/network.ts')).makeNetwork({ environment }),
  commands: makeCommands(environment),
  files,
  crew: {
    places: async (settings) => await (await crew()).places(settings),
    ahead: async (settings) => await (await crew()).ahead?.(settings),
  },
  git: (path) => openRepository(path, environment, process.cwd()),
  environment,
  stdout,
  stderr,
  stdin: readStandardInput,
  ...(process.stdin.isTTY && process.stderr.isTTY ? { ask: askPerson } : {}),
  colour: wantsColour(process.stdout, environment),
  version,
  cwd: process.cwd(),
  workshop: makeWorkshop(environment),
  ...(environment.GITHUB_REPOSITORY ? { admin: adminOfGitHub, knowledge: knowledgeOfGitHub } : {}),
  process: thisProcess,
}

/** The repository that `GITHUB_REPOSITORY` names, loaded where a key is stored there. */
async function adminOfGitHub(adminToken: Secret): Promise<GitHubAdmin> {
  const [{ makeAdmin }, { fetchThroughProxy }] = await Promise.all([
    import('./world/github-admin.ts'),
    import('./world/network.ts'),
  ])
  return makeAdmin(adminToken, { environment, fetch: fetchThroughProxy(environment), clock, version })
}

async function knowledgeOfGitHub(adminToken: Secret): Promise<GitHubKnowledge> {
  const [{ makeKnowledge }, { fetchThroughProxy }] = await Promise.all([
    import('./world/github-knowledge.ts'),
    import('./world/network.ts'),
  ])
  return makeKnowledge(adminToken, { environment, fetch: fetchThroughProxy(environment), clock, version })
}

async function run(argv: readonly string[]): Promise<number> {
  const command = readCommand(argv, environment)
  if (command.verb === 'version') await stdout(`${version}\n`)
  else if (command.verb === 'help') await stdout(helpFor(command.about))
  else {
    if (command.options.output.length > 0) await (await import('./verbs/send-reports.ts')).checkOutputs(command.options, world)
    // what can't be read is told by who needs it
    if (command.options.history === true)
      await import('./verbs/ahead.ts').then(({ startAhead }) => startAhead(command, world)).catch(() => {})
    return await (await commands[command.verb]())(command.options, command.args, world)
  }
  return 0
}

/** One line for what went wrong. An error that nobody foresaw may hold anything, so that only its kind is told. */
async function sayWhy(error: unknown): Promise<void> {
  await stderr(`rekey: ${error instanceof Fault ? await sentenceOf(error) : unforeseen(error)}\n`)
  if (environment.REKEY_DEBUG === '1' && error instanceof Error) {
    // Behind the message, which may hold lines that look like places.
    const stack = error.stack ?? ''
    const places = stack
      .slice(Math.max(0, stack.indexOf(error.message)) + error.message.length)
      .split('\n')
      .filter((line) => /^ {4}at /.test(line))
    await stderr(places.map((place) => `${place}\n`).join(''))
  }
}

/** A fault repeats words of the command line, and a key may have been pasted there by mistake. */
async function sentenceOf(fault: Fault): Promise<string> {
  const [{ withoutKeys }, { withoutPasted }] = await Promise.all([import('./verbs/without-keys.ts'), import('./verbs/pasted.ts')])
  return inLog(withoutPasted(withoutKeys(fault.message), process.argv.slice(2)))
}

function unforeseen(error: unknown): string {
  const kind = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'error'
  const code = error instanceof Error && 'code' in error && /^[A-Z_\d]{1,40}$/.test(String(error.code)) ? `, ${error.code}` : ''
  return `something went wrong inside rekey (${kind}${code}); REKEY_DEBUG=1 shows where`
}

/** Where an error reaches that no command waits for: nothing more is done. */
async function end(error: unknown): Promise<never> {
  process.exit(await codeFor(error))
}
async function codeFor(error: unknown): Promise<number> {
  await sayWhy(error).catch(() => {})
  return error instanceof Fault ? error.exitCode : 2
}
process.on('uncaughtException', end)
process.on('unhandledRejection', end)

run(process.argv.slice(2)).catch(codeFor).then(leave)
