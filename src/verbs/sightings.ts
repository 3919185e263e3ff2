import { markAt } from '../detect/marks.ts'
import { makePlacer, type Span } from '../detect/place.ts'
import type { Sighting } from '../git/added.ts'
import type { Blob, Reading, Skipped } from '../git/blobs.ts'
import type { Detector } from '../model/detector.ts'
import type { Coverage } from '../model/document.ts'
import type { Hit, Mark } from '../model/leak.ts'
import { batchesOf, inOrder } from './in-order.ts'
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
/** By blob and path. What is not there is quiet, or has not been looked through. */
export type Sightings = Map<string, Map<string, readonly Seen[]>>

/** What one look through a blob gave. */
export interface Looked {
  readonly seen: readonly Seen[]
  /** What was not looked at, and what could not be looked into, in our words. */
  readonly cut: string | null
  readonly closed?: string
}
/** A blob to be looked through under each of its paths: what is found depends on it. */
export interface BlobAt {
  readonly bytes: Uint8Array
  readonly paths: readonly string[]
}

/** What looks through blobs and texts, in this thread or in others, and gives what was seen in their order. */
export interface Looking {
  /** For what is too little to be handed out: a name, one line. */
  readonly detector: Detector
  /** By blob and path. */
  blobs(blobs: readonly BlobAt[]): Promise<readonly (readonly Looked[])[]>
  /** By text; nothing at all where there is nothing in any of them. */
  texts(texts: readonly Uint8Array[]): Promise<readonly Looked[]>
  /** Bytes that may be under way at once; 0 where each is waited for. */
  room(): number
}

/** So many bytes or blobs are handed out at once: each time costs about what some kilobytes do. */
const atOnce = { bytes: 1 << 16, most: 256 }
/** Bytes that a blob takes besides its own, about. */
const besides = 256

/** Looks through all blobs once, under each of their paths. `coverage` takes what was skipped besides. */
export async function readAll(
  reading: Reading,
  looking: Looking,
): Promise<{ readonly sightings: Sightings; readonly coverage: (besides: readonly Skipped[]) => Coverage }> {
  const sightings: Sightings = new Map()
  const cutShort: Skipped[] = []
  let size = 0
  const batches = batchesOf(reading.blobs, ({ bytes }) => bytes.length, atOnce)
  const weigh = (batch: readonly Blob[]) => batch.reduce((sum, { bytes }) => sum + besides + bytes.length, 0)
  for await (const [batch, looked] of inOrder(batches, (batch) => looking.blobs(batch), weigh, looking.room))
    for (const [n, { id, bytes, paths }] of batch.entries()) {
      size += bytes.length
      const seenAt = new Map<string, readonly Seen[]>()
      for (const [m, path] of paths.entries()) {
        const { seen, cut, closed } = looked[n]![m]!
        if (cut !== null) cutShort.push({ path, why: cut, unread: true })
        if (closed !== undefined) cutShort.push({ path, why: closed, unread: false })
        seenAt.set(path, seen)
      }
      sightings.set(id, seenAt)
    }
  const blobs = sightings.size + reading.quiet.count
  const coverage = (besides: readonly Skipped[]) => {
    const skipped = [...reading.skipped, ...cutShort, ...besides].sort((a, b) => compare(a.path, b.path) || compare(a.why, b.why))
    const shown = pathsWithoutKeys(looking.detector, hitsIn(sightings))
    return {
      complete: !skipped.some(({ unread }) => unread),
      commits: reading.commits,
      blobs,
      bytes: size + reading.quiet.bytes,
      skipped: skipped.map(({ path, why, unread }) => ({ path: shown(path), why, ...(unread && { unread }) })),
    }
  }
  return { sightings, coverage }
}

export const nothing: readonly Seen[] = []

/** All that was seen, in whatever file. */
export function* hitsIn(sightings: Sightings): Generator<Hit> {
  for (const paths of sightings.values()) for (const seen of paths.values()) for (const { hit } of seen) yield hit
}

/**
 * One content may stand under as many paths as somebody likes, at no cost to them: what is looked through of it has bounds, in bytes, in paths that are
 * always looked at, and in what was seen. Of paths behind those it is told that they were not read.
 */
const ofOneContent = { bytes: 128 << 20, paths: 8, seen: 50_000 } as const

export const lookThroughBlobs = (detector: Detector, blobs: readonly BlobAt[]): readonly (readonly Looked[])[] =>
  blobs.map(({ bytes, paths }) => {
    const most = Math.max(ofOneContent.paths, Math.floor(ofOneContent.bytes / bytes.length))
    let seen = 0
    return paths.map((path, n) => {
      if (n >= most || seen > ofOneContent.seen)
        return { seen: nothing, cut: 'the same content as other files, of which enough were looked through' }
      const looked = lookThrough(detector, bytes, path)
      seen += looked.seen.length
      return looked
    })
  })

export function lookThrough(detector: Detector, bytes: Uint8Array, path: string): Looked {
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
