import { markAt } from '../detect/marks.ts'
import { makePlacer, type Span } from '../detect/place.ts'
import type { Sighting } from '../git/added.ts'
import type { Reading, Skipped } from '../git/blobs.ts'
import type { Detector } from '../model/detector.ts'
import type { Coverage } from '../model/document.ts'
import type { Hit, Mark } from '../model/leak.ts'
import { compare } from './order.ts'
import { pathsWithoutKeys } from './without-keys.ts'

/** A sighting with what a leak needs besides. */
export interface Seen extends Sighting {
  readonly span: Span
  /** How many hits of the same kind and surroundings come before it in the file. */
  readonly twins: number
  /** What stands beside it to say that it is none to be told. */
  readonly mark: Mark | null
}
export type Sightings = Map<string, readonly Seen[]>
export const nameOf = (id: string, path: string): string => `${id} ${path}`

/** Looks through all blobs once, under each of their paths. */
export async function readAll(
  reading: Reading,
  detector: Detector,
): Promise<{ readonly sightings: Sightings; readonly coverage: () => Coverage }> {
  const sightings: Sightings = new Map()
  const cutShort: Skipped[] = []
  let [blobs, size] = [0, 0]
  for await (const { id, bytes, size: length, paths } of reading.blobs) {
    blobs++
    size += length
    if (bytes === null) {
      for (const path of paths) sightings.set(nameOf(id, path), nothing)
      continue
    }
    for (const path of paths) {
      const { seen, cut, closed } = lookThrough(detector, bytes, path)
      if (cut !== null) cutShort.push({ path, why: cut, unread: true })
      if (closed !== undefined) cutShort.push({ path, why: closed, unread: false })
      sightings.set(nameOf(id, path), seen)
    }
  }
  const coverage = () => {
    const skipped = [...reading.skipped, ...cutShort].sort((a, b) => compare(a.path, b.path) || compare(a.why, b.why))
    const shown = pathsWithoutKeys(detector, hitsIn(sightings))
    return {
      complete: !skipped.some(({ unread }) => unread),
      commits: reading.commits,
      blobs,
      bytes: size,
      skipped: skipped.map(({ path, why }) => ({ path: shown(path), why })),
    }
  }
  return { sightings, coverage }
}

export const nothing: readonly Seen[] = []

/** All that was seen, in whatever file. */
export function* hitsIn(sightings: Sightings): Generator<Hit> {
  for (const seen of sightings.values()) for (const { hit } of seen) yield hit
}

export function lookThrough(
  detector: Detector,
  bytes: Uint8Array,
  path: string,
): { readonly seen: readonly Seen[]; readonly cut: string | null; readonly closed?: string } {
  const { hits, ...left } = detector.find(bytes, path)
  if (hits.length === 0) return { seen: nothing, ...left }
  const spanOf = makePlacer(bytes)
  const lineOf = lineCounter(bytes)
  const twins = new Map<string, number>()
  const seen = hits.map((hit) => {
    const kin = `${hit.key} ${hit.context}`
    const before = twins.get(kin) ?? 0
    twins.set(kin, before + 1)
    const lines = { firstLine: lineOf(hit.start), lastLine: lineOf(Math.max(hit.start, hit.end - 1)) }
    return { hit, ...lines, span: spanOf(hit.start, hit.end), twins: before, mark: markAt(bytes, hit.start, hit.end) }
  })
  return { seen, ...left }
}

/** The line of a byte as git counts: whatever the encoding, one for each line feed. Asked for in no particular order. */
function lineCounter(bytes: Uint8Array): (offset: number) => number {
  const ends: number[] = []
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) ends.push(at)
  return (offset) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
