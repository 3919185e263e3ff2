import { join, resolve } from 'node:path'
import { canariesOf } from '../config/canaries.ts'
import { defaults } from '../config/defaults.ts'
import { narrowedBy } from '../config/narrow.ts'
import { readConfiguration } from '../config/read.ts'
import { suppress } from '../config/suppress.ts'
import { severityOf } from '../incident/status.ts'
import type { Options } from '../inputs.ts'
import type { Configuration, InventoryEntry } from '../model/configuration.ts'
import type { LeakReport, Report, Response, Suppressed, VerdictReport } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import type { Leak } from '../model/leak.ts'
import { type KeyParts, Secret } from '../model/secret.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Redeploy, Repository } from '../model/world.ts'
import type { Story } from '../reporters/telling.ts'
import { resolveAlerts } from '../response/alerts.ts'
import { checkStateKey } from '../response/journal.ts'
import { fileJournal, localStateKey } from '../response/journal-file.ts'
import { localLock } from '../response/local-lock.ts'
import { type Plan, plannedOf } from '../response/plan.ts'
import type { Answer, Ports, Responded, Setting } from '../response/ports.ts'
import { redeployByCommand } from '../response/redeploy-command.ts'
import { askedOnce, rehearsal } from '../response/rehearse.ts'
import { respondTo } from '../response/respond.ts'
import { services } from '../services/index.ts'
import { beginsNothing, changesNothing, stoppedBy } from './acts-switch.ts'
import { authorsOf } from './authors.ts'
import { goAhead, needsYes } from './go-ahead.ts'
import { hookOf, notify } from './notices.ts'
import { approvedBy, checkPlanOptions, headOf, keepPlan, type PlanPlace } from './plan-file.ts'
import { planOf } from './plan-lines.ts'
import { portsFor } from './ports.ts'
import { configurationPath, exitCodeOf, findLeaks, leakReport, ownConfiguration, type Scan } from './scan.ts'
import { reportsOf } from './send-reports.ts'
import { openVerdicts } from './verdict-file.ts'
import type { RunVerb, VerbWorld } from './world.ts'

/** Scans, asks each key's service, and does what the trusted policy says. */
export const respond: RunVerb = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`respond takes one path, not ${args.length}`)
  checkPlanOptions(options)
  const send = reportsOf(options, world)
  const hook = options['dry-run'] ? null : hookOf(options['notify-url'], options['notify-secret'], options['allow-loopback'])
  const repository = await world.git(resolve(world.cwd, args[0] ?? '.'))
  const trusted = await trustedConfiguration(options, repository, world)
  const scan = await findLeaks(options, world, args[0] === undefined ? {} : { path: args[0] })
  const ports = await localPorts(options, repository, trusted.configuration, world)
  // What a working tree that nobody vouches for says against sending and doing counts all the same.
  const configuration = narrowedBy(trusted.configuration, scan.configuration)
  const place: PlanPlace = {
    repository: '',
    head: await headOf(repository.git),
    headNow: () => headOf(repository.git),
    stateKey: ports.stateKey,
  }
  const trust = { mayVerify: true, verifyAtMost: null, mayAct: 'policy' } as const
  const verdicts = await openVerdicts(options, configuration, { trust }, ports.stateKey, world)
  const setting: Setting = {
    remembered: verdicts.remembered ?? new Map(),
    approved: await approvedBy(options, place, world),
    beginsNothing: beginsNothing(options),
    configuration,
    services: [...services, ...trusted.configuration.services],
    trust,
    branch: options.history ? null : await branchOf(repository),
    authorOf: await authorsOf(scan.leaks, configuration.policy.askAtMost.author, repository.git),
    canaryOf: await canariesOf(configuration.canaries),
    stopped: stoppedBy(options, configuration, world.environment),
  }
  const rehearse = async () => {
    const { ports: pretended, acts } = rehearsal(ports)
    const { responded } = await respondTo(askable(scan), pretended, setting)
    return { lines: acts.length === 0 ? [] : planOf(acts, scan.leaks), incidents: responded.map(({ incident }) => incident) }
  }
  const allowed: Setting = { ...setting, ...(setting.stopped === null ? await goAhead(options, world, rehearse) : {}) }
  const told = await lettingGo(ports, () => respondToScan(scan, options, ports, allowed, world))
  await keepPlan(options, told.planned, place, world)
  await verdicts.keep(told.responded)
  const admin = adminOf(options, world)
  const alerts =
    admin === null || changesNothing(options, allowed) ? [] : await resolveAlerts(told.responded, setting.services, admin)
  const about = { readers: 'maintainers', page: null, repository: '', journal: ports.journal } as const
  const heard = hook === null ? null : await notify(told.stories, { ...about, hook }, world)
  const notes = [...told.report.notes, ...alerts, ...verdicts.notes, ...trusted.notes, ...(heard?.remark ? [heard.remark] : [])]
  await send({ ...told.report, notes })
  const lacksYes = told.responded.some(({ why }) => why === needsYes)
  for (const fault of [...told.faults, ...(lacksYes ? [needsYes] : [])]) await world.stderr(`rekey: ${fault}\n`)
  return lacksYes ? 2 : told.code
}

