import type { Audit, Remark } from '../model/audit.ts'
import type { Text } from '../model/workflow.ts'
import { flowsByJob, listed, placeOf, remarkAt, secretOf, startOf } from './remarks.ts'

/** Fields of an event that whoever causes it writes freely: https://docs.github.com/actions/concepts/security/script-injections */
const written =
  /\$\{\{[^{}]*?(github\.(?:head_ref|event\.(?:issue|pull_request|discussion|release|milestone|label)\.(?:title|body|name|tag_name|description)|event\.pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))|event\.(?:comment|review|review_comment)\.body|event\.(?:head_commit|workflow_run\.head_commit)\.(?:message|author\.(?:name|email))|event\.commits(?:\[\d+\]|\.\*)\.(?:message|author\.(?:name|email))|event\.workflow_run\.(?:head_branch|display_title)|event\.pages(?:\[\d+\]|\.\*)\.page_name))[^{}]*?\}\}/g

/** An expression is put into the script before a shell reads it: what it holds is run. */
export const scriptInjection: Audit = {
  id: 'script-injection',
  finds: 'A script that runs what a stranger wrote, in a job that has a secret.',
  severity: 'critical',
  fix: 'Hand the text over in a variable.',
  find: (audited) =>
    [...flowsByJob(audited)].flatMap(([job, flows]) =>
      job.steps.flatMap((step): readonly Remark[] => {
        if (step.run === null) return []
        const found = injections(step.run)
        if (found.length === 0) return []
        // What has the secret in its own environment gives it away at once; of another step it takes more.
        const inStep = flows.filter((flow) => flow.step === step)
        return found.map(({ offset, field }) =>
          remarkAt(step.run!.at(offset), {
            severity: inStep.length > 0 ? 'critical' : 'high',
            confidence: 'certain',
            secret: secretOf(inStep[0] ?? flows[0]!),
            service: (inStep[0] ?? flows[0]!).service?.service ?? null,
            message: `\`${field}\` becomes a part of this script, and whoever writes it gets ${listed([...new Set((inStep.length > 0 ? inStep : flows).map((flow) => secretOf(flow) ?? 'all secrets'))])}.`,
            places: (inStep.length > 0 ? inStep : flows).map((flow) => placeOf(startOf(flow))),
            fix: `Put it into the step’s \`env\`, and use the variable in quotes.`,
          }),
        )
      }),
    ),
}

const injections = ({ value }: Text): readonly { readonly offset: number; readonly field: string }[] =>
  [...value.matchAll(written)].map((match) => ({ offset: match.index, field: match[1]! }))
