import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { realpath, stat } from 'node:fs/promises'
import { devNull } from 'node:os'
import { basename, dirname, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { Fault } from '../model/fault.ts'
import type { Git, GitOutput, Repository } from '../model/world.ts'
import { absent, why } from './files.ts'

type Environment = { readonly [name: string]: string | undefined }
type ObjectRead = { readonly id: string; readonly type: string; readonly bytes: Uint8Array | null; readonly size: number }

/**
 * What every call starts with. A repository is somebody's content: nothing that it or its settings name is run for reading it (hooks,
 * file monitors, pagers, `ext::` remotes; callers add `--no-ext-diff --no-textconv`), and no path is taken for a pattern.
 */
const always = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    `core.hooksPath=${devNull}`,
    'core.quotePath=false',
    'protocol.ext.allow=never',
    // else `git log` has a program look at each signature
    'log.showSignature=false',
    'gc.auto=0',
  ].flatMap((setting) => ['-c', setting]),
]

/** Variables of git that stay: how to reach a remote, and whose configuration counts. All others would move what is read. */
const kept =
  /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+|PROXY_\w+|HTTP_\w+|ASKPASS|ALLOW_PROTOCOL|EXEC_PATH|CEILING_DIRECTORIES|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/

/** What was handed to rekey alone, and what the runner gives to actions: git and what it starts for a remote have no use for it. */
const handedIn = /^(?:INPUT_|REKEY_|ACTIONS_)/i

function cleaned(environment: Environment, { index, reach }: Reach): NodeJS.ProcessEnv {
  const rest = Object.entries(environment).filter(([name]) => (!/^GIT_/i.test(name) || kept.test(name)) && !handedIn.test(name))
  return {
    ...Object.fromEntries(rest),
    ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
    // a list without any protocol: it counts more than what a repository's settings allow
    ...(reach === 'here' ? { GIT_ALLOW_PROTOCOL: 'none' } : {}),
    GIT_NO_REPLACE_OBJECTS: '1',
    // a file of the repository that gives commits other parents
    GIT_GRAFT_FILE: devNull,
    // otherwise each commit that is compared is a write of its own, which this program has to wake up for
    GIT_FLUSH: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    LANGUAGE: '',
  }
}

/** Which index counts, where it is not the usual one; and whether remotes may be asked for what is not `here`. */
interface Reach {
  readonly index?: string
  readonly reach?: 'here' | 'remotes'
}

