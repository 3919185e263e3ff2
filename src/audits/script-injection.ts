import type { Audit, Remark } from '../model/audit.ts'
import type { Text } from '../model/workflow.ts'
import { flowsByJob, isStepOf, listed, placeOf, remarkAt, secretOf, startOf } from './remarks.ts'

/** Fields of an event that whoever causes it writes freely: https://docs.github.com/actions/concepts/security/script-injections */
const written =
  /(?<![\w.-])(github\.(?:head_ref|event\.(?:issue|pull_request|discussion|release|milestone|label)\.(?:title|body|name|tag_name|description)|event\.pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))|event\.(?:comment|review|review_comment)\.body|event\.(?:head_commit|workflow_run\.head_commit)\.(?:message|author\.(?:name|email))|event\.commits(?:\[\d+\]|\.\*)\.(?:message|author\.(?:name|email))|event\.workflow_run\.(?:head_branch|display_title)|event\.pages(?:\[\d+\]|\.\*)\.page_name))(?![\w-])(?!\s*(?:==|!=|&&|\?))/gi
/** All that whoever causes an event wrote, at once. */
const whole =
  /\btoJSON\s*\(\s*(github(?:\.event(?:\.(?:issue|pull_request|discussion|comment|review|head_commit|commits|workflow_run))?)?)\s*\)/gi
/** Only a yes or no comes of these functions; other brackets are counted along. */
const brackets = /\b(?:contains|startsWith|endsWith|hashFiles)\s*\(|[()]/gi

/** An expression is put into the script before a shell reads it: what it holds is run. */
export const scriptInjection: Audit = {
  id: 'script-injection',
  finds: 'A script that runs what a stranger wrote, in a job that has a secret.',
  severity: 'critical',
  fix: 'Hand the text over in a variable.',
  find: (audited) =>
    [...flowsByJob(audited)].flatMap(([job, flows]) =>
      job.steps.flatMap((step): readonly Remark[] => {
        const isScript = step.uses?.name.toLowerCase() === 'actions/github-script'
        const script = step.run ?? (isScript ? step.with.find(({ name }) => name.value === 'script')?.value : undefined)
        const found = script === undefined ? [] : injections(script)
        if (script === undefined || found.length === 0) return []
        // What has the secret in its own environment gives it away at once; of another step it takes more.
        const inStep = flows.filter((flow) => isStepOf(flow, step))
        return found.map(({ offset, field }) =>
          remarkAt(script.at(offset), {
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

/** Fields that become a part of the text, each with the offset of its expression. */
function injections({ value }: Text): readonly { readonly offset: number; readonly field: string }[] {
  const found: { offset: number; field: string }[] = []
  for (let offset = value.indexOf('${{'); offset >= 0; ) {
    const end = endOf(value, offset + 3)
    const expression = plain(value.slice(offset + 3, end))
    for (const pattern of [written, whole])
      for (const [, field] of expression.matchAll(pattern)) found.push({ offset, field: field! })
    offset = value.indexOf('${{', end)
  }
  return found
}

/** As the runner reads it, `}}` inside single quotes ends nothing. */
function endOf(text: string, from: number): number {
  let isQuoted = false
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") isQuoted = !isQuoted
    else if (!isQuoted && text.startsWith('}}', at)) return at
  }
  return text.length
}

/** An expression with `['name']` written as `.name`, and without its texts and what only answers. In one pass: a file may open any number of brackets. */
function plain(expression: string): string {
  const text = expression.replace(/\[\s*'([\w-]+)'\s*\]/g, '.$1').replace(/'(?:[^']|'')*'/g, "''")
  let [kept, from, depth, hidden] = ['', 0, 0, 0]
  for (const { 0: sign, index } of text.matchAll(brackets)) {
    depth += sign === ')' ? -1 : 1
    if (hidden === 0 && sign.length > 1) {
      hidden = depth
      kept += text.slice(from, index)
    } else if (hidden > depth) {
      hidden = 0
      from = index + 1
    }
  }
  return hidden === 0 ? kept + text.slice(from) : kept
}
