import { canariesOf } from '../config/canaries.ts'
import { fitting } from '../config/globs.ts'
import { makePlacer } from '../detect/place.ts'
import { globsOf, keptIn } from '../incident/policy.ts'
import { makeIssuer } from '../issuer/issuer.ts'
import { targetFor } from '../issuer/target.ts'
import type { Audited, GitHubKnows, HardCoded } from '../model/audit.ts'
import type { Configuration } from '../model/configuration.ts'
import type { Coverage, Skipped } from '../model/document.ts'
import type { GitHubKnowledge } from '../model/github.ts'
import type { Service } from '../model/service.ts'
import type { Flow, Workflow } from '../model/workflow.ts'
import type { Repository } from '../model/world.ts'
import { services as builtIn } from '../services/index.ts'
import { type Asking, askKeys } from './ask-keys.ts'
import { detectorFor } from './built-in-search.ts'
import { knownByGitHub, nothingKnown, withoutToken } from './known-by-github.ts'
import { handedIn } from './ports.ts'
import { readWorkflows } from './read-workflows.ts'
import { configurationPath } from './scan.ts'
import { type Scrub, scrubOf } from './scrub.ts'
import type { VerbWorld } from './world.ts'

/** What an audit leans on besides the verb's world. */
export interface AuditOn {
  readonly repository: Repository
  readonly configuration: Configuration
  /** Null: no token that may read what GitHub knows. */
  readonly knowledge: GitHubKnowledge | null
  /** Null where keys may be sent to their services; otherwise why not, as a sentence. */
  readonly asksNobody: string | null
  /** `HOST:PORT` on this machine that keys may be sent to. */
  readonly loopback: readonly string[]
  /** Inventory entries that this run has just renewed: what was handed in is their old value. */
  readonly renewed?: ReadonlySet<string>
}

/** What was gathered, how much was read, and what nobody could say. */
export interface Gathered {
  readonly audited: Audited
  readonly coverage: Coverage
  readonly notes: readonly string[]
  /** Texts of the workflow files, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** Takes out what stands in these files and is a key. */
  readonly scrub: Scrub
}

