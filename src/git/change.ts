import { bufferOf } from './bytes.ts'
/** One path that one commit leaves other than it was in every parent. */
export interface Change {
  /** The commit; null for the index, the working tree and plain text. */
  readonly commit: string | null
  /** The commits that it is compared with, in their order; empty for a first commit and for what has no past. */
  readonly parents: readonly string[]
  /** As git stores it, with `/`; bytes that are no UTF-8 are replaced. */
  readonly path: string
  /** The blob; null where the path is gone. For text that is no object of git's, a name of its own. */
  readonly id: string | null
  /** The same path's blob in each parent; null where it has none. */
  readonly olds: readonly (string | null)[]
}

/** Changes in order, the oldest first, and what they cover. */
export interface Changes {
  readonly commits: number
  readonly changes: Iterable<Change>
  /** Commits outside that these build on. */
  readonly bases: readonly string[]
  /** Paths that are submodules, or not merged yet: their content is not in this repository. */
  readonly skipped: readonly { readonly path: string; readonly why: string }[]
}

/** Six digits, and a blank behind them. */
const modeLength = 7
/** Modes begin so: of a submodule, and of nothing. */
const [submodule, nothing] = [0x31_36, 0x30_30]
const [colon, unmerged] = [0x3a, 0x55]

/** Tells whether a path is `within` a folder or file of the repository (empty: all of it). */
export const isWithin = (path: string, within: string): boolean =>
  within === '' || path === within || path.startsWith(`${within}/`)

/**
 * Reads `--raw -z` of `diff-tree` and `diff-index`, combined (`-c`) for merges: a commit's id alone, then for each path
 * `:MODE... ID... STATUS` and the path, all ended by NUL. The changes are read anew each time they are gone through, each where its turn
 * comes: as objects they would take several times as much memory as git's own words. Each time `parents` gives what is asked for those of each
 * commit, in the order in which git names them; of null, where there is none.
 */
export function readRaw(
  raw: Uint8Array,
  parents: () => (commit: string | null) => readonly string[],
  within: string,
): Pick<Changes, 'changes' | 'skipped'> {
  const lines = () => linesOf(bufferOf(raw), parents(), within)
  const skipped = new Map<string, string>()
  for (const { path, why } of lines()) if (why !== null) skipped.set(path, why)
  return {
    changes: {
      *[Symbol.iterator]() {
        for (const line of lines()) if (line.why === null) yield line
      },
    },
    skipped: [...skipped].map(([path, why]) => ({ path, why })),
  }
}

function* linesOf(bytes: Buffer, parentsOf: (commit: string | null) => readonly string[], within: string): Generator<Line> {
  let commit: string | null = null
  let parents = parentsOf(commit)
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] !== colon) {
      const end = endOf(bytes, at)
      commit = bytes.toString('latin1', at, end)
      parents = parentsOf(commit)
      at = end + 1
      continue
    }
    const line = new Line(bytes, at, commit, parents)
    if (within === '' || isWithin(line.path, within)) yield line
    at = line.end
  }
}

function endOf(bytes: Buffer, start: number): number {
  const end = bytes.indexOf(0, start)
  return end < 0 ? bytes.length : end
}

/** One line of git's: what it says is read where it is asked for. */
class Line implements Change {
  readonly commit: string | null
  readonly parents: readonly string[]
  /** Where the next one begins. */
  readonly end: number
  readonly #bytes: Buffer
  /** Where the first mode and the first id begin, and the path. */
  readonly #modes: number
  readonly #ids: number
  readonly #path: number
  readonly #idLength: number
  /** How many parents it says something of. */
  readonly #width: number

  constructor(bytes: Buffer, start: number, commit: string | null, parents: readonly string[]) {
    this.commit = commit
    this.parents = parents
    this.#bytes = bytes
    let modes = start
    while (bytes[modes] === colon) modes++
    this.#modes = modes
    this.#width = modes - start
    this.#ids = modes + modeLength * (this.#width + 1)
    const head = endOf(bytes, this.#ids)
    // an id and a blank for each side, and a letter for each parent
    this.#idLength = Math.floor((head - this.#width - this.#ids) / (this.#width + 1)) - 1
    this.#path = head + 1
    this.end = endOf(bytes, this.#path) + 1
  }

  /** Why its content is not in this repository; null where it is. */
  get why(): string | null {
    if (this.#mode(this.#width) === submodule) return 'submodule'
    // an id has no capital letters
    return this.#bytes[this.#path - 2] === unmerged ? 'not merged yet' : null
  }

  get path(): string {
    return this.#bytes.toString('utf8', this.#path, this.end - 1)
  }

  get id(): string | null {
    return this.#blob(this.#width)
  }

  get olds(): readonly (string | null)[] {
    return this.parents.map((_, index) => this.#blob(index))
  }

  #mode(index: number): number {
    const at = this.#modes + modeLength * index
    return (this.#bytes[at]! << 8) | this.#bytes[at + 1]!
  }

  #blob(index: number): string | null {
    const mode = this.#mode(index)
    const at = this.#ids + (this.#idLength + 1) * index
    return mode === submodule || mode === nothing ? null : this.#bytes.toString('latin1', at, at + this.#idLength)
  }
}
