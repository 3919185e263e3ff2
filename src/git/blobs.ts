import { Fault } from '../model/fault.ts'
import type { Entries, Git, Repository } from '../model/world.ts'
import type { Change, Changes } from './change.ts'
import { basesOf, type Commits, changesOf, idsOf, oneAfterTheOther, refsWithoutCommits, stagedChanges } from './history.ts'
import { beginProbing, type ProbePacks, type Probing } from './packed.ts'
import { commitsOfHistory, commitsOfRange } from './range.ts'
import { messagesOf, noTexts, refTexts, type Written } from './texts.ts'

/** What is to be read. `within` (relative to the repository's top) keeps to one folder or file. */
export type Selection =
  | { readonly kind: 'tree' | 'staged' | 'history'; readonly repository: Repository }
  | { readonly kind: 'range'; readonly repository: Repository; readonly range: string }
  /** A plain folder or file; absolute. */
  | { readonly kind: 'plain'; readonly folder: string; readonly file: string | null }
  | { readonly kind: 'text'; readonly bytes: Uint8Array; readonly path: string }

export interface Limits {
  /** Bytes of the largest file that is read. */
  readonly largest: number
  /** True for files that the configuration leaves out. */
  readonly excluded: (path: string) => boolean
  /** Where it is given, a history's packs are read without git, and blobs in which there is nothing are only counted. */
  readonly probePacks?: ProbePacks
}
/** 10 MiB: what is larger is data, not text that people write keys into. */
export const largestFile = 10 * 1024 * 1024

/** Content to look through, once, whatever the number of its places. */
export interface Blob {
  readonly id: string
  readonly bytes: Uint8Array
  /** Where the selection has it, in order of first sight. */
  readonly paths: readonly string[]
}
export interface Skipped {
  readonly path: string
  readonly why: string
  /** True where it should have been read. */
  readonly unread: boolean
}
export interface Quiet {
  /** Whether a blob is one of them. */
  has(id: string): boolean
  readonly count: number
  /** Of all of them together. */
  readonly bytes: number
}
export interface Reading {
  readonly blobs: AsyncIterable<Blob>
  /** Blobs in which there is nothing, whatever their paths: they need not be looked through. Complete once `blobs` has ended. */
  readonly quiet: Quiet
  /** What was written besides files; of all of the repository, or nothing. */
  readonly texts: AsyncIterable<Written>
  /** Every place of every blob, and of those that are left out, the oldest first; complete once `blobs` has ended. Read anew each time. */
  readonly changes: Iterable<Change>
  /** Commits before the selection that it builds on. */
  readonly bases: readonly string[]
  readonly commits: number
  /** Grows while `blobs` is read. */
  readonly skipped: readonly Skipped[]
  /** Null where the selection is not git's. */
  readonly git: Git | null
}

/** All that a selection brings. Throws `Fault` for what can't be read at all: no such revision, a bare repository's working tree ... */
export async function blobsOf(selection: Selection, entries: Entries, limits: Limits): Promise<Reading> {
  switch (selection.kind) {
    case 'text':
      return plain([{ path: selection.path, bytes: async () => selection.bytes }])
    case 'plain':
      return plain(files(entries, limits, selection.folder, plainPaths(entries, selection)))
    case 'tree':
      return plain(files(entries, limits, rootOf(selection.repository), treePaths(entries, selection.repository)))
    case 'staged':
      return objects(selection.repository.git, await stagedChanges(selection.repository.git, selection.repository.within), limits)
    case 'range': {
      const { git, within } = selection.repository
      const commits = await commitsOfRange(git, selection.range)
      const texts = within === '' ? messagesOf(git, idsOf(commits)) : noTexts()
      return { ...objects(git, { ...(await changesOf(git, commits, within)), bases: basesOf(commits) }, limits), texts }
    }
    case 'history': {
      const { git, within } = selection.repository
      // git lists what there is while the packs are looked at
      const quiet = limits.probePacks === undefined ? null : beginProbing(git, entries, limits.probePacks)
      const commits = await commitsOfHistory(git)
      const changes = await changesOf(git, commits, within)
      const others = await refsWithoutCommits(git, within)
      // all there is: it builds on nothing
      const all = { ...changes, changes: oneAfterTheOther([changes.changes, others]), bases: [] }
      return { ...objects(git, all, limits, quiet), texts: within === '' ? textsOfHistory(git, commits) : noTexts() }
    }
  }
}

async function* textsOfHistory(git: Git, commits: Commits): AsyncGenerator<Written> {
  yield* messagesOf(git, idsOf(commits))
  yield* refTexts(git)
}

/** One file on the way in: its bytes, or why they are left out. */
type Found = { readonly path: string } & (
  | { readonly bytes: () => Promise<Uint8Array> }
  | { readonly why: string; readonly unread: boolean }
)

/** What has no history: every file is new, each under its own path. */
function plain(found: AsyncIterable<Found> | Iterable<Found>): Reading {
  const changes: Change[] = []
  const skipped: Skipped[] = []
  async function* blobs(): AsyncGenerator<Blob> {
    for await (const file of found) {
      const { path } = file
      if ('why' in file) {
        skipped.push(file)
        continue
      }
      const bytes = await file.bytes().catch(() => undefined)
      if (bytes === undefined) {
        skipped.push({ path, ...unreadable })
        continue
      }
      // Not the path: two names that are no UTF-8 may look the same.
      const id = String(changes.length)
      changes.push({ commit: null, parents: [], path, id, olds: [] })
      yield { id, bytes, paths: [path] }
    }
  }
  const quiet = { has: () => false, count: 0, bytes: 0 }
  return { blobs: blobs(), quiet, texts: noTexts(), changes, bases: [], commits: 0, skipped, git: null }
}

