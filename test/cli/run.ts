import type { LeakReport, Report } from '../../src/model/document.ts'
import { Fault } from '../../src/model/fault.ts'
import { audit } from '../../src/verbs/audit.ts'
import { baseline } from '../../src/verbs/baseline.ts'
import { readCommand } from '../../src/verbs/command-line.ts'
import { inventory } from '../../src/verbs/inventory.ts'
import { scan } from '../../src/verbs/scan.ts'
import { services } from '../../src/verbs/services.ts'
import type { RunVerb, VerbWorld } from '../../src/verbs/world.ts'
import { clock, randomBytes } from '../../src/world/clock.ts'
import { makeCommands } from '../../src/world/commands.ts'
import { files } from '../../src/world/files.ts'
import { openRepository } from '../../src/world/git.ts'
import { loadShellParser } from '../../src/world/shell-grammar.ts'
import { hermetic, scratch } from '../git/repository.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const verbs: Record<string, RunVerb> = { audit, baseline, inventory, scan, services }

/** The command line without its process: the same verbs over the same world, in this one. */
export async function rekey(argv: readonly string[], changed: Partial<VerbWorld> = {}): Promise<Ran> {
  let [stdout, stderr] = ['', '']
  const environment = changed.environment ?? hermetic
  const cwd = changed.cwd ?? scratch()
  const world: VerbWorld = {
    clock,
    random: randomBytes,
    shell: loadShellParser,
    commands: makeCommands({}),
    network: () => Promise.reject(new Error('a scan that asks the network')),
    files,
    git: (path) => openRepository(path, environment, cwd),
    environment,
    stdout: async (text) => void (stdout += text),
    stderr: async (text) => void (stderr += text),
    stdin: async () => new Uint8Array(),
    colour: false,
    version: '0.0.0-test',
    ...changed,
    cwd,
  }
  try {
    const command = readCommand(argv, environment)
    if (!('args' in command)) throw new Error(`a test of ${command.verb}`)
    return { code: await verbs[command.verb]!(command.options, command.args, world), stdout, stderr }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { code: error.exitCode, stdout, stderr: `${stderr}rekey: ${error.message}\n` }
  }
}

/** The JSON document of a scan. */
export async function scanned(argv: readonly string[], changed: Partial<VerbWorld> = {}): Promise<Report> {
  const { stdout, stderr, code } = await rekey(['scan', ...argv, '--format', 'json'], changed)
  if (stdout === '') throw new Error(`no document (exit code ${code}): ${stderr}`)
  return JSON.parse(stdout)
}

/** Leaks that count, as `path:line:column` and the commit. */
export const places = ({ leaks }: { readonly leaks: readonly LeakReport[] }): readonly string[] =>
  leaks
    .filter(({ suppressed }) => suppressed === null)
    .map(({ path, line, column, commit }) => `${path}:${line}:${column}${commit === null ? '' : ` ${commit}`}`)
