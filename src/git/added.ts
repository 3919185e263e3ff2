import type { Hit } from '../model/leak.ts'
import type { KeyParts } from '../model/secret.ts'
import type { Git } from '../model/world.ts'
import type { Reading } from './blobs.ts'
import type { Change } from './change.ts'
import { plainly } from './history.ts'

/** A hit in one content. Lines as git counts them: from 1, each ended by a line feed. */
export interface Sighting {
  readonly hit: Hit
  readonly firstLine: number
  readonly lastLine: number
}

/** Everything that a content holds under a path; nothing where it can't be read. */
export type Look<S extends Sighting> = (id: string, path: string) => Promise<readonly S[]>

/**
 * The sightings at `paths` that a reading brings, each with the first change that brought it. A key is new where a line of it is new
 * against all parents and the file holds it more often than it did in any parent, under its old name if it was renamed, earlier in the
 * same changes, or in what they build on: a key that was moved, reformatted, taken out and put back, or brought by two branches is told
 * once or not at all.
 */
export async function* newSightings<S extends Sighting>(
  { changes, bases, git }: Pick<Reading, 'changes' | 'bases' | 'git'>,
  paths: ReadonlySet<string>,
  look: Look<S>,
): AsyncGenerator<{ readonly change: Change; readonly sighting: S }> {
  const byPath = new Map<string, Change[]>([...paths].map((path) => [path, []]))
  for (const change of changes) byPath.get(change.path)?.push(change)
  const past = new Past(git, bases, paths)
  for (const [path, ofPath] of byPath) {
    const countsIn = async (id: string | null): Promise<Counts> =>
      id === null ? new Map() : countsOf(byValue(await look(id, path)))
    /** How often any version so far held each value. */
    const most: Counts = new Map()
    for (const change of ofPath) {
      const now = byValue(change.id === null ? [] : await look(change.id, path))
      const olds = await Promise.all(change.olds.map(countsIn))
      const beyond = (value: string, counts: readonly Counts[]): number =>
        now.get(value)!.length - Math.max(0, ...[most, ...counts].map((count) => count.get(value) ?? 0))
      const extra = [...now.keys()].filter((value) => beyond(value, olds) > 0)
      if (extra.length > 0) {
        for (const counts of await Promise.all((await past.before(path)).map(countsIn))) raise(most, counts)
        const sources = await Promise.all(
          change.olds.map((old, parent) => old ?? (parent < mostCompared ? past.renamedFrom(change, parent) : null)),
        )
        const counts = await Promise.all(sources.map(countsIn))
        const isNew = await past.newLines(change.id!, sources)
        for (const value of extra) {
          const added = now.get(value)!.filter(({ firstLine, lastLine }) => isNew(firstLine, lastLine))
          for (const sighting of added.slice(0, Math.max(0, beyond(value, counts)))) yield { change, sighting }
        }
      }
      for (const counts of [...olds, countsOf(now)]) raise(most, counts)
    }
  }
}

/**
 * Each comparison with a parent is a process, and whoever makes a merge chooses how many parents it has. With more than these a key may be
 * told that another parent had.
 */
const mostCompared = 16

type Counts = Map<string, number>

function raise(most: Counts, counts: Counts): void {
  for (const [value, count] of counts) most.set(value, Math.max(most.get(value) ?? 0, count))
}

/** The same name for the same value. */
function nameOf(parts: KeyParts): string {
  return Object.keys(parts)
    .sort()
    .map((part) => `${part}=${parts[part]!.mark}`)
    .join()
}

function byValue<S extends Sighting>(sightings: readonly S[]): Map<string, S[]> {
  const groups = new Map<string, S[]>()
  for (const sighting of sightings) {
    const name = nameOf(sighting.hit.parts)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [sighting])
    else group.push(sighting)
  }
  return groups
}

const countsOf = (groups: Map<string, readonly Sighting[]>): Counts =>
  new Map([...groups].map(([value, group]) => [value, group.length]))

/** True where one of these lines is new. */
type IsNew = (firstLine: number, lastLine: number) => boolean

/** What git says of changes' parents, asked once. */
class Past {
  #git: Git | null
  #bases: readonly string[]
  #paths: ReadonlySet<string>
  #renames = new Map<string, Promise<Map<string, string>>>()
  #before: Promise<Map<string, readonly string[]>> | undefined

  constructor(git: Git | null, bases: readonly string[], paths: ReadonlySet<string>) {
    this.#git = git
    this.#bases = bases
    this.#paths = paths
  }