/** What came of a scan that was answered. */
export interface Told {
  readonly report: Report
  readonly stories: readonly Story[]
  readonly faults: readonly string[]
  /** Acts that can't be undone. */
  readonly acts: number
  readonly responded: Answer['responded']
  /** What a plan is to hold: empty where none is asked for. */
  readonly planned: Plan['incidents']
  /** 2 where an act that the policy asks for lacks something; otherwise as for a scan, and 1 where this run killed a key. */
  readonly code: number
}

/**
 * Answers what a scan found. With `dry-run` nothing is sent that changes anything, and the report's notes say what would be. Leaks that
 * are judged to be no keys are not asked about; those that the configuration hides are, since a key that works is always told.
 */
export async function respondToScan(
  scan: Scan,
  options: Options,
  ports: Ports,
  setting: Setting,
  world: Pick<VerbWorld, 'clock' | 'version'>,
): Promise<Told> {
  const asked = askable(scan)
  const isDry = options['dry-run']
  const plans = options.plan !== undefined
  const outside = plans ? askedOnce(ports) : ports
  const start = world.clock.now()
  const dry = isDry || plans ? rehearsal(outside) : null
  const rehearsed = dry === null ? null : await respondTo(asked, dry.ports, setting)
  const answer = isDry
    ? rehearsed!
    : await respondTo(asked, outside, plans ? { ...setting, stopped: setting.stopped ?? waits } : setting)
  const byLeak = new Map(answer.responded.flatMap((responded) => responded.leaks.map((leak) => [leak, responded] as const)))
  const suppressed = await suppressedAfter(scan, asked, byLeak, answer.remembered, world)
  const pretended = new Set(dry?.acts.map(({ parts }) => parts))
  const reportOf = (leak: Leak): LeakReport => {
    const responded = byLeak.get(leak)
    const hidden = suppressed.get(leak) ?? null
    const before = answer.remembered.get(leak) ?? null
    if (responded === undefined)
      return leakReport(leak, severityOf(leak.confidence, before, null), hidden, {
        verdict: verdictReport(before),
        response: null,
      })
    const [response, told] = isDry ? heardIn(responded, pretended) : [responded.response, responded.response]
    const severity = severityOf(leak.confidence, responded.verdict, response)
    return leakReport(leak, severity, hidden, { verdict: verdictReport(responded.verdict), response: told })
  }
  const leaks = scan.leaks.map(reportOf)
  const report: Report = {
    schema: 1,
    tool: { name: 'rekey', version: world.version },
    coverage: { ...scan.coverage, unasked: [...unaskedIn(answer.notAsked)].map(([why, leaks]) => ({ why, leaks })) },
    leaks,
    findings: [],
    notes: [...scan.notes, ...answer.notes, ...whysOf(answer), ...(dry === null ? [] : planOf(dry.acts, scan.leaks))],
  }
  const stories = [
    ...answer.responded.map(({ incident, leaks }) => ({ incident, leaks: leaks.map(reportOf) })),
    ...answer.unread.map((incident) => ({ incident, leaks: [] })),
  ]
  const planned =
    rehearsed === null
      ? []
      : plannedOf(
          rehearsed.responded.map(({ incident }) => incident),
          start,
        )
  const isKilled = options['fail-on'] !== 'never' && !isDry && answer.responded.some(({ isKilledNow }) => isKilledNow)
  const code = answer.faults.length > 0 ? 2 : isKilled ? 1 : exitCodeOf(report, options['fail-on'])
  return { report, stories, faults: answer.faults, acts: isDry ? 0 : answer.acts, planned, responded: answer.responded, code }
}

