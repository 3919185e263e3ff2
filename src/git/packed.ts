import type { Probe } from '../model/probe.ts'
import type { Entries, Git, Slices } from '../model/world.ts'
import { readPack } from './pack.ts'
import { type PackIndex, readPackIndex } from './pack-index.ts'

/** What a look at the blobs of a pack gave, by the numbers of their entries. */
export interface PackVerdicts {
  /** 1 where there is nothing, in whatever file it stands. */
  readonly quiet: Uint8Array
  /** Bytes of those that were looked at; of what is made from one that is not quiet, as many as that has. */
  readonly sizes: Uint32Array
}

/**
 * Looks at the blobs of packs, given by their paths without endings; several may share the work. Null for a pack that could not be read.
 * Only what is quiet is said: all else is for git to hand out, and for a detector to look through.
 */
export type ProbePacks = (packs: readonly string[]) => Promise<readonly (PackVerdicts | null)[]>

/** The repository's own packs while they are looked at. */
export interface Probing {
  /** Where a blob stands in them, as a number, or -1: known at once. */
  placeOf(id: string): number
  /** Bytes of the blob in a place if there is nothing in it; undefined for all others. */
  readonly quietAt: Promise<(place: number) => number | undefined>
}

/**
 * Begins to look at the repository's own packs, which tells of a blob whether there is nothing in it. Not known of loose objects, those of alternates,
 * SHA-256, packs of other forms, what is too large or broken, and what may hold something.
 */
export function beginProbing(git: Git, entries: Entries, probePacks: ProbePacks): Promise<Probing> {
  const began = begin()
  // it is waited for later: what goes wrong until then is told then
  began.catch(() => {})
  return began

  async function begin(): Promise<Probing> {
    const names = await packsOf(git, entries)
    const probing = names.length === 0 ? [] : probePacks(names)
    // opened while others look at the packs
    const indexes = names.map((name) => openIndex(entries, name))
    const quietAt = (async () => {
      const verdicts = await probing
      const known = indexes.flatMap((index, n) => {
        const verdict = verdicts[n] ?? null
        return index === null ? [] : [{ verdict, size: index.offsets.length }]
      })
      return (place: number) => {
        let entry = place
        for (const { verdict, size } of known) {
          if (entry < size) return verdict?.quiet[entry] === 1 ? verdict.sizes[entry]! : undefined
          entry -= size
        }
        return undefined
      }
    })()
    quietAt.catch(() => {})
    const opened = indexes.filter((index) => index !== null)
    return {
      quietAt,
      placeOf(id) {
        let before = 0
        for (const index of opened) {
          const entry = index.entryOf(id)
          if (entry >= 0) return before + entry
          before += index.offsets.length
        }
        return -1
      },
    }
  }
}

/** Looks at the blobs of one pack, as many families as `take` gives. Null for a pack of another form. */
export function probePack<Seen>(
  entries: Entries,
  name: string,
  probe: Probe<Seen>,
  largest: number,
  take: () => number,
): PackVerdicts | null {
  const pack = entries.slices?.(`${name}.pack`)
  if (pack === undefined) return null
  try {
    const index = openIndex(entries, name)
    if (index === null) return null
    const quiet = new Uint8Array(index.offsets.length)
    const sizes = new Uint32Array(index.offsets.length)
    readPack(pack, index, probe, { largest, take }, (entry, length, isQuiet) => {
      if (isQuiet) quiet[entry] = 1
      sizes[entry] = length
    })
    return { quiet, sizes }
  } finally {
    pack.close()
  }
}

function openIndex(entries: Entries, name: string): PackIndex | null {
  const [pack, index] = [sizeOf(entries, `${name}.pack`), sizeOf(entries, `${name}.idx`)]
  if (pack === undefined || index === undefined) return null
  // ids are read later, or not at all: no file stays open for that
  const read: Slices['read'] = (offset, length) => {
    const file = entries.slices?.(`${name}.idx`)
    try {
      return file?.read(offset, length) ?? new Uint8Array(0)
    } finally {
      file?.close()
    }
  }
  return readPackIndex({ size: index, read }, pack)
}

/** A file's length in bytes; undefined where it can't be opened. */
export function sizeOf(entries: Entries, path: string): number | undefined {
  const file = entries.slices?.(path)
  file?.close()
  return file?.size
}

/** Paths of the repository's packs without their endings; none where git can't tell, or nothing can be read in parts. */
async function packsOf(git: Git, entries: Entries): Promise<readonly string[]> {
  if (entries.slices === undefined) return []
  const all = Array.from({ length: 256 }, (_, code) => code)
  const { code, stdout } = await git.run(['rev-parse', '--path-format=absolute', '--git-path', 'objects/pack'], { ok: all })
  if (code !== 0) return []
  const folder = Buffer.from(stdout).toString('utf8').replace(/\n$/, '')
  const names: string[] = []
  for await (const { path, unread } of entries.walk(Buffer.from(folder))) {
    const name = Buffer.from(path).toString('latin1')
    if (!unread && /^pack-[0-9a-f]{40}\.idx$/.test(name)) names.push(`${folder}/${name.slice(0, -'.idx'.length)}`)
  }
  return names
}