/** Reads workflows, asks services about the keys in use, and GitHub about what is stored. */
export async function gather(on: AuditOn, world: VerbWorld): Promise<Gathered> {
  const { configuration, repository, knowledge } = on
  const services = new Map([...builtIn, ...configuration.services].map((service) => [service.id, service]))
  const listed = configuration.services.length === 0 ? builtIn : [...services.values()]
  const read = await readWorkflows(repository, configuration, listed, world)
  const asked = await askKeys(Object.values(configuration.keys), services, await askingOf(on, services, world))
  const { known, notes } =
    knowledge === null ? { known: nothingKnown, notes: [withoutToken] } : await knownByGitHub(knowledge, configuration)
  const lines = new Map<string, readonly string[]>()
  const flows = withoutTwins(read.flows, read.workflows)
  const { hardCoded, values, cutShort } = hardCodedIn(read.texts, configuration.services)
  const scrub = scrubOf(values)
  const audited: Audited = {
    workflows: read.workflows,
    flows,
    uses: usesOf(flows.filter((flow) => !isParameter(flow))),
    keys: asked.keys,
    entries: new Map(Object.values(configuration.keys).map((entry) => [entry.secret.toUpperCase(), entry])),
    services,
    configuration,
    home: { path: configurationPath, line: 1, column: 1 },
    hardCoded,
    github: known satisfies GitHubKnows,
    now: world.clock.now(),
    lines(path) {
      const kept = lines.get(path) ?? (read.texts.get(path) ?? '').split(/\r?\n/)
      lines.set(path, kept)
      return kept
    },
  }
  const bytes = [...read.texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const scrubbed = ({ path, why }: Skipped): Skipped => ({ path: scrub(path), why: scrub(why) })
  const unread = [...read.unread, ...cutShort].map((each): Skipped => ({ ...scrubbed(each), unread: true }))
  const skipped = [...unread, ...read.excluded.map(scrubbed)]
  const coverage = { complete: unread.length === 0, commits: 0, blobs: read.texts.size, bytes, skipped }
  return { audited, coverage, notes: [...asked.notes, ...notes], texts: read.texts, scrub }
}

async function askingOf(
  { configuration, asksNobody, loopback, renewed }: AuditOn,
  services: ReadonlyMap<string, Service>,
  world: VerbWorld,
): Promise<Asking> {
  const canaryOf = await canariesOf(configuration.canaries)
  const globs = globsOf(configuration.policy.rules)
  const matchers = new Map(await Promise.all(globs.map(async (glob) => [glob, await fitting([glob])] as const)))
  return {
    issuer: asksNobody === null ? makeIssuer({ network: await world.network(), clock: world.clock, loopback }) : null,
    why: asksNobody ?? '',
    handedIn: (entry) => {
      const keys = services.get(entry.service)?.keys ?? {}
      const key = keys[entry.kind ?? Object.keys(keys)[0] ?? '']
      return key === undefined || renewed?.has(entry.secret) === true ? null : handedIn(key, entry, world.environment)
    },
    keptIn: (entry, kind, parts) => {
      const { service } = entry
      const fits = (glob: string, name: string) => matchers.get(glob)?.(name) ?? false
      return canaryOf({ service, kind, parts }) ?? keptIn(configuration, { service, kind, branch: null, entry, fits })
    },
    targetOf: (service, kind, parts, vars) => targetFor(service, kind, parts, world.environment, vars),
  }
}

/** A secret that a reusable workflow declares is what its callers hand it, and none that this repository stores. */
const isParameter = ({ from, workflow }: Flow): boolean =>
  from.kind === 'secret' &&
  workflow.kind === 'workflow' &&
  workflow.triggers.every(({ name }) => name === 'workflow_call') &&
  workflow.secrets.some(({ name }) => name.value.toUpperCase() === from.name.toUpperCase())

/** Where a workflow of this repository calls the reusable one, the way is told from there, under the secret's own name. */
function withoutTwins(flows: readonly Flow[], workflows: readonly Workflow[]): readonly Flow[] {
  const called = new Set(workflows.flatMap(({ jobs }) => jobs.flatMap(({ uses }) => (uses?.kind === 'local' ? [uses.path] : []))))
  return called.size === 0 ? flows : flows.filter((flow) => !(called.has(flow.workflow.path) && isParameter(flow)))
}

function usesOf(flows: readonly Flow[]): ReadonlyMap<string, readonly Flow[]> {
  const uses = new Map<string, Flow[]>()
  for (const flow of flows) {
    if (flow.from.kind !== 'secret') continue
    const name = flow.from.name.toUpperCase()
    const known = uses.get(name)
    if (known === undefined) uses.set(name, [flow])
    else known.push(flow)
  }
  return uses
}

function hardCodedIn(texts: ReadonlyMap<string, string>, own: readonly Service[]) {
  const detector = detectorFor(own)
  /** Each key, and what may be shown of it. */
  const values = new Map<string, string>()
  const cutShort: Pick<Skipped, 'path' | 'why'>[] = []
  const hardCoded = [...texts].flatMap(([path, text]) => {
    const bytes = Buffer.from(text)
    const { hits, cut } = detector.find(bytes, path)
    if (cut !== null) cutShort.push({ path, why: cut })
    const told = hits.filter(({ judged, confidence }) => judged === null && confidence !== 'possible')
    if (told.length === 0) return []
    const spanOf = makePlacer(bytes)
    return told.map(({ key, redacted, start, end }): HardCoded => {
      values.set(bytes.toString('utf8', start, end), redacted)
      const { line, column } = spanOf(start, end)
      return { path, line, column, key, redacted }
    })
  })
  return { hardCoded, values, cutShort }
}
