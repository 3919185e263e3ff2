import { canariesOf } from '../config/canaries.ts'
import type { Trust } from '../config/trust.ts'
import { fetchObject } from '../git/shallow.ts'
import type { Options } from '../inputs.ts'
import { isPublicPart, partNames } from '../issuer/looks.ts'
import type { Configuration, InventoryEntry } from '../model/configuration.ts'
import type { LeakReport } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import { type GitHubAdmin, type GitHubRepository, type GitHubWorkflows, isRefusal } from '../model/github.ts'
import type { Incident, Step } from '../model/incident.ts'
import type { Leak } from '../model/leak.ts'
import type { Runner } from '../model/runner.ts'
import type { Secret } from '../model/secret.ts'
import type { Service } from '../model/service.ts'
import { isAlive } from '../model/verdict.ts'
import type { Git, Journal, RandomBytes, Redeploy, Repository } from '../model/world.ts'
import { sentenceOf } from '../reporters/event.ts'
import type { Hook } from '../reporters/notice.ts'
import type { Telling } from '../reporters/telling.ts'
import { resolveAlerts } from '../response/alerts.ts'
import { needsStateKey } from '../response/decision.ts'
import { checkStateKey, incidentId, openText, readBlock, sealText, stateKeyOf, writeBlock } from '../response/journal.ts'
import { placesIn } from '../response/places.ts'
import type { Ports, Setting } from '../response/ports.ts'
import { redeployByWorkflow } from '../response/redeploy.ts'
import { inLog } from '../text/log.ts'
import { beginsNothing, changesNothing } from './acts-switch.ts'
import { authorsOf } from './authors.ts'
import { exitCodeOf } from './exit-code.ts'
import { type IncidentIssues, keepIncidentIssues } from './incident-issues.ts'
import { claimIssues, type RunName } from './issue-claims.ts'
import type { Blocks } from './known-issues.ts'
import { approvedBy, keepPlan, type PlanPlace, remoteHeadOf } from './plan-file.ts'
import { portsFor } from './ports.ts'
import { respondToScan, type Told } from './respond.ts'
import { leakReport, type Scan, severityBefore } from './scan.ts'
import { openVerdicts } from './verdict-file.ts'
import type { VerbWorld } from './world.ts'

/** What a response in the Action leans on. */
export interface OnGitHub {
  readonly runner: Runner
  readonly github: GitHubRepository
  /** Runs of workflows, by whichever token may start them. */
  readonly workflows: GitHubWorkflows
  readonly repository: Repository
  readonly services: readonly Service[]
  readonly configuration: Configuration
  readonly trust: Trust
  /** The branch that the run reads; null where there is none. */
  readonly branch: string | null
  /** The author of the pull request that is read: all that it brings is theirs. */
  readonly pullAuthor: string | null
  /** The commit that is read, and the ref on GitHub that has it. */
  readonly head: string | null
  readonly ref: string | null
  /** Why all acts are switched off. */
  readonly stopped: string | null
  readonly stateKey: string | null
  /** What the repository is called for ever: what is remembered in it counts in no other. */
  readonly repositoryId: string
  readonly admin: (() => Promise<GitHubAdmin>) | null
  /** What the inputs handed in, by the variables that would hold it elsewhere. */
  readonly credentials: { readonly [name: string]: Secret }
  readonly telling: Pick<Telling, 'readers' | 'page'>
  /** Where notices go; null where nobody asked for any. */
  readonly hook: Hook | null
}

/** How a run remembers, and why it does not remember more. */
export interface Memory {
  readonly issues: IncidentIssues | null
  readonly journal: Journal
  /** Null: nothing is remembered, and so nothing is done that needs memory. */
  readonly stateKey: string | null
  /** What stands in the way, as sentences; it grows while the run goes on. */
  readonly remarks: string[]
}

/** For runs that only read. */
export const noMemory: Memory = {
  issues: null,
  journal: { read: async () => ({ incidents: [], ignored: [] }), write: async () => {} },
  stateKey: null,
  remarks: [],
}

/** Acts that are not begun unless they were written down. */
const acts: ReadonlySet<Step> = new Set(['create', 'store', 'disable', 'revoke', 'rotate'])

/**
 * The journal in the repository's issues. Where GitHub refuses them, nothing is remembered, people are told why, and nothing that needs
 * memory is done; what a run only found out is told all the same.
 */