/** How git is called in one folder: arguments that come first, and the environment. */
interface Call {
  readonly name: string
  readonly first: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

/**
 * Git in `dir`, a folder of a working tree or, `bare`, a bare repository. `index` names another index than the usual one, as
 * `git commit -a` does for its hooks. `reach`: `here` where no remote is ever asked. Throws `Fault` where git is missing or refuses; no word of git's own is repeated, since it may
 * hold a remote's credentials or a name from the repository.
 */
export function makeGit(dir: string, environment: Environment, options: Reach & { readonly bare?: boolean } = {}): Git {
  const first = [...always, '-C', dir, ...(options.bare ? [] : ['-c', 'safe.bareRepository=explicit'])]
  const call: Call = { name: dir, first, env: cleaned(environment, options) }
  return {
    async run(args, { input, ok = [0] } = {}) {
      const output = await runOnce(call, args, input)
      if (!ok.includes(output.code)) throw refusal(call.name, args, output)
      return output
    },
    objects: (ids, { largest = Number.POSITIVE_INFINITY } = {}) => objects(call, ids, largest),
  }
}

/** Settings whose values git starts as programs when it talks with a remote, and one by which the remote has it write a file. */
const forRemotes =
  '^(core\\.(sshcommand|gitproxy|askpass|alternaterefscommand)|credential\\.(.*\\.)?helper|remote\\..*\\.uploadpack|http\\.(.*\\.)?savecookies)$'

/**
 * How far git may go in a repository: one whose own settings name a program for its remotes has nothing fetched, since git would start
 * it, and not even be told to (an object that a partial clone lacks is fetched when it is read). What the user's settings name may run.
 */
async function reachIn(git: Git, isOwn: boolean): Promise<Required<Reach>['reach']> {
  if (isOwn) return 'remotes'
  const asked = ['config', '--show-scope', '-z', '--get-regexp', forRemotes]
  const { code, stdout } = await git.run(asked, { ok: Array.from({ length: 256 }, (_, each) => each) })
  if (code === 1) return 'remotes'
  const words = Buffer.from(stdout).toString('utf8').split('\0')
  // each is a scope, and a name with its value below it; an empty value takes those of others back
  const isNamed = words.some(
    (scope, at) => at % 2 === 0 && /^(?:local|worktree)$/.test(scope) && !/^[^\n]*\n$/.test(words[at + 1]!),
  )
  return code !== 0 || isNamed ? 'here' : 'remotes'
}

/** Whose word counts on how remotes are reached: the repository's own settings were made by its user, or may be anyone's. */
export interface Opening {
  readonly isOwn?: boolean
}

/** The repository that holds `path`, a folder or a file. Throws `Fault`: no such path, no repository, git missing or refusing. */
export async function openRepository(
  path: string,
  environment: Environment,
  cwd: string,
  { isOwn = false }: Opening = {},
): Promise<Repository> {
  const full = resolve(cwd, path)
  const there = await stat(full).catch((error: unknown) => {
    if (absent(error)) return undefined
    throw new Fault(`can't read ${path}: ${why(error)}`)
  })
  if (there === undefined) throw new Fault(`no such path: ${path}`)
  if (!there.isDirectory() && !there.isFile()) throw new Fault(`${path} is neither a file nor a folder`)
  const dir = there.isDirectory() ? full : dirname(full)
  const file = there.isDirectory() ? '' : basename(full)
  const git = makeGit(dir, environment)
  const asked = ['--show-toplevel', '--show-prefix', '--absolute-git-dir']
  const [at, reach] = await Promise.all([git.run(['rev-parse', ...asked], { ok: [0, 128] }), reachIn(git, isOwn)])
  if (at.code !== 0) return await openBare(path, dir, environment, at, isOwn)
  // A folder's name may hold a newline: then each is asked for alone.
  const lines = Buffer.from(at.stdout).toString('utf8').split('\n')
  const [root = '', prefix = '', folder = ''] =
    lines.length === 4 ? lines : await Promise.all(asked.map(async (one) => line(await git.run(['rev-parse', one]))))
  // The index of a commit under way lies beside the usual one; any other is somebody else's.
  const index = environment.GIT_INDEX_FILE ? resolve(cwd, environment.GIT_INDEX_FILE) : undefined
  const ours = index !== undefined && dirname(index) === folder
  const within = file === '' ? prefix.replace(/\/$/, '') : prefix + file
  return { root, folder, within, git: makeGit(root, environment, { reach, ...(ours ? { index } : {}) }) }
}

/** A bare repository that is named itself is meant; one that lies inside another's content is never gone into from below. */
async function openBare(
  path: string,
  dir: string,
  environment: Environment,
  refused: GitOutput,
  isOwn: boolean,
): Promise<Repository> {
  const careful = makeGit(dir, environment, { bare: true })
  const reach = await reachIn(careful, isOwn)
  const git = makeGit(dir, environment, { bare: true, reach })
  const at = await git.run(['rev-parse', '--is-bare-repository', '--absolute-git-dir'], { ok: [0, 128] })
  if (/^(?:fatal: )?cannot change to .*: Permission denied/m.test(refused.stderr))
    throw new Fault(`can't read ${path}: permission denied`)
  for (const output of [refused, at]) if (/dubious ownership/.test(output.stderr)) throw refusal(path, [], output)
  const [bare, folder] = line(at).split(/\n(.*)/s)
  if (at.code === 0 && bare === 'true' && folder === (await realpath(dir))) return { git, root: null, folder, within: '' }
  if (at.code === 0) throw new Fault(`${path} is inside a repository's own folder; scan it as a plain folder with --no-git`)
  throw new Fault(`${path} is not a git repository; scan a plain folder with --no-git`)
}

/** All of standard output but the newline at its end: a folder's name may hold others. */
const line = (output: GitOutput): string => Buffer.from(output.stdout).toString('utf8').replace(/\n$/, '')

function start(call: Call, args: readonly string[]) {
  const child = spawn('git', [...call.first, ...args], { env: call.env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true })
  // A git that stops early closes its input; what it says instead is in its exit code.
  child.stdin.on('error', () => {})
  const ended = new Promise<number>((done, fail) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      fail(
        new Fault(
          error.code === 'ENOENT' ? 'git was not found on the PATH; rekey needs it' : `git could not be started (${error.code})`,
        ),
      ),
    )
    child.on('close', (code) => done(code ?? 128))
  })
  // The generator below awaits it late, or never.
  ended.catch(() => {})
  const stderr = text(child.stderr)
  return { child, ended, stderr }
}

async function runOnce(call: Call, args: readonly string[], input: string | Uint8Array | undefined): Promise<GitOutput> {
  const { child, ended, stderr } = start(call, args)
  const chunks: Uint8Array[] = []
  child.stdout.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  child.stdin.end(input)
  return { code: await ended, stdout: Buffer.concat(chunks), stderr: await stderr }
}

/** The beginning of what git says: enough to tell its refusals apart. */
async function text(stream: Readable): Promise<string> {
  let said = ''
  for await (const chunk of stream) if (said.length < 10_000) said += String(chunk)
  return said
}