const unreadable = { why: 'could not be read', unread: true }
const tooLarge = (largest: number) => ({ why: `larger than ${largest / 1024 / 1024} MiB`, unread: false })
const excluded = { why: 'excluded by the configuration', unread: false }

/** Files of a folder by their paths below it; links count as what they say, as in git. */
async function* files(
  entries: Entries,
  limits: Limits,
  folder: string,
  paths: AsyncIterable<{ readonly path: Uint8Array; readonly unread: boolean }>,
): AsyncGenerator<Found> {
  for await (const { path: name, unread } of paths) {
    // Nothing: the folder itself, which can't be read.
    const path = Buffer.from(name).toString('utf8') || '.'
    const full = Buffer.concat([Buffer.from(`${folder}/`), name])
    if (unread) {
      yield { path, ...unreadable }
      continue
    }
    const there = await entries.look(full).catch(() => undefined)
    // Deleted, or outside of a sparse checkout: the working tree does not have it.
    if (there?.kind === 'none') continue
    if (limits.excluded(path)) yield { path, ...excluded }
    else if (there === undefined) yield { path, ...unreadable }
    else if (there.kind === 'folder') yield { path: path.replace(/\/$/, ''), why: 'another repository', unread: false }
    else if (there.kind === 'other') yield { path, why: 'not a regular file', unread: false }
    else if (there.size > limits.largest) yield { path, ...tooLarge(limits.largest) }
    else yield { path, bytes: () => entries.contents(full) }
  }
}

/** Tracked files and those that are neither tracked nor ignored. What is named itself is read even if it is ignored. */
async function* treePaths(
  entries: Entries,
  { git, root, within }: Repository,
): AsyncGenerator<{ path: Uint8Array; unread: boolean }> {
  const { stdout } = await git.run([
    ...['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    ...(within === '' ? [] : ['--', within]),
  ])
  const names = Buffer.from(stdout)
  for (let at = 0; at < names.length; ) {
    const end = names.indexOf(0, at)
    yield { path: names.subarray(at, end), unread: false }
    at = end + 1
  }
  if (names.length > 0 || within === '') return
  const full = Buffer.from(`${root}/${within}`)
  if ((await entries.look(full)).kind !== 'folder') return yield { path: Buffer.from(within), unread: false }
  for await (const { path, unread } of entries.walk(full))
    yield { path: Buffer.concat([Buffer.from(`${within}/`), path]), unread }
}

async function* plainPaths(
  entries: Entries,
  { folder, file }: { readonly folder: string; readonly file: string | null },
): AsyncGenerator<{ path: Uint8Array; unread: boolean }> {
  if (file === null) yield* entries.walk(Buffer.from(folder))
  else yield { path: Buffer.from(file), unread: false }
}

function rootOf({ root, folder }: Repository): string {
  if (root === null)
    throw new Fault(`${folder} is a bare repository, which has no working tree; choose --history or --range A..B`)
  return root
}

/** No place in a pack, nor `placeOf` of a blob that is in none. */
const none = -2

/** Blobs of git by the changes that brought them, the newest first, as packs keep them; those that are quiet are only counted. */
function objects(
  git: Git,
  { commits, changes, bases, skipped }: Changes,
  limits: Limits,
  probing: Promise<Probing> | null = null,
): Reading {
  const left: Skipped[] = skipped.map((one) => ({ ...one, unread: false }))
  const quiet = { has: (_: string): boolean => false, count: 0, bytes: 0 }
  async function* blobs(): AsyncGenerator<Blob> {
    const packs = await probing
    const excludedPaths = new Set<string>()
    const paths = new Map<string, Set<string>>()
    const ask = (id: string, path: string) => paths.set(id, (paths.get(id) ?? new Set()).add(path))
    /** Where packs are looked at, of each change its blob's place in them; `none` where there is no blob to look at. */
    const places: number[] = []
    // done while the packs are looked at
    for (const { id, path } of changes) {
      const isExcluded = limits.excluded(path)
      if (isExcluded) excludedPaths.add(path)
      if (packs !== null) places.push(id === null || isExcluded ? none : packs.placeOf(id))
      else if (id !== null && !isExcluded) ask(id, path)
    }
    const quietAt = await packs?.quietAt
    if (quietAt !== undefined) {
      const sorted = Int32Array.from(places).sort()
      sorted.forEach((place, n) => {
        const size = place < 0 || place === sorted[n - 1] ? undefined : quietAt(place)
        if (size === undefined) return
        quiet.count++
        quiet.bytes += size
      })
      quiet.has = (id) => quietAt(packs!.placeOf(id)) !== undefined
    }
    const isLoud = (place: number) => place !== none && quietAt?.(place) === undefined
    if (places.some(isLoud)) {
      let n = 0
      for (const { id, path } of changes) if (isLoud(places[n++]!)) ask(id!, path)
    }
    for (const path of excludedPaths) left.push({ path, ...excluded })
    const ids = [...paths.keys()].reverse()
    for await (const { id, bytes, type } of git.objects(ids, { largest: limits.largest })) {
      const places = [...paths.get(id)!]
      if (bytes !== null) yield { id, bytes, paths: places }
      else for (const path of places) left.push({ path, ...(type === 'missing' ? unreadable : tooLarge(limits.largest)) })
    }
  }
  return { blobs: blobs(), quiet, texts: noTexts(), changes, bases, commits, skipped: left, git }
}
