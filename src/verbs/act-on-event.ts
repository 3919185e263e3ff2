import { defaults } from '../config/defaults.ts'
import { type Trust, triggerOf, trustOf } from '../config/trust.ts'
import type { Options } from '../inputs.ts'
import type { Configuration } from '../model/configuration.ts'
import type { Report } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import { type GitHubAdmin, type GitHubRepository, type GitHubWorkflows, isRefusal } from '../model/github.ts'
import type { Runner } from '../model/runner.ts'
import type { Secret } from '../model/secret.ts'
import { isAlive } from '../model/verdict.ts'
import type { Repository } from '../model/world.ts'
import type { Outputs } from '../outputs.ts'
import { isDead, leaksToTell, type Story, type Telling } from '../reporters/telling.ts'
import { services } from '../services/index.ts'
import { inLog } from '../text/log.ts'
import { type Credentials, maskCredentials, maskLeaks, maskNamed, optionsOf } from './action-inputs.ts'
import { stoppedBy } from './acts-switch.ts'
import { attestOnGitHub } from './attest-on-github.ts'
import { auditOnGitHub } from './audit-on-github.ts'
import { toCodeScanning } from './code-scanning.ts'
import { rangeOf, readEvent, type Started } from './event.ts'
import { withUses } from './key-uses.ts'
import { hookOf, notify } from './notices.ts'
import { checkPlanOptions } from './plan-file.ts'
import type { Told } from './respond.ts'
import { type Memory, noMemory, type OnGitHub, openMemory, respondOnGitHub } from './respond-on-github.ts'
import { reviewedBy } from './review-on-github.ts'
import { rotateOnGitHub } from './rotate-on-github.ts'
import { configurationPath, exitCodeOf, findLeaks, leakReport, nearlyConfiguration, type Scan, severityBefore } from './scan.ts'
import { type Ears, tellOnGitHub } from './tell-on-github.ts'
import { withoutKeys } from './without-keys.ts'
import { eitherOf } from './workflows.ts'
import type { VerbWorld } from './world.ts'

/** The outside, as the Action's door hands it in. */
export interface ActionWorld extends VerbWorld {
  readonly runner: Runner
  /** The repository of the run, with this token. */
  repository(token: Secret): Promise<GitHubRepository & GitHubWorkflows>
  readonly admin: (adminToken: Secret) => Promise<GitHubAdmin>
  /** The repository that holds a path, with git allowed to read from GitHub by this token. */
  gitWith(token: Secret, path: string): Promise<Repository>
}

/** The Action. Gives the exit code: 0, 1 (leaks at or above `fail-on`) or 2 (a fault, or not everything was read). */
export async function actOnEvent(world: ActionWorld): Promise<number> {
  const { runner } = world
  try {
    // Before anything else: from here on nothing that was handed in can be printed.
    const credentials = maskCredentials(runner, world.environment, services)
    return await act(optionsOf(runner), credentials, world)
  } catch (error) {
    if (!isRefusal(error)) throw error
    give(runner, { ...noOutputs, result: 'fault', coverage: 'incomplete' })
    // A fault repeats words of inputs, and a key may have been pasted there by mistake.
    runner.fail(inLog(withoutKeys(error.message)))
    return 2
  }
}

async function act(options: Options, credentials: Credentials, world: ActionWorld): Promise<number> {
  const { runner, environment } = world
  checkPlanOptions(options)
  if (options.command !== 'respond' && (options.plan ?? options['act-on']) !== undefined)
    throw new Fault('the inputs plan and act-on go with the command respond')
  const name = environment.GITHUB_EVENT_NAME ?? ''
  const payload = await runner.event()
  const trust = trustOf(triggerOf(name, payload, environment.GITHUB_ACTOR ?? ''))
  const started = readEvent(name, payload)
  const token = credentials.githubToken
  if (token === undefined) throw new Fault('the input github-token is empty: the trusted configuration is read with it')
  const github = await world.repository(token)
  const configuration = await trustedConfiguration(options.config, trust, started, github)
  maskNamed(runner, environment, configuration.services)
  if (started.content.kind === 'nothing') {
    runner.log(`Nothing to read: ${started.content.why}.`)
    give(runner, noOutputs)
    return 0
  }
  const inCheckout: VerbWorld = { ...world, git: (path) => world.gitWith(token, path) }
  const { adminToken, stateKey } = credentials
  const on: OnGitHub = {
    ...{ runner, github, configuration, trust, stateKey },
    workflows: adminToken === undefined ? github : eitherOf(github, () => world.repository(adminToken)),
    repository: await inCheckout.git(world.cwd),
    repositoryId: environment.GITHUB_REPOSITORY_ID || started.repositoryId || environment.GITHUB_REPOSITORY || '',
    services: [...services, ...configuration.services],
    // Of what anyone can write the branch's name is theirs, too, and of a whole history there is none.
    branch: trust.content === 'writers' && !options.history ? branchOf(environment, started) : null,
    pullAuthor: started.author,
    stopped: stoppedBy(options, configuration, environment),
    head: 'to' in started.content ? started.content.to : (environment.GITHUB_SHA ?? null),
    ref: started.pull !== null ? `refs/pull/${started.pull}/head` : (environment.GITHUB_REF ?? null),
    admin: adminToken === undefined ? null : () => world.admin(adminToken),
    credentials: adminToken === undefined ? {} : { REKEY_ADMIN_TOKEN: adminToken },
    telling: { readers: await readersOf(started, github), page: pageOf(environment) },
    hook: hookOf(credentials.notify.url, credentials.notify.secret, []),
  }
  if (options.command === 'attest') {
    await attestOnGitHub(options, on, inCheckout)
    give(runner, noOutputs)
    return 0
  }
  if (options.command === 'audit') return await auditInRun(options, on, started, adminToken, { ...world, git: inCheckout.git })
  return options.command === 'rotate'
    ? await rotateInRun(options, on, inCheckout)
    : await answerEvent(options, on, started, inCheckout)
}

