import type { Incident, Outcome } from './incident.ts'
import type { KeyParts } from './secret.ts'

/** What the rooms need of the outside, as contracts: `world/` fulfils them, the doors hand them in, tests hand in others. */

export interface Clock {
  now(): Date
  /** Milliseconds. */
  sleep(ms: number): Promise<void>
}

/** Chance. */
export type RandomBytes = (count: number) => Uint8Array

/** One HTTP exchange. It holds revealed keys: it is made, sent and dropped, never kept or printed. */
export interface HttpCall {
  readonly method: string
  readonly url: string
  readonly headers: { readonly [name: string]: string }
  readonly body: string | null
  /**
   * True where the URL's host is a loopback address that a person named for this run; only then may it be plain http or a private
   * address. Set by `issuer/` from what the door handed in, never from a description or a scanned text.
   */
  readonly loopback: boolean
}
/**
 * Header names are lower case. `status: null`: no whole answer came, and `why` says so in our words. `unreachable` and `refused address`:
 * not a byte of the call was sent. `cut off`: it was sent, and no whole answer came. `time-out` and `too large`: it may have been sent.
 */
export type HttpAnswer =
  | { readonly status: number; readonly headers: { readonly [name: string]: string }; readonly body: string }
  | { readonly status: null; readonly why: 'time-out' | 'unreachable' | 'cut off' | 'too large' | 'refused address' }

/**
 * Sends one call: no redirect is followed, no retry made, one time limit, TLS checked, private and link-local addresses refused.
 * Never throws for what the other side does.
 */
export interface Network {
  ask(call: HttpCall): Promise<HttpAnswer>
}

/** Runs programs, each without a shell, outside the working tree, and for a minute at most or as long as is said. What they print is dropped. */
export interface Commands {
  /** `environment` is all that the program gets besides `PATH`, `HOME` and the like. Never throws for what a program does. */
  run(
    command: readonly string[],
    given: {
      readonly input: string
      readonly environment: { readonly [name: string]: string }
      /** Seconds. */
      readonly timeLimit?: number
    },
  ): Promise<CommandEnd>
}
/** `not started`: nothing ran at all. */
export type CommandEnd = { readonly code: number } | { readonly code: null; readonly why: 'not started' | 'time-out' | 'killed' }

/** Git, run in one repository. Throws `Fault` with one sentence where git refuses. */
export interface Git {
  /** Standard output as bytes. `ok` lists exit codes that are no fault (default `[0]`). */
  run(
    args: readonly string[],
    options?: { readonly input?: string | Uint8Array; readonly ok?: readonly number[] },
  ): Promise<GitOutput>
  /**
   * Objects by id, in the order asked for, through one `git cat-file --batch`. One that is missing or can't be read comes with
   * `bytes: null` and type `missing`; one of more than `largest` bytes with `bytes: null`, its own type and size.
   */
  objects(
    ids: Iterable<string>,
    options?: { readonly largest?: number },
  ): AsyncIterable<{ readonly id: string; readonly type: string; readonly bytes: Uint8Array | null; readonly size: number }>
}
export interface GitOutput {
  readonly code: number
  readonly stdout: Uint8Array
  readonly stderr: string
}

/** A repository, located from a path inside it. */
export interface Repository {
  readonly git: Git
  /** Top of the working tree, absolute; null for a bare repository. */
  readonly root: string | null
  /** Where git keeps the data of this working tree (`.git`, or a folder below it for a linked one), absolute. */
  readonly folder: string
  /** The path that was given, relative to `root` with `/`; empty for `root` itself. */
  readonly within: string
}

/** The process that this is, and others of its machine. */
export interface Process {
  readonly id: number
  /** The machine's name. */
  readonly host: string
  isAlive(id: number): boolean
}

/** Files on disk; paths are absolute. Throws `Fault` naming the path. */
export interface Files {
  read(path: string): Promise<Uint8Array>
  /** The file's bytes, or undefined where there is none. */
  readIfThere(path: string): Promise<Uint8Array | undefined>
  /** Whole or not at all: a temporary file beside it, flushed, then renamed; `mode` for new files. */
  write(path: string, bytes: Uint8Array | string, mode?: number): Promise<void>
  remove(path: string): Promise<void>
  /** Makes a file that is not there yet, whole; false where it is. */
  create?(path: string, text: string, mode: number): Promise<boolean>
  /** Makes a folder and those above it, for the owner alone; does nothing where it is there. */
  makeFolder?(path: string): Promise<void>
  /** Regular files below a folder, sorted, relative to it; links are not followed. */
  list(folder: string): Promise<readonly string[]>
  kind(path: string): Promise<'file' | 'folder' | 'other' | 'none'>
}

/** A file of which stretches are read, from memory or at once from the disk. */
export interface Slices {
  readonly size: number
  /** So many bytes from an offset on, fewer at the file's end; in a room of as many that is given, or in a new one. Throws `Fault` naming the path. */
  read(offset: number, length: number, into?: Uint8Array): Uint8Array
  close(): void
}

