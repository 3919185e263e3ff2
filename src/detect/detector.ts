import type { Detector } from '../model/detector.ts'
import type { Hit } from '../model/leak.ts'
import type { Service } from '../model/service.ts'
import { makeRoom, type Room } from './archives/archive.ts'
import { archives } from './archives/list.ts'
import { openedFor, stepsFor, stopped } from './budget.ts'
import { hitsOf } from './hits.ts'
import { type Encoding, encodingOf, narrow } from './layers/utf16.ts'
import { scanText } from './scanner.ts'
import { type Search, searchFor } from './search.ts'
import { digestOf, type Range } from './surroundings.ts'

/** Archives that are opened one inside the other: a `.tar.gz` is two. */
const deepestArchive = 4

/** Finds the keys of these services, whose shapes `faultsOf` has nothing against. */
export const makeDetector = (services: readonly Service[]): Detector => detectorOf(searchFor(services))

/** The detector of a search that others use, too. */
export function detectorOf(search: () => Search): Detector {
  return {
    find(bytes, path) {
      const cut = new Set<string>()
      const closed = new Set<string>()
      const hits = lookInto({ search: search(), room: makeRoom(cut, closed), cut }, bytes, path, 0)
      const found = { hits, cut: cut.size === 0 ? null : [...cut].join('; ') }
      return closed.size === 0 ? found : { ...found, closed: `${[...closed].join('; ')} can't be read` }
    },
  }
}

interface Work {
  readonly search: Search
  readonly room: Room
  /** What was left out, in our words. */
  readonly cut: Set<string>
}

function lookInto(work: Work, bytes: Uint8Array, path: string, depth: number): readonly Hit[] {
  const archive = archives.find(({ is }) => is(bytes))
  if (archive === undefined) return lookThrough(work, bytes, path, depth)
  if (depth >= deepestArchive) {
    work.cut.add('archives inside archives are not all unpacked')
    return []
  }
  const members = archive.open(bytes, work.room)
  if (members === null) return lookThrough(work, bytes, path, depth)
  const hits: Hit[] = []
  for (const member of members)
    for (const hit of lookInto(work, member.bytes, memberPath(path, member.name), depth + 1)) {
      const layer = member.name === '' ? archive.name : `${archive.name}:${shownName(work, member.name)}`
      hits.push(placedAt(hit, [0, bytes.length], [layer]))
    }
  return hits
}

function lookThrough(work: Work, bytes: Uint8Array, path: string, depth: number): readonly Hit[] {
  const encoding = encodingOf(bytes)
  const { buffer, byteOffset, byteLength } = encoding.name === 'utf-8' ? bytes : narrow(bytes, encoding)
  const text = Buffer.from(buffer, byteOffset, byteLength)
  const budget = { meter: { left: stepsFor(text.length) }, opened: { left: openedFor(text.length) } }
  const { claims, sealed } = scanText(work.search, text, path, budget)
  if (budget.meter.left === stopped) work.cut.add('the search through it came to a stop')
  else if (budget.meter.left < 0) work.cut.add('so much of it looks like keys that the search was cut short')
  if (budget.opened.left < 0) work.cut.add('so much of it is encoded that not all was decoded')
  const hits = [...hitsOf(claims, text, path)]
  for (const piece of sealed)
    for (const hit of lookInto(work, piece.bytes, '', depth + 1)) hits.push(placedAt(hit, [piece.start, piece.end], piece.layers))
  return hits.sort((a, b) => a.start - b.start).map((hit) => asStored(hit, encoding))
}

/** Where a member is: its own name says most, but what the archive lies among counts, too. */
const memberPath = (path: string, name: string): string => (name === '' ? path : `${path}/${name}`.slice(-4096))

/** A hit inside something that can't be looked into from outside: its place is that of the whole. */
const placedAt = (hit: Hit, [start, end]: Range, layers: readonly string[]): Hit => ({
  ...hit,
  start,
  end,
  decoded: [...layers, ...hit.decoded],
  context: digestOf([...layers, hit.context]),
})

/** A name from an archive may be anything: it is shown without what is not printable, not whole, and without keys. */
function shownName(work: Work, name: string): string {
  if (name.length > 400) return '…'
  const bytes = Buffer.from(name.replace(/[^\x20-\x7e\u00a0-\uffff]/g, '?'))
  const cut = new Set<string>()
  const hits = lookThrough({ ...work, cut }, bytes, '', deepestArchive)
  if (cut.size > 0) return '…'
  let shown = ''
  let at = 0
  for (const { start, end, redacted } of hits) {
    if (start < at) continue
    shown += bytes.toString('utf8', at, start) + redacted
    at = end
  }
  shown += bytes.toString('utf8', at)
  return shown.length > 200 ? `…${shown.slice(-200)}` : shown
}

/** Offsets and layers of a hit as they are in the file. */
function asStored(hit: Hit, encoding: Encoding): Hit {
  if (encoding.name === 'utf-8') return hit
  const at = (offset: number) => encoding.mark + 2 * offset
  return { ...hit, start: at(hit.start), end: at(hit.end), decoded: [encoding.name, ...hit.decoded] }
}