/**
 * What came of an incident in a rehearsal, and what of it is told: a key that is dead is dead there, too, but what was only pretended is
 * still to do. `pretended`: the keys that something was pretended about.
 */
function heardIn({ leaks, incident, response }: Responded, pretended: ReadonlySet<KeyParts>): [Response, Response | null] {
  if (leaks.some(({ parts }) => pretended.has(parts))) return [{ ...response, outcome: 'open' }, null]
  return [response, incident.status === 'closed' ? response : null]
}

/** Why a run that writes a plan does nothing. */
const waits = 'It is in the plan, and waits for a person’s yes.'

const askable = ({ leaks, suppressed }: Scan): readonly Leak[] => leaks.filter((leak) => suppressed.get(leak)?.by !== 'judged')

/** A key that works is told whatever the configuration hides. */
async function suppressedAfter(
  scan: Scan,
  asked: readonly Leak[],
  byLeak: ReadonlyMap<Leak, Responded>,
  before: Answer['remembered'],
  { clock }: Pick<VerbWorld, 'clock'>,
): Promise<ReadonlyMap<Leak, Suppressed>> {
  const { ignore } = scan.configuration
  if (scan.suppressed.size === 0) return scan.suppressed
  const states = new Map(
    asked.flatMap((leak) => {
      const verdict = byLeak.get(leak)?.verdict ?? before.get(leak)
      return verdict == null ? [] : [[leak, verdict.state] as const]
    }),
  )
  const { suppressed } = await suppress(asked, ignore, clock.now().toISOString().slice(0, 10), states)
  return new Map([...[...scan.suppressed].filter(([, { by }]) => by === 'judged'), ...suppressed])
}

const verdictReport = (verdict: Verdict | null): VerdictReport | null => {
  if (verdict === null) return null
  const { state, host, status, at, why, refused, access, owner, scopes, created, used, expires } = verdict
  return { state, host, status, at, why, ...(refused && { refused }), access, owner, scopes, created, used, expires }
}

/** Why incidents are not over, each sentence once; what nobody was asked about. */
function whysOf({ responded, notAsked }: Answer): readonly string[] {
  const open = responded.flatMap(({ incident, why }) => (why === null ? [] : [`${incident.service}/${incident.kind}: ${why}`]))
  const counts = unaskedIn(notAsked)
  const unasked = [...notAsked]
    .filter(([, why]) => counts.get(why)! <= fewNotes)
    .map(([leak, why]) => `${leak.service}/${leak.kind} (${leak.path}:${leak.line}) was not asked about: ${why}.`)
  const many = [...counts]
    .filter(([, count]) => count > fewNotes)
    .map(([why, count]) => `${count} leaks were not asked about: ${why}.`)
  return [...new Set([...open, ...unasked, ...many])]
}

/** Leaks of one reason that have a line each; more are counted. */
const fewNotes = 20

