import type { Secret } from './secret.ts'

/** A remark at a line of a file, as the runner shows it in the log and in the pull request's diff. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** Lines and columns count from 1. GitHub takes columns only where the remark stays on one line. */
  readonly place: {
    readonly path: string
    readonly line: number
    readonly endLine: number
    readonly column?: number
    readonly endColumn?: number
  } | null
}

/** GitHub's runner around the Action, as a contract: `world/runner.ts` fulfils it through `@actions/core`. */
export interface Runner {
  /** An input as it was given, trimmed; empty where it was not. */
  input(name: string): string
  /** An input that is a secret; masked already. Undefined where it was not given. */
  secretInput(name: string): Secret | undefined
  /** Has the runner blank this value in all that is printed from now on. */
  mask(value: Secret): void
  /** The event's JSON, parsed. Throws `Fault` where it can't be read. */
  event(): Promise<unknown>
  annotate(annotation: Annotation): void
  /** One line of the log. */
  log(line: string): void
  /** A count or a word of ours. Does nothing where the runner takes no outputs. */
  output(name: string, value: string): void
  /** Markdown for the job's page. Throws `Fault` where the runner takes none. */
  summary(markdown: string): Promise<void>
  /** Ends the step as failed, with one line for people. */
  fail(sentence: string): void
}
