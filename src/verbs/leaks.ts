import { createHash } from 'node:crypto'
import { newSightings } from '../git/added.ts'
import { largestFile, type Reading } from '../git/blobs.ts'
import type { Change } from '../git/change.ts'
import type { Leak, Mark } from '../model/leak.ts'
import { compare, comparePlaces } from './order.ts'
import { hitsIn, type Looking, lookThrough, nothing, type Seen, type Sightings } from './sightings.ts'
import type { SeenInText } from './texts.ts'
import { pathsWithoutKeys } from './without-keys.ts'

/** The leaks that the selection brings, sorted; twins numbered. */
export async function leaksIn(
  reading: Reading,
  sightings: Sightings,
  looking: Looking,
  texts: readonly SeenInText[],
): Promise<readonly Leak[]> {
  const { git } = reading
  const { detector } = looking
  const look = async (id: string, path: string): Promise<readonly Seen[]> => {
    const known = sightings.get(id)?.get(path)
    if (known !== undefined) return known
    if (git === null || reading.quiet.has(id)) return nothing
    let seen = nothing
    for await (const { bytes } of git.objects([id], { largest: largestFile }))
      if (bytes !== null) seen = lookThrough(detector, bytes, path).seen
    sightings.set(id, (sightings.get(id) ?? new Map()).set(path, seen))
    return seen
  }
  const paths = pathsSeen(sightings)
  const changes = changesAt(paths, reading)
  const shown = pathsWithoutKeys(detector, hitsIn(sightings))
  const leakOf = leakMaker(shown)
  const leaks: Leak[] = []
  for await (const { change, sighting } of newSightings({ changes, bases: reading.bases, git }, paths, look)) {
    const blob = git === null ? null : change.id
    leaks.push(leakOf(sighting, { found: 'file', path: shown(change.path), commit: change.commit, blob }))
  }
  for (const { text, seen } of texts)
    leaks.push(leakOf(seen, { found: text.found, path: text.path, commit: text.commit, blob: null }))
  return leaks.sort((a, b) => comparePlaces(a, b) || compare(a.service, b.service) || compare(a.fingerprint, b.fingerprint))
}

/** Where something was seen. */
function pathsSeen(sightings: Sightings): ReadonlySet<string> {
  const places = [...sightings.values()].flatMap((paths) => [...paths])
  return new Set(places.filter(([, seen]) => seen.length > 0).map(([path]) => path))
}

function changesAt(paths: ReadonlySet<string>, { changes }: Reading): readonly Change[] {
  const at: Change[] = []
  if (paths.size > 0) for (const change of changes) if (paths.has(change.path)) at.push(change)
  return at
}

/** Makes leaks of what was seen; no two have one fingerprint. */
function leakMaker(
  shown: (text: string) => string,
): (seen: Seen, where: Pick<Leak, 'found' | 'path' | 'commit' | 'blob'>) => Leak {
  const taken = new Set<string>()
  return ({ hit, span, twins: before, mark }, where) => {
    let twins = before
    while (taken.has(fingerprintOf(hit.key, where.path, hit.context, twins))) twins++
    const fingerprint = fingerprintOf(hit.key, where.path, hit.context, twins)
    taken.add(fingerprint)
    const [service = '', kind = ''] = hit.key.split('/')
    return {
      ...{ fingerprint, service, kind },
      ...{ candidates: hit.candidates, confidence: hit.confidence, parts: hit.parts, redacted: hit.redacted },
      ...{ decoded: hit.decoded, context: hit.context, judged: hit.judged },
      ...where,
      ...span,
      ...(mark === null ? {} : { mark: withoutKeysIn(mark, shown) }),
    }
  }
}

/** What a mark says is free text, and the line that it stands on has a key. */
const withoutKeysIn = (mark: Mark, shown: (text: string) => string): Mark => ({
  ...mark,
  reason: shown(mark.reason),
  owner: mark.owner === null ? null : shown(mark.owner),
})

function fingerprintOf(key: string, path: string, context: string, twins: number): string {
  return createHash('sha256').update([key, path, context, twins].join('\0')).digest('hex').slice(0, 16)
}