/** How many leaks were not asked about for each reason. */
function unaskedIn(notAsked: Answer['notAsked']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const why of notAsked.values()) counts.set(why, (counts.get(why) ?? 0) + 1)
  return counts
}

/**
 * What decides where keys are sent and what is done: the file that `--config` names, or the working tree's own where a person at the
 * terminal says so. Otherwise nothing of the tree counts: built-in services are asked, and nothing else is done.
 */
export async function trustedConfiguration(
  options: Options,
  repository: Repository,
  world: VerbWorld,
): Promise<{ readonly configuration: Configuration; readonly isNamed: boolean; readonly notes: readonly string[] }> {
  const named = options.config
  if (named === undefined && options.yes) throw new Fault('--yes needs --config FILE: it says which policy is acted on')
  const read = (bytes: Uint8Array, path: string) => readConfiguration(Buffer.from(bytes).toString('utf8'), path, { services })
  if (named !== undefined)
    return { configuration: read(await world.files.read(resolve(world.cwd, named)), named), isNamed: true, notes: [] }
  const bytes = repository.root === null ? undefined : await ownConfiguration(repository.root, world.files)
  if (bytes === undefined) return { configuration: defaults, isNamed: false, notes: [] }
  const own = read(bytes, configurationPath)
  const question = `Trust ${configurationPath} of this working tree? It says what is done about a leaked key (${own.policy.onLeak}) and where keys of its services are sent.`
  if (world.ask !== undefined && (await world.ask(question))) return { configuration: own, isNamed: true, notes: [] }
  const note = `${configurationPath} was read for scanning alone; --config ${configurationPath} has its policy, services and hosts count.`
  return { configuration: defaults, isNamed: false, notes: [note] }
}

/** The outside of a command line: what it remembers stands in git's own folder. A rehearsal leaves nothing behind, not even a state key. */
export async function localPorts(
  options: Options,
  repository: Repository,
  { services: own, limits, stores }: Configuration,
  world: VerbWorld,
): Promise<Ports> {
  const folder = join(repository.folder, 'rekey')
  const given = options['state-key'] === undefined ? null : checkStateKey(options['state-key'])
  const isKept = (await world.files.kind(join(folder, 'state-key'))) === 'file'
  const stateKey =
    given ??
    (options['dry-run'] && !isKept
      ? Buffer.from(world.random(32)).toString('hex')
      : await localStateKey(folder, world.files, world.random))
  const ports = await portsFor(world, {
    ...{ repository, stateKey, admin: adminOf(options, world), stores, loopback: options['allow-loopback'] },
    services: [...services, ...own],
    limits,
    journal: fileJournal(
      folder,
      stateKey,
      world.files,
      world.process === undefined ? null : localLock(folder, world.files, world.process, world.clock),
    ),
  })
  return { ...ports, openAfterStore: async (entry) => redeploysOf(entry, world) }
}

/** Only a configuration that is trusted has entries to rotate, so that its command is trusted with it. */
function redeploysOf({ secret, afterStore }: InventoryEntry, { commands }: VerbWorld): readonly Redeploy[] {
  if (afterStore === null) return []
  const { command, timeLimit } = afterStore
  if (command === null)
    throw new Fault(`The workflow of after-store of ${secret} is started by the Action alone: name a command.`)
  return [redeployByCommand(command, timeLimit, commands)]
}

/** Whatever comes of a run, what it had taken is free for the next one. */
export async function lettingGo<T>({ journal }: Ports, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } finally {
    await journal.release?.()
  }
}

const adminOf = (options: Options, { admin }: VerbWorld) => {
  const token = options['admin-token']
  return token === undefined || admin === undefined ? null : () => admin(new Secret(token))
}

async function branchOf({ git }: Repository): Promise<string | null> {
  const { stdout } = await git.run(['symbolic-ref', '--quiet', '--short', 'HEAD'], { ok: [0, 1, 128] })
  return Buffer.from(stdout).toString('utf8').trim() || null
}