/** A file tree as it is: links are not followed. Paths are absolute, and bytes, since a file's name need not be UTF-8. */
export interface Entries {
  look(path: Uint8Array): Promise<{ readonly kind: 'file' | 'folder' | 'link' | 'other' | 'none'; readonly size: number }>
  /** A file's bytes, or what a link says. Throws `Fault` naming the path. */
  contents(path: Uint8Array): Promise<Uint8Array>
  /** A regular file, for reading parts of it; undefined where it can't be opened. */
  slices?(path: string): Slices | undefined
  /** Files and links below a folder, relative to it, in order of bytes. A folder that can't be read comes with `unread`. */
  walk(folder: Uint8Array): AsyncIterable<{ readonly path: Uint8Array; readonly unread: boolean }>
}

/** Threads beside this one. What they are given and what they answer is plain data, with memory that they share where there is some in it. */
export interface Crew {
  /** As many as the machine has room for: each starts one, with these settings, that lives until it is told to end. */
  places<Q, A>(settings: unknown): Promise<readonly (() => Thread<Q, A>)[]>
  /** Starts one that will be needed soon: the first that is started with the same settings is it. Where none is, it holds up nobody's end. */
  ahead?(settings: unknown): Promise<void>
}
export interface Thread<Q, A> {
  /** Answers come in the order of asking. Null where it failed or ended before: what it was asked is left undone, and so is all from then on. */
  ask(question: Q): Promise<A | null>
  end(): void
}

/** A place where a working key is kept for use. `id` is what events show, as `repository:LOCO_API_KEY`. */
export interface Store {
  readonly id: string
  /** Proves by writing that `write` will work, before a key is made; leaves what is stored as it is. */
  probe(): Promise<StoreAnswer>
  /** Writes all parts, or says which were not. */
  write(key: KeyParts): Promise<StoreAnswer>
  /** What it holds now, for stores that can be read; undefined for those that can't. */
  read?(): Promise<KeyParts | undefined>
  /** Removes what it holds, so that nothing is left of an old value that outlived its grace. */
  remove?(): Promise<StoreAnswer>
}
export interface StoreAnswer {
  readonly outcome: Extract<Outcome, 'done' | 'denied' | 'unknown'>
  readonly status?: number
  /** Where it is denied: what is missing, in one sentence. */
  readonly note?: string
}

/** Takes a new key into use: a workflow that is dispatched, a command. `id` is what events show, as `workflow:deploy.yml`. */
export interface Redeploy {
  readonly id: string
  /**
   * Runs it for the new key of this label and waits for its end. `before`: it was begun by a run that died, or whose wait was over; it is
   * looked for and not begun again where it can be found. `begun` is told the run's id as soon as it is known. Only `done` says that it
   * succeeded; `denied` that it did not.
   */
  run(
    label: string,
    before: { readonly at: string; readonly run: string | null } | null,
    begun: (run: string) => Promise<void>,
    /** Called again and again while it is waited for. */
    waiting?: () => Promise<void>,
  ): Promise<StoreAnswer & { readonly run: string | null }>
}

/** Where incidents are remembered between runs. What does not authenticate is ignored and told. */
export interface Journal {
  read(): Promise<{ readonly incidents: readonly Incident[]; readonly ignored: readonly string[] }>
  /** Replaces this incident's record. Durable when it returns. */
  write(incident: Incident): Promise<void>
  /**
   * Replaces several, in as few writes as the place takes. Gives those that could not be written, by id, and why. Absent: each is written
   * by itself.
   */
  writeAll?(incidents: readonly Incident[]): Promise<ReadonlyMap<string, Error>>
  /**
   * Takes incidents for this run alone, until it lets go of them, dies, or stands still for longer than a claim lasts. No act is begun
   * without; one that this run has already is kept for longer. Absent: nothing else can be at work. Throws what `write` throws.
   */
  claim?(incidents: readonly Incident[]): Promise<ReadonlyMap<string, Claimed>>
  /** True while this run has the incident, by the clock alone: what was written down is sent only while it does. */
  holds?(id: string): boolean
  /** Lets go of all that this run has taken. */
  release?(): Promise<void>
}

/**
 * What came of taking an incident: who has it, or its record as it stands now, which another run may have brought further. No record: this
 * run has had it all the time since it took it.
 */
export type Claimed = { readonly heldBy: string } | { readonly heldBy: null; readonly incident: Incident | null }

/** A request that came to a server of ours. Header names are lower case; `target` is path and query as they stood on the request line. */
export interface ServedRequest {
  readonly method: string
  readonly target: string
  readonly headers: { readonly [name: string]: string | undefined }
  /** At most one byte more than the server was told to read. */
  readonly body: Uint8Array
}
export interface ServedAnswer {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body: string
}

/** What only the command line has: `keyservice` and `demo` live on it. */
export interface Workshop {
  /** Serves on 127.0.0.1 alone; port 0 picks one. Throws `Fault` where the port is taken. */
  serve(
    answer: (request: ServedRequest) => Promise<ServedAnswer>,
    at: { readonly port: number; readonly largestBody: number },
  ): Promise<Served>
  /** A new folder for the owner alone, outside any repository; `remove` takes it away whole, and so does the end by Ctrl-C. */
  scratch(): Promise<{ readonly path: string; remove(): Promise<void> }>
  /** Git in a folder, whether or not it is a repository yet. */
  gitIn(folder: string): Git
}
export interface Served {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** Waits for answers under way. */
  close(): Promise<void>
}
