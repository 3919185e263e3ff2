import type { Git } from '../model/world.ts'
import { bufferOf } from './bytes.ts'
import { type Change, type Changes, isWithin, readRaw } from './change.ts'

/** Arguments of every comparison: no program or setting of the repository has a say in it. */
export const plainly = ['--no-ext-diff', '--no-textconv', '--no-color'] as const

/** A commit with its parents, as `rev-list --parents` says it. */
export type Commit = readonly [id: string, ...parents: string[]]

/** Commits in order, in git's own words: as strings a long history's would take several times as much memory. */
export interface Commits extends Iterable<Commit> {
  readonly count: number
  /** So many at a time at most. */
  parts(most: number): Iterable<Commits>
}

/** Commits that `revs` (ids, `^id`, `--all`) name, parents before children. */
export async function commitsOf(git: Git, revs: readonly string[]): Promise<Commits> {
  const { stdout } = await git.run(['rev-list', '--topo-order', '--reverse', '--parents', ...revs])
  return commitsIn(bufferOf(stdout))
}

function commitsIn(lines: Buffer): Commits {
  let count = 0
  for (let at = 0; at < lines.length; at = lineEnd(lines, at)) count++
  return {
    count,
    *[Symbol.iterator]() {
      for (let at = 0; at < lines.length; ) {
        const end = lineEnd(lines, at)
        yield lines.toString('latin1', at, end - 1).split(' ') as [string, ...string[]]
        at = end
      }
    },
    *parts(most) {
      for (let from = 0; from < lines.length; ) {
        let end = from
        for (let n = 0; n < most && end < lines.length; n++) end = lineEnd(lines, end)
        yield commitsIn(lines.subarray(from, end))
        from = end
      }
    },
  }
}

/** Where the next line begins. */
function lineEnd(lines: Buffer, from: number): number {
  const end = lines.indexOf(10, from)
  return end < 0 ? lines.length : end + 1
}

export function* idsOf(commits: Iterable<Commit>): Generator<string> {
  for (const [id] of commits) yield id
}

/** Commits outside of some that these build on. */
export function basesOf(commits: Iterable<Commit>): readonly string[] {
  const own = new Set<string>()
  for (const [id] of commits) own.add(id)
  const bases = new Set<string>()
  for (const [, ...parents] of commits) for (const parent of parents) if (!own.has(parent)) bases.add(parent)
  return [...bases]
}

/** So many commits are compared by one call: its answer is held in memory. */
const atOnce = 20_000

/**
 * What each commit leaves other than it was in all its parents: a merge that only takes over one side's file changes nothing, one that
 * was edited does. Renames are not looked for here (`added.ts` asks where it matters).
 */
export async function changesOf(git: Git, commits: Commits, within: string): Promise<Omit<Changes, 'bases'>> {
  const parts: Iterable<Change>[] = []
  const skipped: { path: string; why: string }[] = []
  for (const some of commits.parts(atOnce)) {
    const { stdout } = await git.run(
      ['diff-tree', '--stdin', '-r', '-c', '--root', '--no-renames', '--raw', '-z', '--no-abbrev', ...plainly],
      // the ids alone: git reads a line of 1,000 bytes at most, and leaves out a commit whose parents make it longer
      { input: [...idsOf(some), ''].join('\n') },
    )
    const part = readRaw(stdout, () => parentsInOrder(some), within)
    parts.push(part.changes)
    skipped.push(...part.skipped)
  }
  return { commits: commits.count, changes: oneAfterTheOther(parts), skipped }
}

/** Gives the parents of commits that are asked for in their order. */
function parentsInOrder(commits: Iterable<Commit>): (id: string | null) => readonly string[] {
  const left = commits[Symbol.iterator]()
  return (id) => {
    for (let next = id === null ? undefined : left.next(); next?.done === false; next = left.next()) {
      const [own, ...parents] = next.value
      if (own === id) return parents
    }
    return []
  }
}

