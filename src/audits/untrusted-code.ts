import type { Audit, Remark } from '../model/audit.ts'
import type { Flow, Job, Named, Workflow } from '../model/workflow.ts'
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
    [...flowsByJob(audited)].flatMap(([job, flows]): readonly Remark[] => {
      const { workflow } = flows[0]!
      const event = isWorkflow(workflow) ? eventOf(workflow) : undefined
      const checkout = event === undefined ? undefined : checkoutOf(job)
      if (event === undefined || checkout === undefined) return []
      return [
        remarkAt(checkout.value, {
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

function checkoutOf({ steps }: Job): Named | undefined {
  for (const { uses, with: inputs } of steps) {
    if (uses === null || !/^actions\/checkout$/i.test(uses.name)) continue
    const asked = inputs.find(({ name, value }) => /^(?:ref|repository)$/i.test(name.value) && strangers.test(value.value))
    if (asked !== undefined) return asked
  }
  return undefined
}
