import type { Options } from '../inputs.ts'
import type { GitHubAdmin, GitHubKnowledge } from '../model/github.ts'
import type { Secret } from '../model/secret.ts'
import type { ShellParser } from '../model/workflow.ts'
import type {
  Clock,
  Commands,
  Crew,
  Entries,
  Files,
  Network,
  Process,
  RandomBytes,
  Repository,
  Workshop,
} from '../model/world.ts'

/** The outside, as a door hands it to a verb. */
export interface VerbWorld {
  readonly clock: Clock
  readonly random: RandomBytes
  /** Made when first asked for: a run that sends nothing loads nothing for it. Proxy and authorities come from the environment. */
  network(): Promise<Network>
  /** Programs of the trusted configuration. */
  readonly commands: Commands
  readonly files: Files & Entries
  /** Threads, for what is large; without them it takes longer. */
  readonly crew?: Crew
  /** The repository that holds this path. Throws `Fault` where there is none, no such path, or no git. */
  git(path: string): Promise<Repository>
  /** Environment variables. What verbs print never holds one. */
  readonly environment: { readonly [name: string]: string | undefined }
  /** Writes text; resolves when it is handed on. */
  stdout(text: string): Promise<void>
  stderr(text: string): Promise<void>
  /** All of standard input. */
  stdin(): Promise<Uint8Array>
  /** Asks a person; there only where standard input and error output are a terminal. */
  readonly ask?: (question: string) => Promise<boolean>
  /** True where standard output is a terminal that wants colour. */
  readonly colour: boolean
  /** rekey's own version. */
  readonly version: string
  /** Absolute; relative paths of the command line start here. */
  readonly cwd: string
  /** GitHub with this token, where the run belongs to a repository there. */
  readonly admin?: (adminToken: Secret) => Promise<GitHubAdmin>
  /** What GitHub knows of stored secrets and keys, with this token. */
  readonly knowledge?: (adminToken: Secret) => Promise<GitHubKnowledge>
  /** For the lock of a repository; the command line has it. */
  readonly process?: Process
  /** A real shell grammar, loaded where a step's script handles a key. */
  shell(): Promise<ShellParser>
  /** For `keyservice` and `demo`; the command line has it. */
  readonly workshop?: Workshop
}

/** One command. Gives the exit code: 0, 1 (leaks at or above `--fail-on`) or 2; throws `Fault` for wrong use. */
export type RunVerb = (options: Options, args: readonly string[], world: VerbWorld) => Promise<number>
