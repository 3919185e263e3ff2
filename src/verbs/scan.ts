import { resolve } from 'node:path'
import { defaults } from '../config/defaults.ts'
import { searchFor } from '../detect/search.ts'
import { blobsOf, largestFile, type Selection } from '../git/blobs.ts'
import type { Written } from '../git/texts.ts'
import { severityOf } from '../incident/status.ts'
import type { Options } from '../inputs.ts'
import type { Configuration } from '../model/configuration.ts'
import type { Coverage, LeakReport, Report, Suppressed } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import type { Confidence, Leak, Mark, Severity } from '../model/leak.ts'
import { exitCodeOf } from './exit-code.ts'
import { leaksIn } from './leaks.ts'
import { lookingBy, type SharedLooking } from './looking.ts'
import { builtIn } from './looks.ts'
import { selectionOf } from './selection.ts'
import { reportsOf } from './send-reports.ts'
import { readAll } from './sightings.ts'
import { seenInTexts } from './texts.ts'
import { withoutKeys } from './without-keys.ts'
import type { RunVerb, VerbWorld } from './world.ts'

export { exitCodeOf }

/** Where a repository keeps its configuration. */
export const configurationPath = '.github/rekey.yml'
/** What people call it as well. */
export const nearlyConfiguration = '.github/rekey.yaml'

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
  /** What the event brings besides files; perhaps nothing else is to be read. */
  readonly texts?: readonly Written[]
  readonly only?: 'texts' | null
  /** False: `rekey:ignore` beside a key does not count yet, since those whose change is read may have written it. */
  readonly marks?: boolean
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

const nothingOf: Selection = { kind: 'text', bytes: new Uint8Array(0), path: '' }

/** Finds keys in what the options choose. Sends nothing anywhere. */
export async function findLeaks(options: Options, world: VerbWorld, given: Given = {}): Promise<Scan> {
  const selection = given.only === 'texts' ? nothingOf : await selectionOf(options, given.path, world)
  const configuration = given.configuration ?? (await configurationFor(options, selection, world))
  const search = searchFor(configuration.services, builtIn)
  const looking = lookingBy(world.crew, search, configuration.services)
  const read = { excluded: await excludedBy(configuration), texts: given.texts ?? [] }
  const { found, coverage } = await leaksOf(selection, read, world, looking).finally(looking.end)
  const asked = found.map((leak) => (isAskedFor(leak.mark, configuration) ? leak : withoutMark(leak)))
  const leaks = given.marks === false ? asked.map(withoutMark) : asked
  const marked = given.marks === false ? asked.filter(({ mark, judged }) => mark !== undefined && judged === null) : []
  const { suppressed, notes } = await suppressedIn(leaks, configuration, world, isWhole(selection), (text) =>
    withoutKeys(text, looking.detector),
  )
  const uncounted = marked.map(({ path, line }) => `${path}:${line}: rekey:ignore counts once it is on the default branch.`)
  return { leaks, suppressed, coverage, configuration, notes: [...notes, ...uncounted] }
}

/** The leaks in what is selected and in texts that are given, and what was read. */
async function leaksOf(
  selection: Selection,
  { excluded, texts }: { readonly excluded: (path: string) => boolean; readonly texts: readonly Written[] },
  { files }: VerbWorld,
  looking: SharedLooking,
): Promise<{ readonly found: readonly Leak[]; readonly coverage: Coverage }> {
  const limits = { largest: largestFile, excluded }
  const probing = selection.kind === 'history' ? (await import('./probe-packs.ts')).probingBy(looking, files, limits) : {}
  const reading = await blobsOf(selection, files, { ...limits, ...probing })
  // this thread has time for texts while others look at packs
  const [{ sightings, coverage }, { seen, cutShort }] = await Promise.all([
    readAll(reading, looking),
    seenInTexts(allOf(reading.texts, texts), looking),
  ])
  const leaks = await leaksIn(reading, sightings, looking, seen)
  return { found: await withBlobs(leaks, selection), coverage: coverage(cutShort) }
}

/** Marks of other tools count where the configuration asks for them. */
const isAskedFor = (mark: Mark | undefined, { foreign }: Configuration): boolean =>
  mark === undefined || mark.tool === null || foreign[mark.tool] !== undefined
const withoutMark = ({ mark: _, ...leak }: Leak): Leak => leak

async function* allOf(texts: AsyncIterable<Written>, more: readonly Written[]): AsyncGenerator<Written> {
  yield* texts
  yield* more
}

/** What a working tree holds is found again by the blob that is committed of it, once the file has changed. */
async function withBlobs(leaks: readonly Leak[], selection: Selection): Promise<readonly Leak[]> {
  if (selection.kind !== 'tree' || leaks.length === 0) return leaks
  const { committedBlobs } = await import('../git/committed.ts')
  const blobs = await committedBlobs(
    selection.repository.git,
    leaks.flatMap(({ found, path }) => (found === 'file' ? [path] : [])),
  )
  return leaks.map((leak) => (leak.found === 'file' ? { ...leak, blob: leak.blob ?? blobs.get(leak.path) ?? null } : leak))
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
    named !== undefined ? await files.read(resolve(cwd, named)) : root === null ? undefined : await ownConfiguration(root, files)
  if (bytes === undefined) return defaults
  // Loaded only where there is something to read: most of what it brings is a parser.
  const [{ readConfiguration }, { services }] = await Promise.all([import('../config/read.ts'), import('../services/index.ts')])
  const configuration = readConfiguration(Buffer.from(bytes).toString('utf8'), named ?? configurationPath, { services })
  if (root === null) return configuration
  const { withForeign } = await import('../config/foreign.ts')
  return await withForeign(configuration, async (path) => (await ownFile(`${root}/${path}`, files))?.toString('utf8'))
}

/** What a working tree's own configuration holds. Throws `Fault` for one under a name that is not read, which would count for nothing unseen. */
export async function ownConfiguration(root: string, files: VerbWorld['files']): Promise<Buffer | undefined> {
  const own = await ownFile(`${root}/${configurationPath}`, files)
  if (own === undefined && (await files.kind(`${root}/${nearlyConfiguration}`)) !== 'none')
    throw new Fault(`${nearlyConfiguration} is not read: the configuration is called ${configurationPath}`)
  return own
}

/** A repository is anyone's: what a configuration's name leads to may be a device that never ends. */
async function ownFile(path: string, files: VerbWorld['files']): Promise<Buffer | undefined> {
  const kind = await files.kind(path)
  if (kind === 'none') return undefined
  if (kind === 'other') throw new Fault(`can't read ${path}: it is no regular file`)
  return Buffer.from(await files.read(path))
}

async function excludedBy({ exclude }: Configuration): Promise<(path: string) => boolean> {
  if (exclude.length === 0) return () => false
  return await (await import('../config/globs.ts')).fitting(exclude)
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
  if (ignore.length === 0 && leaks.every(({ mark }) => mark === undefined)) return { suppressed, notes: [] }
  const { suppress } = await import('../config/suppress.ts')
  const told = leaks.filter((leak) => leak.judged === null)
  const hidden = await suppress(told, ignore, clock.now().toISOString().slice(0, 10))
  // A reason is free text, and the file that it stands in may be what leaks the key.
  for (const [leak, why] of hidden.suppressed)
    suppressed.set(leak, { ...why, reason: shown(why.reason), owner: why.owner === null ? null : shown(why.owner) })
  return { suppressed, notes: [...hidden.notes, ...(whole ? hidden.unused : [])] }
}
