import { agesOf } from '../audits/age.ts'
import { hardCodedKey } from '../audits/hard-coded-key.ts'
import type { Options } from '../inputs.ts'
import type { Report } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import { type GitHubKnowledge, type GitHubRepository, isRefusal } from '../model/github.ts'
import { annotationsOf, commentMark, write, writeComment } from '../reporters/findings.ts'
import { type Gathered, gather } from './audited.ts'
import { toCodeScanning } from './code-scanning.ts'
import type { Started } from './event.ts'
import { exitCodeOf } from './exit-code.ts'
import { auditReport } from './findings.ts'
import { type Reminded, remind } from './reminder-issues.ts'
import type { OnGitHub } from './respond-on-github.ts'
import { reviewedBy, reviewFindings } from './review-on-github.ts'
import { rotateOnGitHub } from './rotate-on-github.ts'
import type { VerbWorld } from './world.ts'

/** What came of an audit in the Action. */
export interface AuditTold {
  readonly code: number
  readonly findings: number
  /** Reminders that are open at the end. */
  readonly open: number
  readonly acts: number
  readonly sentence: string | null
}

/** Audits the checkout: annotations, summary, one comment on a pull request, one reminder for each key that is due. */
export async function auditOnGitHub(
  options: Options,
  on: OnGitHub,
  around: { readonly started: Started; readonly knowledge: (() => Promise<GitHubKnowledge>) | null },
  world: VerbWorld,
): Promise<AuditTold> {
  const { runner, github, configuration, trust, telling } = on
  const { pull } = around.started
  const isOurs = trust.content === 'writers' && trust.mayVerify
  const leaning = {
    ...{ repository: on.repository, configuration, loopback: [] },
    knowledge: around.knowledge === null || trust.content !== 'writers' ? null : await around.knowledge(),
    asksNobody: isOurs ? null : `No service was asked about a key in use: ${trust.reason}`,
  }
  let gathered = await gather(leaning, world)
  const rotation = await rotatedByAge(gathered, options, on, world)
  if (rotation.renewed.size > 0) gathered = await gather({ ...leaning, renewed: rotation.renewed }, world)
  const report = await auditReport(gathered, world.version)
  const remarks = rotation.sentence === null ? [] : [rotation.sentence]
  const shown = telling.readers === 'anyone' ? withoutLeaks(report) : report
  const mayTell = trust.mayTell && !options['dry-run']
  if (mayTell && pull !== null && options.comment)
    await tried('The comment', remarks, () => comment(shown, telling.page, github, pull))
  const reviewed = reviewedBy(options, on, around.started)
  if (reviewed !== null)
    await tried('Remarks at lines', remarks, async () => {
      const refused = await reviewFindings(shown, gathered.audited.lines, reviewed)
      if (refused !== null) remarks.push(refused)
    })
  if (mayTell) {
    const { remark } = await toCodeScanning(report, options, around.started, telling.readers, github, world.environment)
    if (remark !== null) remarks.push(remark)
  }
  // A pull request says nothing of how old keys are: reminders are kept by runs of the branch itself.
  const isDue = mayTell && pull === null && options.issues && configuration.policy.onAge !== 'report'
  const reminded = isDue ? await remindOf(gathered, github, remarks) : null
  for (const annotation of annotationsOf(report)) runner.annotate(annotation)
  for (const message of remarks) runner.annotate({ level: 'warning', title: 'rekey', message, place: null })
  await runner.summary(write(shown, remarks)).catch(ignoreFault)
  const code = exitCodeOf(report, options['fail-on'])
  return {
    code: code === 0 && rotation.sentence !== null ? 2 : code,
    findings: report.findings.filter(({ suppressed }) => suppressed === null).length,
    open: reminded?.open ?? 0,
    acts: rotation.acts,
    sentence: sentenceFor(code, options, rotation.sentence),
  }
}

/** The place of a key that may work is told to strangers by the run that marks its line, and nowhere else. */
const withoutLeaks = (report: Report): Report => ({
  ...report,
  findings: report.findings.filter(({ audit }) => audit !== hardCodedKey.id),
})

function sentenceFor(code: number, options: Options, rotation: string | null): string | null {
  if (code === 1) return `Findings at or above ${options['fail-on']}: see the annotations and the summary of this run.`
  if (rotation !== null) return rotation
  return code === 2 ? 'Not every workflow file could be read: see the summary of this run.' : null
}

/** With `on-age: rotate`, keys that are overdue and that rekey can renew: by routine, with the old value's grace. */
async function rotatedByAge({ audited }: Gathered, options: Options, on: OnGitHub, world: VerbWorld) {
  const nothing = { renewed: new Set<string>(), acts: 0, sentence: null as string | null }
  const { configuration, trust } = on
  if (configuration.policy.onAge !== 'rotate' || trust.content !== 'writers' || trust.mayAct !== 'policy') return nothing
  const names = agesOf(audited)
    .filter(({ stage, snooze, id }) => {
      const today = audited.now.toISOString().slice(0, 10)
      const entry = configuration.keys[id]
      const isDue = stage === 'overdue' || stage === 'long-overdue'
      return isDue && !(snooze !== null && snooze.until >= today) && entry !== undefined && entry.stores.length > 0
    })
    .map(({ id }) => id)
    .filter((id) => audited.keys.some(({ entry, key }) => entry.secret === id && (key.create ?? key.rotate) !== undefined))
  // What an earlier run began goes on, whether or not another key is due.
  if (names.length === 0 && on.stateKey === null) return nothing
  const { acts, sentence, renewed } = await rotateOnGitHub(options, on, world, names)
  return { renewed: new Set(renewed), acts, sentence }
}

async function remindOf({ audited }: Gathered, github: GitHubRepository, remarks: string[]): Promise<Reminded | null> {
  let reminded: Reminded | null = null
  await tried('Reminders', remarks, async () => {
    const today = audited.now.toISOString().slice(0, 10)
    reminded = await remind(agesOf(audited), github, today, { deployKeys: audited.github.deployKeys !== null })
    remarks.push(...reminded.remarks)
  })
  return reminded
}

/** Keeps one comment about findings: ours is edited, one by anyone else with our mark is left alone. */
async function comment(report: Report, page: string | null, github: GitHubRepository, pull: number): Promise<void> {
  const text = writeComment(report, page)
  const author = await github.author()
  const ours = (await github.comments(pull)).find((each) => each.author === author && each.body.startsWith(commentMark))
  const withoutPage = (body: string) => body.replace(/^More is in the summary of .*$/m, '').trim()
  if (ours === undefined) {
    if (text.first !== null) await github.createComment(pull, text.first)
  } else if (withoutPage(ours.body) !== withoutPage(text.next)) await github.updateComment(ours.id, text.next)
}

async function tried(what: string, remarks: string[], send: () => Promise<void>): Promise<void> {
  try {
    await send()
  } catch (error) {
    if (!isRefusal(error)) throw error
    remarks.push(`${what} could not be brought up to date: ${error.message}`)
  }
}

const ignoreFault = (error: unknown) => {
  if (!(error instanceof Fault)) throw error
}
