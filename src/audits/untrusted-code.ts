import type { Audit, Remark } from '../model/audit.ts'
import type { Flow, Job, Spot, Workflow } from '../model/workflow.ts'
import { flowsByJob, isWorkflow, listed, placeOf, remarkAt, secretOf, startOf } from './remarks.ts'

/** Events that anyone can cause and whose runs have the repository's secrets. */
const events = new Set(['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion_comment'])
/** What a checkout is asked for where it gets what a stranger wrote. */
const strangers =
  /github\.event\.pull_request\.head\.|github\.head_ref|github\.event\.workflow_run\.head_|refs\/pull\/|github\.event\.(?:number|issue\.number|pull_request\.number)/

/** A run with secrets that runs what a stranger wrote gives them away. */
export const untrustedCode: Audit = {
  id: 'untrusted-code',
  finds: 'A secret in a job that checks out what a stranger wrote (`pull_request_target`, `workflow_run`, comments).',
  severity: 'critical',
  fix: 'Build strangers’ code in a run without secrets.',
  find: (audited) =>
    [...flowsByJob(audited)].flatMap(([job, all]): readonly Remark[] => {
      const event = all.flatMap(({ workflow }) => (isWorkflow(workflow) ? (eventOf(workflow) ?? []) : []))[0]
      const checkout = event === undefined ? undefined : checkoutOf(job)
      if (event === undefined || checkout === undefined) return []
      const flows = all.filter(({ workflow }) => isWorkflow(workflow) && eventOf(workflow) !== undefined)
      return [
        remarkAt(checkout, {
          severity: 'critical',
          confidence: 'likely',
          secret: secretOf(flows[0]!),
          service: flows[0]!.service?.service ?? null,
          message: `This job runs on \`${event}\`, checks out what anyone can write, and has ${listed(namesOf(flows))}.`,
          places: flows.map((flow) => placeOf(startOf(flow))),
          fix: 'Build it in a workflow on `pull_request`, which has no secrets, and hand on nothing but data.',
        }),
      ]
    }),
}

const namesOf = (flows: readonly Flow[]): readonly string[] => [...new Set(flows.map((flow) => secretOf(flow) ?? 'all secrets'))]

const eventOf = ({ triggers }: Workflow): string | undefined => triggers.find(({ name }) => events.has(name))?.name

/** Where a job gets what a stranger wrote: by the action, or by commands. */
function checkoutOf({ steps }: Job): Spot | undefined {
  for (const { uses, with: inputs, run } of steps) {
    if (uses !== null && /^actions\/checkout$/i.test(uses.name)) {
      const asked = inputs.find(({ name, value }) => /^(?:ref|repository)$/i.test(name.value) && strangers.test(value.value))
      if (asked !== undefined) return asked.value
    }
    const at = run === null ? null : commandIn(run.value)
    if (run !== null && at !== null) return run.at(at)
  }
  return undefined
}

const theirs =
  /refs\/pull\/|\bpull\/(?:\$\{\{[^{}]*\}\}|[^\s/]+)\/(?:head|merge)|github\.head_ref|GITHUB_HEAD_REF|pull_request\.head\.|workflow_run\.head_/
const takes = /\s(?:checkout|switch|merge|pull|reset|clone|worktree)\s/

/** Where commands check out what is theirs. What is only fetched is data. https://cli.github.com/manual/gh_pr_checkout */
function commandIn(script: string): number | null {
  let [offset, fetched]: [number, number | null] = [0, null]
  for (const line of script.split('\n')) {
    const git = line.search(/\bgit\s/)
    const own = line.search(/\bgh\s+pr\s+checkout\b/)
    if (own >= 0) return offset + own
    if (git >= 0 && theirs.test(line)) {
      if (takes.test(line)) return offset + git
      if (/\sfetch\s/.test(line)) fetched ??= offset + git
    } else if (git >= 0 && fetched !== null && takes.test(line)) return fetched
    offset += line.length + 1
  }
  return null
}