function refusal(name: string, args: readonly string[], { code, stderr }: GitOutput): Fault {
  if (/dubious ownership/.test(stderr))
    return new Fault(
      `${name} belongs to another user, so git refuses to read it; list it in git's safe.directory if you trust it`,
    )
  if (/not a git repository/.test(stderr)) return new Fault(`${name} is not a git repository; scan a plain folder with --no-git`)
  if (/promisor remote/.test(stderr))
    return new Fault(`objects of ${name} are missing here, and its remote did not give them (a partial clone)`)
  if (/(bad|missing|corrupt|unable to read|could not parse|loose object|bad tree|not find|cannot read)/i.test(stderr))
    return new Fault(`git can't read all objects of ${name}; \`git fsck\` says which are missing or broken`)
  return new Fault(`\`git ${args[0] ?? ''}\` failed in ${name} (exit code ${code})`)
}

/** After so many broken objects the rest is given up: each of them costs a process. */
const mostBroken = 100

async function* objects(call: Call, ids: Iterable<string>, largest: number): AsyncGenerator<ObjectRead> {
  const wanted = [...ids]
  let at = 0
  for (let broken = 0; at < wanted.length; broken++) {
    for await (const object of batch(call, wanted, at, largest, broken > 0)) {
      at++
      yield object
    }
    // Git ended before its list did: it could not read the object that was next. The rest gets a new process.
    if (at < wanted.length) yield { id: wanted[at++]!, type: 'missing', bytes: null, size: 0 }
    if (broken === mostBroken) for (; at < wanted.length; at++) yield { id: wanted[at]!, type: 'missing', bytes: null, size: 0 }
  }
}

/** One `cat-file --batch`, from the `from`th id on; it ends early where git does. */
async function* batch(
  call: Call,
  ids: readonly string[],
  from: number,
  largest: number,
  offline: boolean,
): AsyncGenerator<ObjectRead> {
  // A partial clone's remote that failed once is not asked for each object again.
  const { child, ended } = start(call, [...(offline ? ['-c', 'protocol.allow=never'] : []), 'cat-file', '--batch', '--buffer'])
  const feeding = (async () => {
    for (let i = from; i < ids.length && child.stdin.writable; i += 1000)
      if (!child.stdin.write(ids.slice(i, i + 1000).join('\n') + '\n')) await Promise.race([once(child.stdin, 'drain'), ended])
    child.stdin.end()
  })()
  feeding.catch(() => {})
  const input = new Chunks(child.stdout)
  try {
    for (let at = from; at < ids.length; at++) {
      const head = input.lineHere() ?? (await input.line())
      if (head === undefined) break
      const [, type = 'missing', length] = head.split(' ')
      if (length === undefined) {
        yield { id: ids[at]!, type: 'missing', bytes: null, size: 0 }
        continue
      }
      const size = Number(length)
      const isWanted = size <= largest
      const bytes = input.takeHere(size, isWanted) ?? (await input.take(size, isWanted))
      if (bytes === undefined || (input.takeHere(1, false) ?? (await input.take(1, false))) === undefined) break
      yield { id: ids[at]!, type, bytes: isWanted ? bytes : null, size }
    }
    child.stdout.resume()
    await ended
  } finally {
    child.kill()
  }
}

/** Lines and counted bytes off a stream: of what is here already at once, since objects are mostly small and to wait takes longer than to read them. */
class Chunks {
  #chunks: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)
  /** So much of it was taken. */
  #at = 0

  constructor(stream: Readable) {
    this.#chunks = stream.iterator({ destroyOnReturn: false })
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next()
    if (done) return false
    this.#rest = value
    this.#at = 0
    return true
  }

  /** Up to a newline, without it; undefined where that is not here yet. */
  lineHere(): string | undefined {
    const end = this.#rest.indexOf(10, this.#at)
    if (end < 0) return undefined
    const line = this.#rest.toString('latin1', this.#at, end)
    this.#at = end + 1
    return line
  }

  /** Up to a newline, without it; undefined where the stream ends before. */
  async line(): Promise<string | undefined> {
    let begun = ''
    for (;;) {
      const line = this.lineHere()
      if (line !== undefined) return begun + line
      begun += this.#rest.toString('latin1', this.#at)
      if (!(await this.#more())) return undefined
    }
  }

  /** So many bytes, copied where they are wanted; undefined where they are not all here yet. */
  takeHere(count: number, wanted: boolean): Uint8Array | undefined {
    if (this.#rest.length - this.#at < count) return undefined
    const bytes = Buffer.allocUnsafe(wanted ? count : 0)
    this.#rest.copy(bytes, 0, this.#at)
    this.#at += count
    return bytes
  }

  /** So many bytes, copied where they are wanted; undefined where the stream ends before. */
  async take(count: number, wanted: boolean): Promise<Uint8Array | undefined> {
    const bytes = Buffer.allocUnsafe(wanted ? count : 0)
    for (let at = 0; at < count; ) {
      if (this.#rest.length === this.#at && !(await this.#more())) return undefined
      const now = Math.min(count - at, this.#rest.length - this.#at)
      if (wanted) this.#rest.copy(bytes, at, this.#at, this.#at + now)
      this.#at += now
      at += now
    }
    return bytes
  }
}
