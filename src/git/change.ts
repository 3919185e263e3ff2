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
  const same = new Map<string, string>()
  const once = (text: string): string => {
    const known = same.get(text)
    if (known === undefined) same.set(text, text)
    return known ?? text
  }
  const changes: Change[] = []
  const skipped = new Map<string, string>()
  let commit: string | null = null
  let commits = 0
  let at = 0
  const next = (encoding: 'latin1' | 'utf8'): string => {
    const end = bytes.indexOf(0, at)
    const token = bytes.toString(encoding, at, end < 0 ? bytes.length : end)
    at = end < 0 ? bytes.length : end + 1
    return token
  }
  while (at < bytes.length) {
    const head = next('latin1')
    if (!head.startsWith(':')) {
      commit = head
      commits++
      continue
    }
    const path = once(next('utf8'))
    if (!isWithin(path, within)) continue
    const width = head.lastIndexOf(':') + 1
    const [...words] = head.slice(width).split(' ')
    const modes = words.slice(0, width + 1)
    const ids = words.slice(width + 1, 2 * width + 2)
    const status = words[2 * width + 2] ?? ''
    if (modes[width] === submodule || status.includes('U')) {
      skipped.set(path, modes[width] === submodule ? 'submodule' : 'not merged yet')
      continue
    }
    const blob = (index: number): string | null =>
      modes[index] === submodule || nothing.test(ids[index]!) ? null : once(ids[index]!)
    const olds = Array.from({ length: width }, (_, index) => blob(index))
    const parents = parentsOf(commit)
    changes.push({ commit, parents, path, id: blob(width), olds: parents.length === 0 ? [] : olds })
  }
  return { commits, changes, skipped: [...skipped].map(([path, why]) => ({ path, why })) }
}
