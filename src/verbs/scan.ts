import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { defaults } from '../config/defaults.ts'
import { detectorOf } from '../detect/detector.ts'
import { makePlacer, type Span } from '../detect/place.ts'
import { searchFor } from '../detect/search.ts'
import { newSightings, type Sighting } from '../git/added.ts'
import { blobsOf, largestFile, type Reading, type Selection, type Skipped } from '../git/blobs.ts'
import { severityOf } from '../incident/status.ts'
import type { Options } from '../inputs.ts'
import type { Configuration } from '../model/configuration.ts'
import type { Detector } from '../model/detector.ts'
import type { Coverage, LeakReport, Report, Suppressed } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import type { Confidence, Leak, Severity } from '../model/leak.ts'
import { exitCodeOf } from './exit-code.ts'
import { looks, lookWords } from './looks.ts'
import { selectionOf } from './selection.ts'
import { reportsOf } from './send-reports.ts'
import type { RunVerb, VerbWorld } from './world.ts'

export { exitCodeOf }

/** Where a repository keeps its configuration. */
export const configurationPath = '.github/rekey.yml'

/** What a scan found, before anyone was asked about it. */
export interface Scan {
  /** By path, line and column; those that are suppressed and those that are judged to be no key, too. */
  readonly leaks: readonly Leak[]
  /** Leaks that are not told, and why. */
  readonly suppressed: ReadonlyMap<Leak, Suppressed>
  readonly coverage: Coverage
  readonly configuration: Configuration
  readonly notes: readonly string[]
}

/** What a caller knows better than the options do. */
export interface Given {
  /** The path of the command line. */
  readonly path?: string
  /** A configuration that is trusted already; the one in the working tree is then not read. */
  readonly configuration?: Configuration
}

/** Prints what a repository's new content leaks. */
export const scan: RunVerb = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`scan takes one path, not ${args.length}`)
  const send = reportsOf(options, world)
  const found = await findLeaks(options, world, args[0] === undefined ? {} : { path: args[0] })
  const report: Report = {
    schema: 1,
    tool: { name: 'rekey', version: world.version },
    coverage: found.coverage,
    leaks: found.leaks.map((leak) => leakReport(leak, severityBefore(leak.confidence), found.suppressed.get(leak) ?? null)),
    findings: [],
    notes: found.notes,
  }
  await send(report)
  return exitCodeOf(report, options['fail-on'])
}

/** Finds keys in what the options choose. Sends nothing anywhere. */
export async function findLeaks(options: Options, world: VerbWorld, given: Given = {}): Promise<Scan> {
  const selection = await selectionOf(options, given.path, world)
  const configuration = given.configuration ?? (await configurationFor(options, selection, world))
  const search = searchFor([...looks, ...configuration.services], lookWords)
  const detector = detectorOf(search)
  const excluded = await excludedBy(configuration)
  const limits = { largest: largestFile, excluded }
  const probePacks =
    selection.kind === 'history'
      ? (await import('./probe-packs.ts')).probingBy(world.crew, world.files, { ...configuration, largest: largestFile })
      : undefined
  const reading = await blobsOf(selection, world.files, probePacks === undefined ? limits : { ...limits, probePacks })
  const { sightings, coverage } = await readAll(reading, detector)
  const leaks = await leaksIn(reading, sightings, detector)
  const { suppressed, notes } = await suppressedIn(leaks, configuration, world, isWhole(selection), (text) =>
    withoutKeys(text, detector),
  )
  return { leaks, suppressed, coverage: coverage(), configuration, notes }
}

