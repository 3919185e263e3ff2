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

const submodule = '160000'
/** Six digits, and what stands behind them. */
const modeLength = 7
const [colon, blank] = [0x3a, 0x20]
const nothing = /^0+$/

/** Tells whether a path is `within` a folder or file of the repository (empty: all of it). */
export const isWithin = (path: string, within: string): boolean =>
  within === '' || path === within || path.startsWith(`${within}/`)

/**
 * Reads `--raw -z` of `diff-tree` and `diff-index`, combined (`-c`) for merges: a commit's id alone, then for each path
 * `:MODE... ID... STATUS` and the path, all ended by NUL. The changes are read anew each time they are gone through, each where its turn
 * comes: as objects they would take several times as much memory as git's own words.
 */
export function readRaw(
  raw: Uint8Array,
  parentsOf: (commit: string | null) => readonly string[],
  within: string,
): Pick<Changes, 'changes' | 'skipped'> {
  const lines = () => linesOf(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), parentsOf, within)
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
  const endOf = (start: number): number => {
    const end = bytes.indexOf(0, start)
    return end < 0 ? bytes.length : end
  }
  for (let at = 0; at < bytes.length; ) {
    const [start, end] = [at, endOf(at)]
    at = end + 1
    if (bytes[start] !== colon) {
      commit = bytes.toString('latin1', start, end)
      parents = parentsOf(commit)
      continue
    }
    const pathEnd = endOf(at)
    at = pathEnd + 1
    const line = new Line(bytes, [start, end, pathEnd], commit, parents)
    if (within === '' || isWithin(line.path, within)) yield line
  }
}

/** One line of git's: what it says is read where it is asked for. */
class Line implements Change {
  readonly commit: string | null
  readonly parents: readonly string[]
  /** Why its content is not in this repository; null where it is. */
  readonly why: string | null
  readonly #bytes: Buffer
  readonly #start: number
  readonly #end: number
  readonly #pathEnd: number
  readonly #width: number

  constructor(
    bytes: Buffer,
    [start, end, pathEnd]: readonly [start: number, end: number, pathEnd: number],
    commit: string | null,
    parents: readonly string[],
  ) {
    const head = bytes.toString('latin1', start, end)
    this.commit = commit
    this.parents = parents
    this.#bytes = bytes
    this.#start = start
    this.#end = end
    this.#pathEnd = pathEnd
    this.#width = head.lastIndexOf(':') + 1
    // an id has no capital letters
    this.why = this.#isSubmodule(this.#width) ? 'submodule' : head.includes('U') ? 'not merged yet' : null
  }

  get path(): string {
    return this.#bytes.toString('utf8', this.#end + 1, this.#pathEnd)
  }

  get id(): string | null {
    return this.#blob(this.#width)
  }

  get olds(): readonly (string | null)[] {
    return this.parents.map((_, index) => this.#blob(index))
  }

  #isSubmodule(index: number): boolean {
    const at = this.#start + this.#width + modeLength * index
    return this.#bytes.toString('latin1', at, at + submodule.length) === submodule
  }

  #blob(index: number): string | null {
    const ids = this.#start + this.#width + modeLength * (this.#width + 1)
    const idLength = this.#bytes.indexOf(blank, ids) - ids
    const at = ids + (idLength + 1) * index
    const id = this.#bytes.toString('latin1', at, at + idLength)
    return this.#isSubmodule(index) || nothing.test(id) ? null : id
  }
}
