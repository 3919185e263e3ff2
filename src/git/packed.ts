import type { Entries, Git, Slices } from '../model/world.ts'
import { type Packed, readPack } from './pack.ts'
import { type PackIndex, readPackIndex } from './pack-index.ts'

/**
 * Tells texts that need no look (`detect/probe.ts`). Both give the steps that a look takes, or less than zero for a text that has to be
 * looked through; `changed` is asked only about what was made from a text that needs none under the same path.
 */
export interface Probe {
  whole(bytes: Uint8Array, path: string): number
  changed(
    bytes: Uint8Array,
    path: string,
    changes: readonly (readonly [start: number, end: number])[],
    before: number,
    repeats: number,
  ): number
}

export interface PackedBlob {
  readonly id: string
  readonly bytes: Uint8Array
  /** There is nothing in it, under any of its paths. */
  readonly quiet: boolean
}

/**
 * Blobs that the repository's own packs hold, by id with their paths; read without git, each entry once and what it is made from before it. Gives back the ids
 * that git has to be asked for: loose objects, those of alternates, SHA-256, packs of other forms, what is too large or broken.
 */
export async function* readPacked(
  git: Git,
  entries: Entries,
  paths: ReadonlyMap<string, ReadonlySet<string>>,
  largest: number,
  probe: Probe,
): AsyncGenerator<PackedBlob, readonly string[]> {
  let rest: readonly string[] = [...paths.keys()].reverse()
  for (const name of await packsOf(git, entries)) {
    const pack = entries.slices?.(`${name}.pack`)
    if (pack === undefined) continue
    try {
      const index = indexOf(entries, name, pack.size)
      if (index === null) continue
      const left: string[] = []
      const here = rest.filter((id) => {
        const there = index.offsetOf(id) >= 0
        if (!there) left.push(id)
        return there
      })
      const steps: Steps[] = []
      for (const packed of readPack(pack, index, here, { largest, left }))
        yield judged(packed, paths.get(packed.id)!, steps, probe)
      rest = left
    } finally {
      pack.close()
    }
  }
  return rest
}

/** What the probe said of a text, for each of its paths. */
type Steps = ReadonlyMap<string, number>

/** Once a text has something in it, so do those that are made from it: nearly always, and where it is not so it costs only time. */
function judged({ id, bytes, change, number }: Packed, paths: Iterable<string>, known: Steps[], probe: Probe): PackedBlob {
  const before = change === null ? undefined : known[change.base]
  const steps = new Map<string, number>()
  for (const path of paths) {
    const then = before?.get(path)
    if (then === undefined) steps.set(path, probe.whole(bytes, path))
    else steps.set(path, then < 0 ? then : probe.changed(bytes, path, change!.changes, then, change!.repeats))
  }
  known[number] = steps
  return { id, bytes, quiet: [...steps.values()].every((one) => one >= 0) }
}

function indexOf(entries: Entries, name: string, packSize: number): PackIndex | null {
  const file: Slices | undefined = entries.slices?.(`${name}.idx`)
  if (file === undefined) return null
  try {
    return readPackIndex(file.read(0, file.size), packSize)
  } finally {
    file.close()
  }
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