/** A leak as it stands in the document. */
export const leakReport = (
  leak: Leak,
  severity: Severity,
  suppressed: Suppressed | null,
  told: Pick<LeakReport, 'verdict' | 'response'> = { verdict: null, response: null },
): LeakReport => ({
  fingerprint: leak.fingerprint,
  service: leak.service,
  key: leak.kind,
  confidence: leak.confidence,
  severity,
  candidates: leak.candidates,
  path: leak.path,
  line: leak.line,
  column: leak.column,
  endLine: leak.endLine,
  endColumn: leak.endColumn,
  commit: leak.commit,
  found: leak.found,
  decoded: leak.decoded,
  redacted: leak.redacted,
  verdict: told.verdict,
  response: told.response,
  suppressed,
})

/** How bad a leak is while nobody has been asked about it. */
export const severityBefore = (confidence: Confidence): Severity => severityOf(confidence, null, null)

/** The working tree's own configuration, or the one that `--config` names. What is no repository has none of its own. */
async function configurationFor(options: Options, selection: Selection, { files, cwd }: VerbWorld): Promise<Configuration> {
  const root = 'repository' in selection ? selection.repository.root : null
  const named = options.config
  const bytes =
    named !== undefined
      ? await files.read(resolve(cwd, named))
      : root === null
        ? undefined
        : await ownConfiguration(`${root}/${configurationPath}`, files)
  if (bytes === undefined) return defaults
  // Loaded only where there is something to read: most of what it brings is a parser.
  const [{ readConfiguration }, { services }] = await Promise.all([import('../config/read.ts'), import('../services/index.ts')])
  return readConfiguration(Buffer.from(bytes).toString('utf8'), named ?? configurationPath, { services })
}

/** A repository is anyone's: what its configuration's name leads to may be a device that never ends. */
async function ownConfiguration(path: string, files: VerbWorld['files']): Promise<Uint8Array | undefined> {
  const kind = await files.kind(path)
  if (kind === 'none') return undefined
  if (kind === 'other') throw new Fault(`can't read ${path}: it is no regular file`)
  return await files.read(path)
}

async function excludedBy({ exclude }: Configuration): Promise<(path: string) => boolean> {
  if (exclude.length === 0) return () => false
  return await (await import('../config/globs.ts')).fitting(exclude)
}

/** A sighting with what a leak needs besides. */
interface Seen extends Sighting {
  readonly span: Span
  /** How many hits of the same kind and surroundings come before it in the file. */
  readonly twins: number
}
type Sightings = Map<string, readonly Seen[]>
const nameOf = (id: string, path: string): string => `${id} ${path}`