export async function openMemory(options: Options, on: OnGitHub, scan: Pick<Scan, 'leaks'>, world: VerbWorld): Promise<Memory> {
  const { github, telling, trust } = on
  if (!trust.mayTell) return noMemory
  if (!options.issues) {
    const why =
      'rekey remembers in issues, and the input issues is false: nothing is remembered, and so nothing is done that needs memory.'
    return { issues: null, journal: noMemory.journal, stateKey: null, remarks: on.stateKey === null ? [] : [why] }
  }
  const stateKey = on.stateKey === null ? null : stateKeyOf(checkStateKey(on.stateKey), on.repositoryId)
  const blocks = stateKey === null ? null : blocksWith(stateKey, telling.readers, world.random)
  const claims = stateKey === null ? null : claimIssues(github, stateKey, runName(world), world.clock)
  const issues = keepIncidentIssues(github, blocks, telling, leaksByIncident(scan.leaks, on.services, stateKey), claims)
  // Where strangers read it is told whether or not a key works.
  const lacksKey = stateKey === null && telling.readers === 'anyone' && trust.mayAct !== 'never' && asksForActs(on.configuration)
  const stopped = on.stopped ?? beginsNothing(options)
  const isStopped = stopped !== null && asksForActs(on.configuration)
  const remarks: string[] = [...(lacksKey ? [needsStateKey] : []), ...(isStopped ? [stopped] : [])]
  try {
    await issues.journal.read()
  } catch (error) {
    if (!isRefusal(error)) throw error
    return {
      issues: null,
      journal: noMemory.journal,
      stateKey: null,
      remarks: [`Incidents can't be kept in issues: ${error.message}`],
    }
  }
  return { issues, journal: forgiving(issues.journal, remarks), stateKey, remarks }
}

const runName = ({ environment, random }: VerbWorld): RunName => ({
  run: environment.GITHUB_RUN_ID ?? '',
  attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? 1),
  word: Buffer.from(random(8)).toString('hex'),
})

const asksForActs = ({ policy, keys }: Configuration): boolean =>
  [policy, ...policy.rules, ...Object.values(keys)].some(({ onLeak }) => onLeak != null && onLeak !== 'report')

/** Only what comes before an act must be written down; a finding that can't be is told in other ways. */
function forgiving(journal: Journal, remarks: string[]): Journal {
  const forgive = (incident: Incident, error: unknown): void => {
    if (!isRefusal(error) || incident.events.some(({ step }) => acts.has(step))) throw error
    const remark = `Incidents can't be kept in issues: ${error.message}`
    if (!remarks.includes(remark)) remarks.push(remark)
  }
  return {
    ...journal,
    async write(incident) {
      try {
        await journal.write(incident)
      } catch (error) {
        forgive(incident, error)
      }
    },
    async writeAll(incidents) {
      const failed = new Map<string, Error>()
      for (const [id, error] of await journal.writeAll!(incidents))
        try {
          forgive(incidents.find((each) => each.id === id)!, error)
        } catch (serious) {
          failed.set(id, serious as Error)
        }
      return failed
    },
  }
}

/** Strangers read the issues of a public repository: there the record is sealed whole. */
function blocksWith(stateKey: string, readers: Telling['readers'], random: RandomBytes): Blocks {
  // Sealed anew each time it would differ each time, and every run would edit every issue.
  const sealed = new Map<string, string>()
  return {
    write(incident) {
      const block = writeBlock(incident, stateKey)
      if (readers === 'maintainers') return block
      const known = sealed.get(block) ?? sealText(block, stateKey, random)
      sealed.set(block, known)
      return known
    },
    read(text) {
      const block = text.startsWith('{') ? text : openText(text, stateKey)
      if (block === null) return null
      if (block !== text) sealed.set(block, text)
      return readBlock(block, stateKey)
    },
    placesOf: (incident) => placesIn(incident, stateKey),
  }
}

/** Where this run found an incident's key, before the response is over. */
function leaksByIncident(
  leaks: readonly Leak[],
  services: readonly Service[],
  stateKey: string | null,
): (incident: Incident) => readonly LeakReport[] {
  if (stateKey === null) return () => []
  const places = new Map<string, LeakReport[]>()
  for (const leak of leaks) {
    const key = services.find(({ id }) => id === leak.service)?.keys[leak.kind]
    if (key === undefined || !partNames(key).every((name) => Object.hasOwn(leak.parts, name))) continue
    const id = incidentId(stateKey, leak.service, leak.kind, leak.parts, partNames(key))
    places.set(id, [...(places.get(id) ?? []), leakReport(leak, severityBefore(leak.confidence), null)])
  }
  return ({ id }) => places.get(id) ?? []
}