  /**
   * The blobs that a path has in the commits that the changes build on. Parents alone do not tell: a merge that drops what its other
   * side had changes nothing against the first.
   */
  async before(path: string): Promise<readonly string[]> {
    if (this.#git === null || this.#bases.length === 0) return []
    this.#before ??= blobsIn(this.#git, this.#bases, this.#paths)
    return (await this.#before).get(path) ?? []
  }

  /** The blob that a path had under another name in a parent, or null. */
  async renamedFrom({ commit, parents, path }: Change, parent: number): Promise<string | null> {
    if (this.#git === null || parents[parent] === undefined) return null
    const name = `${parents[parent]} ${commit}`
    const asked = this.#renames.get(name) ?? renamesIn(this.#git, parents[parent], commit)
    this.#renames.set(name, asked)
    return (await asked).get(path) ?? null
  }

  /** Which lines of a blob are new against all of these. */
  async newLines(id: string, olds: readonly (string | null)[]): Promise<IsNew> {
    const git = this.#git
    const there = [...new Set(olds)].filter((old) => old !== null).slice(0, mostCompared)
    if (git === null || there.length === 0) return () => true
    const tests = await Promise.all(there.map((old) => linesAdded(git, old, id)))
    return (firstLine, lastLine) => tests.every((test) => test(firstLine, lastLine))
  }
}

async function blobsIn(git: Git, commits: readonly string[], paths: Iterable<string>): Promise<Map<string, readonly string[]>> {
  // A name with a line feed can't be asked for in this way.
  const asked = [...paths].filter((path) => !path.includes('\n'))
  const input = commits.flatMap((commit) => asked.map((path) => `${commit}:${path}\n`)).join('')
  const { stdout } = await git.run(['cat-file', '--batch-check=%(objectname)'], { input })
  const answers = Buffer.from(stdout).toString('utf8').split('\n')
  const found = new Map<string, string[]>(asked.map((path) => [path, []]))
  for (let at = 0; at < commits.length * asked.length; at++) {
    const id = answers[at] ?? ''
    const of = found.get(asked[at % asked.length]!)!
    if (/^[0-9a-f]+$/.test(id) && !of.includes(id)) of.push(id)
  }
  return found
}

/** New paths of a commit (null: the index) that git takes for renamed, with the blobs that they were before. */
async function renamesIn(git: Git, parent: string, commit: string | null): Promise<Map<string, string>> {
  const how = ['-M', '-l1000', '--raw', '-z', '--no-abbrev', ...plainly, parent]
  const asked = commit === null ? ['diff-index', '--cached', ...how] : ['diff-tree', '-r', ...how, commit]
  // Where a blob is missing that the comparison needs, nothing counts as renamed: better told once too often.
  const { stdout } = await git.run(asked, { ok: [0, 128] })
  const found = new Map<string, string>()
  const tokens = Buffer.from(stdout).toString('utf8').split('\0')
  for (let at = 0; at + 1 < tokens.length; ) {
    const [, , old, , status = ''] = tokens[at]!.split(' ')
    const moved = /^[RC]/.test(status)
    if (moved) found.set(tokens[at + 2]!, old!)
    at += moved ? 3 : 2
  }
  return found
}

/** Lines that git's comparison shows as added. Bytes are compared as they are: UTF-16 and other "binary" text has lines, too. */
async function linesAdded(git: Git, old: string, id: string): Promise<IsNew> {
  if (old === id) return () => false
  const { stdout, code } = await git.run(
    ['diff', '--text', '-U0', '--inter-hunk-context=0', '--diff-algorithm=myers', ...plainly, old, id],
    { ok: [0, 1, 128] },
  )
  // And what can't be compared counts as new.
  if (code === 128) return () => true
  const hunks: [first: number, last: number][] = []
  const bytes = Buffer.from(stdout)
  for (let at = 0; at >= 0 && at < bytes.length; at = bytes.indexOf(10, at) + 1 || bytes.length) {
    if (bytes[at] !== 64) continue
    const [, first, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(bytes.toString('latin1', at, at + 80)) ?? []
    if (first !== undefined && count !== '0') hunks.push([Number(first), Number(first) + Number(count) - 1])
  }
  return (firstLine, lastLine) => {
    let [low, high] = [0, hunks.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (hunks[middle]![1] < firstLine) low = middle + 1
      else high = middle
    }
    return low < hunks.length && hunks[low]![0] <= lastLine
  }
}