/** Scans what the event brings and, unless the run only scans, answers it. */
async function answerEvent(options: Options, on: OnGitHub, started: Started, world: VerbWorld): Promise<number> {
  const { runner, github, configuration, trust } = on
  const chosen = await selected(options, started, github)
  const scan = await findLeaks(chosen, world, {
    configuration,
    texts: started.texts,
    only: started.content.kind === 'texts' && !isChosen(options) ? 'texts' : null,
    // those whose commits are read may have written what stands beside a key
    marks:
      trust.content === 'writers' &&
      (chosen.range === undefined || on.branch === (started.defaultBranch ?? (await github.defaultBranch()))),
  })
  maskLeaks(runner, scan.leaks, on.services)
  const isAsking = options.command === 'respond' && trust.mayVerify
  const memory = isAsking ? await openMemory(options, on, scan, world) : noMemory
  try {
    return await answerScan(scan, options, on, started, memory, world)
  } finally {
    // Only now: what is told is what this run alone has in hand.
    await memory.journal.release?.()
  }
}

async function answerScan(
  scan: Scan,
  options: Options,
  on: OnGitHub,
  started: Started,
  memory: Memory,
  world: VerbWorld,
): Promise<number> {
  const { runner, github, trust, telling } = on
  const isAsking = options.command === 'respond' && trust.mayVerify
  const told = isAsking ? await respondOnGitHub(options, on, scan, memory, world) : scanned(scan, options, world)
  const mayTell = trust.mayTell && !options['dry-run']
  const ears: Ears = {
    runner,
    github: mayTell ? github : null,
    issues: mayTell ? memory.issues : null,
    pull: started.pull,
    reviewed: reviewedBy(options, on, started),
  }
  const { privately, remark } = mayTell
    ? await toCodeScanning(told.report, options, started, telling.readers, github, world.environment)
    : { privately: null, remark: null }
  const heard = mayTell ? await toWebhook(told.stories, on, memory, world) : { stories: told.stories, remark: null }
  const whole: Telling = {
    ...telling,
    report: told.report,
    stories: await withUses(heard.stories, on, world),
    privately: privately ?? null,
  }
  const remarks = [...memory.remarks, ...told.faults, ...[remark, heard.remark].filter((each) => each !== null)]
  await tellOnGitHub(whole, options, ears, [...new Set(remarks)])
  give(runner, outputsOf(whole, told.code, told.acts))
  if (told.code === 1)
    runner.fail(`Leaked keys at or above ${options['fail-on']}: see the annotations and the summary of this run.`)
  if (told.code === 2) runner.fail(inLog(told.faults[0] ?? 'Not everything could be read: see the summary of this run.'))
  return told.code
}

/** Tells the webhook what is news. Without memory the same news would come with every run, and so none does. */
async function toWebhook(stories: readonly Story[], { hook, telling }: OnGitHub, memory: Memory, world: VerbWorld) {
  if (hook === null || memory === noMemory) return { stories, remark: null }
  if (memory.stateKey === null)
    return { stories, remark: 'The webhook is told nothing: notices need a state key, to remember what was told.' }
  const repository = world.environment.GITHUB_REPOSITORY ?? ''
  return await notify(stories, { ...telling, hook, repository, journal: memory.journal }, world)
}

/** A scan that asks nobody. */
function scanned(scan: Scan, options: Options, { version }: VerbWorld): Told {
  const report: Report = {
    schema: 1,
    tool: { name: 'rekey', version },
    coverage: scan.coverage,
    leaks: scan.leaks.map((leak) => leakReport(leak, severityBefore(leak.confidence), scan.suppressed.get(leak) ?? null)),
    findings: [],
    notes: scan.notes,
  }
  return { report, stories: [], faults: [], acts: 0, planned: [], responded: [], code: exitCodeOf(report, options['fail-on']) }
}