/** What each of some holds, whenever it is gone through. */
export const oneAfterTheOther = <T>(parts: readonly Iterable<T>[]): Iterable<T> => ({
  *[Symbol.iterator]() {
    for (const part of parts) yield* part
  },
})

/**
 * What is staged for the next commit, compared with all parents that it will have: `HEAD` (none for a first commit), and in a merge
 * under way the other side.
 */
export async function stagedChanges(git: Git, within: string): Promise<Changes> {
  const [head, other] = await Promise.all(['HEAD', 'MERGE_HEAD'].map((name) => idOf(git, name)))
  const parents = [head, other].filter((id) => id !== undefined)
  const bases = parents.length > 0 ? parents : [await emptyTree(git)]
  const [first, ...rest] = await Promise.all(
    bases.map(async (base) => {
      const { stdout } = await git.run([
        ...['diff-index', '--cached', '--no-renames', '--raw', '-z', '--no-abbrev', ...plainly, base],
      ])
      return readRaw(stdout, () => () => parents.slice(0, 1), within)
    }),
  )
  const sides = rest.map((side) => new Map([...side.changes].map((change) => [change.path, change])))
  const changes = [...first!.changes].flatMap((change) => {
    const others = sides.map((side) => side.get(change.path))
    if (others.includes(undefined)) return []
    const { commit, path, id } = change
    return [{ commit, path, id, parents, olds: [change, ...others].flatMap((one) => one!.olds) }]
  })
  return { commits: 0, changes, bases: [], skipped: first!.skipped }
}

/** What refs hold that are no commits: a tag may name a file, or a folder with files. */
export async function refsWithoutCommits(git: Git, within: string): Promise<readonly Change[]> {
  const format = '%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)%00'
  const { stdout } = await git.run(['for-each-ref', `--format=${format}`])
  const changes: Change[] = []
  const add = (path: string, id: string) => {
    if (isWithin(path, within)) changes.push({ commit: null, parents: [], path, id, olds: [] })
  }
  const named = Buffer.from(stdout)
    .toString('utf8')
    .split('\0\n')
    .map((line) => {
      const [name = '', own = '', ownType, tagged = '', taggedType] = line.split('\0')
      return ownType === 'tag' ? { name, id: tagged, type: taggedType } : { name, id: own, type: ownType }
    })
  for (const { name, id, type } of await peeled(git, named)) {
    if (type === 'blob') add(name, id)
    if (type !== 'tree') continue
    const listed = await git.run(['ls-tree', '-r', '-z', id])
    for (const entry of Buffer.from(listed.stdout).toString('utf8').split('\0')) {
      const [, blob, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? []
      if (blob !== undefined) add(path!, blob)
    }
  }
  return changes
}

interface Named {
  readonly name: string
  readonly id: string
  readonly type: string | undefined
}

/** The same with tags of tags as what stands at their end: older versions of git peel but one. */
async function peeled(git: Git, named: readonly Named[]): Promise<readonly Named[]> {
  const tags = named.filter(({ type }) => type === 'tag')
  if (tags.length === 0) return named
  const input = tags.map(({ id }) => `${id}^{}\n`).join('')
  const { stdout } = await git.run(['cat-file', '--batch-check'], { input })
  const ends = Buffer.from(stdout).toString('latin1').split('\n')
  const peeledTags = tags.map(({ name }, at): Named => {
    const [id = '', type] = ends[at]!.split(' ')
    return { name, id, type }
  })
  return [...named.filter(({ type }) => type !== 'tag'), ...peeledTags]
}

/** The id of a commit that a name means, or undefined where there is none. `name` never starts with `-`. */
export async function idOf(git: Git, name: string): Promise<string | undefined> {
  const answer = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], { ok: [0, 1, 128] })
  return answer.code === 0 ? Buffer.from(answer.stdout).toString('latin1').trim() : undefined
}

async function emptyTree(git: Git): Promise<string> {
  const { stdout } = await git.run(['hash-object', '-t', 'tree', '--stdin'], { input: '' })
  return Buffer.from(stdout).toString('latin1').trim()
}
