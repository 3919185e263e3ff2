import type { Audit, Audited } from '../model/audit.ts'
import type { Edit } from '../model/document.ts'
import type { Flow } from '../model/workflow.ts'
import { grouped, nameOf, remarkOn, secretFlows, spotKey, startOf } from './remarks.ts'

/** What runs without a key should not get one. */
export const needlessKey: Audit = {
  id: 'needless-key',
  finds: 'A key handed to something that works without one.',
  severity: 'medium',
  fix: 'Don’t hand it over.',
  find: (audited) =>
    [...grouped(secretFlows(audited), (flow) => spotKey(startOf(flow))).values()].flatMap((flows) => {
      const used = flows.filter(({ end }) => end.kind !== 'unused' && end.kind !== 'condition')
      const [flow] = used
      // Certain or not: what needs none has no use for it.
      if (flow === undefined || !used.every(({ need }) => need.access === 'none')) return []
      return [
        remarkOn(flow, {
          severity: 'medium',
          confidence: 'certain',
          message: `${nameOf(flow)} is handed to what works without a key: ${flow.need.evidence.why}.`,
          fix: 'Don’t hand it over.',
          edit: editOf(flow, flows, audited),
        }),
      ]
    }),
}

/** Takes the variable out of the step's `env`, where it stands on a line of its own. */
function editOf(flow: Flow, flows: readonly Flow[], { lines }: Audited): Edit | null {
  const { step } = flow
  const start = startOf(flow)
  const named = step?.env.find(({ value }) => value.path === start.path && value.line === start.line)
  if (step == null || named === undefined || flows.some((each) => each.step !== step)) return null
  const all = lines(start.path)
  const [line, above] = [all[start.line - 1] ?? '', all[start.line - 2] ?? '']
  if (!/^\s*\w+:\s*(["']?)\$\{\{[^{}]*\}\}\1\s*$/.test(line) || named.name.line !== start.line) return null
  if (step.env.length > 1) return { path: start.path, startLine: start.line, endLine: start.line, lines: [] }
  return /^\s*env:\s*$/.test(above) ? { path: start.path, startLine: start.line - 1, endLine: start.line, lines: [] } : null
}