async function auditInRun(
  options: Options,
  on: OnGitHub,
  started: Started,
  token: Secret | undefined,
  world: ActionWorld,
): Promise<number> {
  const knowledge = token === undefined || world.knowledge === undefined ? null : () => world.knowledge!(token)
  const { code, findings, open, acts, sentence } = await auditOnGitHub(options, on, { started, knowledge }, world)
  const result = code === 0 ? 'clean' : code === 1 ? 'leaks' : 'fault'
  give(on.runner, {
    ...noOutputs,
    result,
    findings,
    acts,
    'incidents-open': open,
    coverage: code === 2 ? 'incomplete' : 'complete',
  })
  if (sentence !== null) on.runner.fail(inLog(sentence))
  return code
}

async function rotateInRun(options: Options, on: OnGitHub, world: VerbWorld): Promise<number> {
  const { code, acts, open, sentence } = await rotateOnGitHub(options, on, world)
  give(on.runner, { ...noOutputs, result: code === 0 ? 'clean' : 'fault', acts, 'incidents-open': open })
  if (sentence !== null) on.runner.fail(inLog(sentence))
  return code
}

/** The branch whose commits are read: a pull request's own, a merge queue's target, or the one that the run is of. */
function branchOf(
  { GITHUB_EVENT_NAME: event, GITHUB_HEAD_REF: head, GITHUB_REF: ref }: ActionWorld['environment'],
  { base }: Started,
): string | null {
  if (event === 'workflow_run') return null
  // A merge queue's branch has a name of its own, and its commits go to the base.
  return head || /^refs\/heads\/(.+)$/.exec((event === 'merge_group' ? base : ref) ?? '')?.[1] || null
}

/** What is read: as the inputs say, or else as the event does. */
async function selected(options: Options, { content, defaultBranch }: Started, github: GitHubRepository): Promise<Options> {
  if (isChosen(options)) return options
  const range = await rangeOf(content, async () => defaultBranch ?? (await github.defaultBranch()), github)
  return range === null ? options : { ...options, range }
}

const isChosen = ({ range, history }: Options): boolean => range !== undefined || history

async function readersOf({ isPublic }: Started, github: GitHubRepository): Promise<Telling['readers']> {
  return (isPublic ?? (await github.isPublic())) ? 'anyone' : 'maintainers'
}

function pageOf(environment: ActionWorld['environment']): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment
  return server && repository && run && /^\d+$/.test(run) ? `${server}/${repository}/actions/runs/${run}` : null
}

const noOutputs: Outputs = {
  result: 'clean',
  coverage: 'complete',
  leaks: 0,
  live: 0,
  dead: 0,
  unknown: 0,
  suppressed: 0,
  findings: 0,
  acts: 0,
  'incidents-open': 0,
}

function outputsOf({ report, stories }: Telling, code: number, acts: number): Outputs {
  const told = leaksToTell(report)
  const live = told.filter((leak) => !isDead(leak) && leak.verdict !== null && isAlive(leak.verdict.state)).length
  const dead = told.filter(isDead).length
  return {
    result: code === 0 ? 'clean' : code === 1 ? 'leaks' : 'fault',
    coverage: report.coverage.complete ? 'complete' : 'incomplete',
    leaks: told.length,
    live,
    dead,
    unknown: told.length - live - dead,
    suppressed: report.leaks.length - told.length,
    findings: 0,
    acts,
    'incidents-open': stories.filter(({ incident }) => incident.status !== 'closed').length,
  }
}

const give = (runner: Runner, outputs: Outputs) => {
  for (const [name, value] of Object.entries(outputs)) runner.output(name, String(value))
}

async function trustedConfiguration(
  named: string | undefined,
  trust: Trust,
  started: Started,
  github: GitHubRepository,
): Promise<Configuration> {
  if (trust.configurationFrom === 'none') return defaults
  const branch = trust.configurationFrom === 'base' ? started.base : null
  const ref = branch ?? `refs/heads/${started.defaultBranch ?? (await github.defaultBranch())}`
  const path = named ?? configurationPath
  const text = await github.file(path, ref)
  if (text === undefined) {
    if (named !== undefined) throw new Fault(`${named} (the input config) is not in the repository at ${ref}`)
    if ((await github.file(nearlyConfiguration, ref)) !== undefined)
      throw new Fault(`${nearlyConfiguration} at ${ref} is not read: the configuration is called ${configurationPath}`)
    return defaults
  }
  const { readConfiguration } = await import('../config/read.ts')
  const { withForeign } = await import('../config/foreign.ts')
  return await withForeign(readConfiguration(text, path, { services }), (file) => github.file(file, ref))
}
