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
  readonly changes: readonly Change[]
  /** Commits outside that these build on. */
  readonly bases: readonly string[]
  /** Paths that are submodules, or not merged yet: their content is not in this repository. */
  readonly skipped: readonly { readonly path: string; readonly why: string }[]
}

const submodule = '160000'
/** Six digits, and what stands behind them. */
const modeLength = 7
const nothing = /^0+$/

/** Tells whether a path is `within` a folder or file of the repository (empty: all of it). */
export const isWithin = (path: string, within: string): boolean =>
  within === '' || path === within || path.startsWith(`${within}/`)

/**
 * Reads `--raw -z` of `diff-tree` and `diff-index`, combined (`-c`) for merges: a commit's id alone, then for each path
 * `:MODE... ID... STATUS` and the path, all ended by NUL. `first` is the commit of what comes before any id.
 */
export function readRaw(
  raw: Uint8Array,
  parentsOf: (commit: string | null) => readonly string[],
  within: string,
): Omit<Changes, 'bases'> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const paths = new Map<string, string>()
  const changes: Change[] = []
  const skipped = new Map<string, string>()
  let commit: string | null = null
  let parents = parentsOf(commit)
  let commits = 0
  let at = 0
  const next = (encoding: 'latin1' | 'utf8'): string => {
    const end = bytes.indexOf(0, at)
    const token = bytes.toString(encoding, at, end < 0 ? bytes.length : end)
    at = end < 0 ? bytes.length : end + 1
    return token
  }
  while (at < bytes.length) {
    const start = at
    const head = next('latin1')
    if (!head.startsWith(':')) {
      commit = head
      parents = parentsOf(commit)
      commits++
      continue
    }
    const read = next('utf8')
    const path = paths.get(read) ?? read
    if (path === read) paths.set(path, path)
    if (!isWithin(path, within)) continue
    const width = head.lastIndexOf(':') + 1
    const ids = width + modeLength * (width + 1)
    const idLength = head.indexOf(' ', ids) - ids
    const isSubmodule = (index: number): boolean => head.startsWith(submodule, width + modeLength * index)
    // an id has no capital letters
    if (isSubmodule(width) || head.includes('U', ids)) {
      skipped.set(path, isSubmodule(width) ? 'submodule' : 'not merged yet')
      continue
    }
    /** From the bytes: a part of `head` would keep all of it in memory. */
    const blob = (index: number): string | null => {
      const from = start + ids + (idLength + 1) * index
      const id = bytes.toString('latin1', from, from + idLength)
      return isSubmodule(index) || nothing.test(id) ? null : id
    }
    changes.push({ commit, parents, path, id: blob(width), olds: parents.map((_, index) => blob(index)) })
  }
  return { commits, changes, skipped: [...skipped].map(([path, why]) => ({ path, why })) }
}