/** Looks through all blobs once, under each of their paths. */
async function readAll(
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
      const { seen, cut } = lookThrough(detector, bytes, path)
      if (cut !== null) cutShort.push({ path, why: cut, unread: true })
      sightings.set(nameOf(id, path), seen)
    }
  }
  const coverage = () => {
    const skipped = [...reading.skipped, ...cutShort].sort((a, b) => compare(a.path, b.path) || compare(a.why, b.why))
    const shown = pathsWithoutKeys(detector)
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

const nothing: readonly Seen[] = []

function lookThrough(detector: Detector, bytes: Uint8Array, path: string): { seen: readonly Seen[]; cut: string | null } {
  const { hits, cut } = detector.find(bytes, path)
  if (hits.length === 0) return { seen: nothing, cut }
  const spanOf = makePlacer(bytes)
  const lineOf = lineCounter(bytes)
  const twins = new Map<string, number>()
  const seen = hits.map((hit) => {
    const kin = `${hit.key} ${hit.context}`
    const before = twins.get(kin) ?? 0
    twins.set(kin, before + 1)
    const lines = { firstLine: lineOf(hit.start), lastLine: lineOf(Math.max(hit.start, hit.end - 1)) }
    return { hit, ...lines, span: spanOf(hit.start, hit.end), twins: before }
  })
  return { seen, cut }
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

/** The leaks that the selection brings, sorted; twins numbered. */
async function leaksIn(reading: Reading, sightings: Sightings, detector: Detector): Promise<readonly Leak[]> {
  const { git } = reading
  const look = async (id: string, path: string): Promise<readonly Seen[]> => {
    const known = sightings.get(nameOf(id, path))
    if (known !== undefined || git === null) return known ?? nothing
    let seen = nothing
    for await (const { bytes } of git.objects([id], { largest: largestFile }))
      if (bytes !== null) seen = lookThrough(detector, bytes, path).seen
    sightings.set(nameOf(id, path), seen)
    return seen
  }
  const paths = new Set(
    reading.changes.filter(({ id, path }) => id !== null && sightings.get(nameOf(id, path))?.length).map(({ path }) => path),
  )
  const shown = pathsWithoutKeys(detector)
  const taken = new Set<string>()
  const leaks: Leak[] = []
  for await (const { change, sighting } of newSightings(reading, paths, look)) {
    const { hit, span } = sighting
    const path = shown(change.path)
    let twins = sighting.twins
    while (taken.has(fingerprintOf(hit.key, path, hit.context, twins))) twins++
    const fingerprint = fingerprintOf(hit.key, path, hit.context, twins)
    taken.add(fingerprint)
    const [service = '', kind = ''] = hit.key.split('/')
    leaks.push({
      ...{ fingerprint, service, kind },
      ...{ candidates: hit.candidates, confidence: hit.confidence, parts: hit.parts, redacted: hit.redacted },
      ...{ decoded: hit.decoded, context: hit.context, judged: hit.judged },
      ...{ found: 'file', path, commit: change.commit, blob: git === null ? null : change.id, ...span },
    })
  }
  return leaks.sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.service, b.service) ||
      compare(a.fingerprint, b.fingerprint),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function fingerprintOf(key: string, path: string, context: string, twins: number): string {
  return createHash('sha256').update([key, path, context, twins].join('\0')).digest('hex').slice(0, 16)
}

/** A file may be called like a key; then its name is shown with the key blanked. */
function pathsWithoutKeys(detector: Detector): (path: string) => string {
  const known = new Map<string, string>()
  return (path) => {
    const shown = known.get(path) ?? withoutKeys(path, detector)
    known.set(path, shown)
    return shown
  }
}

/** Text with each key in it replaced by what may be shown of it. */
export function withoutKeys(text: string, detector: Detector = detectorOf(searchFor(looks, lookWords))): string {
  const bytes = Buffer.from(text)
  let [shown, at] = ['', 0]
  for (const { start, end, redacted } of detector.find(bytes, '').hits) {
    if (start < at) continue
    shown += bytes.toString('utf8', at, start) + redacted
    at = end
  }
  return shown + bytes.toString('utf8', at)
}

/** Only where all is read does it mean something that a suppression fits nothing. */
const isWhole = (selection: Selection): boolean =>
  (selection.kind === 'tree' || selection.kind === 'history') && selection.repository.within === ''

async function suppressedIn(
  leaks: readonly Leak[],
  { ignore }: Configuration,
  { clock }: VerbWorld,
  whole: boolean,
  shown: (text: string) => string,
): Promise<{ readonly suppressed: ReadonlyMap<Leak, Suppressed>; readonly notes: readonly string[] }> {
  const judged = leaks.filter((leak) => leak.judged !== null)
  const suppressed = new Map<Leak, Suppressed>(
    judged.map((leak) => [leak, { by: 'judged', reason: leak.judged!, owner: null, until: null }]),
  )
  if (ignore.length === 0) return { suppressed, notes: [] }
  const { suppress } = await import('../config/suppress.ts')
  const told = leaks.filter((leak) => leak.judged === null)
  const hidden = await suppress(told, ignore, clock.now().toISOString().slice(0, 10))
  // A reason is free text, and the file that it stands in may be what leaks the key.
  for (const [leak, why] of hidden.suppressed)
    suppressed.set(leak, { ...why, reason: shown(why.reason), owner: why.owner === null ? null : shown(why.owner) })
  return { suppressed, notes: [...hidden.notes, ...(whole ? hidden.unused : [])] }
}
