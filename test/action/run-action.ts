/**
 * Runs the Action as GitHub's runner does: a child process with `INPUT_*`, `GITHUB_*`, an event file and command files that are there
 * before it starts, in the checkout's folder. What it prints is read as the runner reads it.
 */
import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { inputTable } from '../../src/inputs.ts'
import { built, compiled } from '../built.ts'

/** A workflow command that the child printed, its escapes undone. */
export interface Command {
  readonly name: string
  readonly properties: { readonly [name: string]: string }
  readonly message: string
}
export interface ActionRun {
  readonly code: number | null
  /** Without the lines that are mask commands. */
  readonly stdout: string
  readonly stderr: string
  readonly masks: readonly string[]
  readonly commands: readonly Command[]
  readonly outputs: { readonly [name: string]: string }
  readonly summary: string
  /** All that the child left behind, for searches: output, error output, all files of the runner's folder and home. */
  readonly everything: string
  /** What git sees changed or new in the checkout. */
  readonly changed: string
}

export interface ActionCall {
  readonly checkout: string
  readonly event: string
  readonly payload: unknown
  /** Inputs of `with:`; the rest has its default. */
  readonly inputs?: { readonly [name: string]: string }
  readonly environment?: { readonly [name: string]: string | undefined }
  /** `HOST:PORT` of the local GitHub. */
  readonly github: string
  readonly repository?: string
  readonly sha: string
  readonly actor?: string
  /** False: the runner made no command files. */
  readonly commandFiles?: boolean
}

export async function runAction(call: ActionCall): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'rekey-runner-'))
  try {
    const files = Object.fromEntries(['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map((name) => [name, join(folder, name)]))
    if (call.commandFiles !== false) for (const path of Object.values(files)) writeFileSync(path, '')
    const eventPath = join(folder, 'event.json')
    writeFileSync(eventPath, typeof call.payload === 'string' ? call.payload : JSON.stringify(call.payload))
    const inputs = inputTable
      .filter((input) => input.action)
      .map((input) => [input.name, call.inputs?.[input.name] ?? String(input.actionDefault ?? input.default ?? '')] as const)
      .map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value.includes('${{') ? '' : value])
    const env = {
      ...compiled,
      PATH: process.env.PATH,
      HOME: folder,
      // No settings of this machine's user reach git.
      GIT_CONFIG_NOSYSTEM: '1',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: call.event,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REPOSITORY: call.repository ?? 'acme/app',
      GITHUB_SHA: call.sha,
      GITHUB_ACTOR: call.actor ?? 'writer',
      GITHUB_WORKSPACE: call.checkout,
      GITHUB_API_URL: `http://${call.github}`,
      GITHUB_SERVER_URL: `http://${call.github}`,
      GITHUB_RUN_ID: '42',
      RUNNER_TEMP: folder,
      ...Object.fromEntries(Object.entries(files).map(([name, path]) => [`GITHUB_${name}`, path])),
      ...Object.fromEntries(inputs),
      ...call.environment,
    }
    const { code, stdout, stderr } = await ended(join(await built(), 'action.js'), call.checkout, env as NodeJS.ProcessEnv)
    const read = (name: string) => (call.commandFiles === false ? '' : readFileSync(files[name]!, 'utf8'))
    const lines = stdout.split('\n')
    const commands = lines.flatMap((line) => commandOf(line))
    const visible = lines.filter((line) => !line.startsWith('::add-mask::')).join('\n')
    return {
      code,
      stdout: visible,
      stderr,
      masks: commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message),
      commands: commands.filter(({ name }) => name !== 'add-mask'),
      outputs: outputsOf(read('OUTPUT')),
      summary: read('STEP_SUMMARY'),
      everything: [visible, stderr, ...leftBehind(folder)].join('\n'),
      changed: execFileSync('git', ['-C', call.checkout, 'status', '--porcelain', '--ignored'], { encoding: 'utf8' }),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All files that are in the runner's folder at the end, but the event. */
const leftBehind = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'event.json')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}
let isFirst = true

/** The first run of a file has a process of its own, as all have on a runner; the others have one that has read the program already. */
function ended(door: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  if (!isFirst) return endedWarm(door, cwd, env)
  isFirst = false
  const child = spawn(process.execPath, [door], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
}

const warm = fileURLToPath(new URL('warm-door.mjs', import.meta.url))
const idle: ChildProcess[] = []
after(() => {
  for (const child of idle) child.disconnect()
})

async function endedWarm(door: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  const child =
    idle.pop() ?? fork(warm, { cwd: tmpdir(), env: { ...compiled, PATH: process.env.PATH }, execArgv: [], stdio: 'inherit' })
  const answer = Promise.race([
    once(child, 'message').then(([said]) => said as Ended),
    once(child, 'exit').then(([code]) => ({ code, stdout: '', stderr: 'the process ended' }) as Ended),
  ])
  child.send({ door, cwd, env })
  const said = await answer
  if (child.connected) idle.push(child)
  return said
}

/** One line as the runner's `ActionCommand` reads it. */
function commandOf(line: string): Command[] {
  const match = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line.replace(/\r$/, ''))
  if (match === null) return []
  const properties = Object.fromEntries(
    (match[2] ?? '')
      .split(',')
      .filter((part) => part.includes('='))
      .map((part) => {
        const [, name, value] = /^([^=]*)=(.*)$/.exec(part)!
        return [name!.trim(), unescaped(value!).replaceAll('%3A', ':').replaceAll('%2C', ',')]
      }),
  )
  return [{ name: match[1]!, properties, message: unescaped(match[3]!) }]
}
const unescaped = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

/** `GITHUB_OUTPUT`: `name=value` or `name<<MARK`, lines, `MARK`. Throws as the runner does where a mark is not closed. */
function outputsOf(text: string): { [name: string]: string } {
  const outputs: { [name: string]: string } = {}
  const lines = text.split(/\r?\n/)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line === '') continue
    const [, name, mark] = /^([^=]+?)<<(.+)$/.exec(line) ?? []
    if (name === undefined || mark === undefined) {
      const at = line.indexOf('=')
      if (at < 0) throw new Error(`invalid output line: ${line}`)
      outputs[line.slice(0, at)] = line.slice(at + 1)
      continue
    }
    const end = lines.indexOf(mark, i + 1)
    if (end < 0) throw new Error(`the mark of output ${name} is not closed`)
    outputs[name] = lines.slice(i + 1, end).join('\n')
    i = end
  }
  return outputs
}