/** The outside of a response in the Action. New keys are masked at birth; a shallow checkout fetches what an earlier run had read. */
export async function portsOnGitHub(on: OnGitHub, memory: Memory, world: VerbWorld): Promise<Ports> {
  const { runner, repository, services, admin, telling } = on
  const { journal, stateKey } = memory
  const ports = await portsFor(world, {
    ...{ repository, services, journal, stateKey, admin, stores: on.configuration.stores, credentials: on.credentials },
    limits: on.configuration.limits,
    // Nothing on the runner itself is ever asked.
    loopback: [],
    mask(parts, service, kind) {
      const key = service.keys[kind]
      for (const [name, value] of Object.entries(parts)) if (key === undefined || !isPublicPart(key, name)) runner.mask(value)
    },
    watch(incident, event) {
      // The log of a public repository is read by strangers.
      if (telling.readers === 'maintainers')
        runner.log(inLog(`${incident.service}/${incident.kind} (${incident.id.slice(0, 8)}): ${sentenceOf(event)}`))
    },
  })
  const { issues } = memory
  return {
    ...ports,
    openAfterStore: async (entry) => redeploysOf(entry, on, world),
    ...(issues !== null && {
      async remind(incident: Incident, nth: string) {
        try {
          await issues.remind(incident, nth)
          return { outcome: 'done' as const }
        } catch (error) {
          if (!isRefusal(error)) throw error
          return { outcome: 'unknown' as const, note: error.message }
        }
      },
    }),
    async recall(places) {
      for (const { blob } of places) if (!(await isThere(blob, repository.git))) await fetchObject(repository.git, blob)
      return (await ports.recall?.(places)) ?? []
    },
  }
}

function redeploysOf({ secret, afterStore }: InventoryEntry, { workflows }: OnGitHub, { clock }: VerbWorld): readonly Redeploy[] {
  if (afterStore === null) return []
  const { workflow } = afterStore
  if (workflow === null)
    throw new Fault(`The command of after-store of ${secret} runs on the command line alone: name a workflow.`)
  return [redeployByWorkflow({ ...afterStore, workflow }, workflows, clock)]
}

const isThere = async (object: string, git: Git): Promise<boolean> =>
  (await git.run(['cat-file', '-e', object], { ok: [0, 1, 128] })).code === 0

/** Asks and acts by the trusted configuration. */
export async function respondOnGitHub(
  options: Options,
  on: OnGitHub,
  scan: Scan,
  memory: Memory,
  world: VerbWorld,
): Promise<Told> {
  const { configuration, pullAuthor } = on
  const byCommit = await authorsOf(scan.leaks, configuration.policy.askAtMost.author, on.repository.git)
  const place: PlanPlace = {
    repository: on.repositoryId,
    head: on.head,
    headNow: () => remoteHeadOf(on.repository.git, on.ref),
    stateKey: memory.stateKey,
  }
  const verdicts = await openVerdicts(options, configuration, on, memory.stateKey, world)
  for (const note of verdicts.notes) memory.remarks.push(note)
  const setting: Setting = {
    ...settingOf(on),
    remembered: verdicts.remembered ?? new Map(),
    approved: await approvedBy(options, place, world),
    beginsNothing: beginsNothing(options),
    authorOf: pullAuthor === null ? byCommit : () => pullAuthor,
    canaryOf: await canariesOf(configuration.canaries),
  }
  const answered = await respondToScan(scan, options, await portsOnGitHub(on, memory, world), setting, world)
  const told = withIssues(answered, memory.issues !== null)
  await keepPlan(options, told.planned, place, world)
  await verdicts.keep(told.responded)
  if (on.admin !== null && on.trust.mayAct !== 'never' && !changesNothing(options, on))
    memory.remarks.push(...(await resolveAlerts(told.responded, on.services, on.admin)))
  // That an act lacks something says that its key works: strangers read neither the sentence nor another exit code.
  if (on.telling.readers === 'anyone') return { ...told, faults: [], code: codeWithoutFaults(told, options) }
  const wanted = told.stories.filter(({ incident, leaks }) => incident.policy !== 'report' && leaks.some(isLive))
  if (memory.stateKey !== null || on.trust.mayAct === 'never' || wanted.length === 0) return told
  // What the policy asks for could not be done: that is for people to set right.
  return { ...told, faults: [...told.faults, memory.remarks[0] ?? needsStateKey], code: 2 }
}

/** What a run that acts writes on GitHub besides what the plan's lines say. */
const onIssues =
  'Plan: for each of these incidents: write its issue before and after each act, and a comment on it while the run has it in hand, with github-token.'

function withIssues(told: Told, hasIssues: boolean): Told {
  const plans = told.report.notes.some((note) => note.startsWith('Plan: ') && !note.startsWith('Plan: nothing'))
  return !plans || !hasIssues ? told : { ...told, report: { ...told.report, notes: [...told.report.notes, onIssues] } }
}

const codeWithoutFaults = ({ report, faults, code }: Told, options: Options): number =>
  faults.length === 0 ? code : exitCodeOf(report, options['fail-on'])

const isLive = ({ verdict }: LeakReport): boolean => verdict !== null && isAlive(verdict.state)

export const settingOf = ({ configuration, services, trust, branch, stopped }: OnGitHub): Setting => ({
  configuration,
  services,
  trust,
  branch,
  stopped,
})
