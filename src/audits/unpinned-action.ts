import type { Audit } from '../model/audit.ts'
import type { ActionRef, Flow } from '../model/workflow.ts'
import { firstOfEach, nameOf, remarkOn, secretFlows, spotKey } from './remarks.ts'

/** Those of GitHub itself: whoever could change them has the secrets anyway. */
const trusted = new Set(['actions', 'github'])

/** A tag or a branch can be moved to other code by whoever holds the action's repository. */
export const unpinnedAction: Audit = {
  id: 'unpinned-action',
  finds: 'A key handed to somebody’s action, workflow or image that is not pinned to a commit or digest.',
  severity: 'medium',
  fix: 'Pin it to a whole commit id.',
  find: (audited) =>
    firstOfEach(
      secretFlows(audited).flatMap((flow) => {
        const to = receiverOf(flow)
        return to === null || to.pinned || to.kind === 'local' || trusted.has(to.owner?.toLowerCase() ?? '') ? [] : [{ flow, to }]
      }),
      ({ flow, to }) => `${spotKey(to.text)} ${nameOf(flow)}`,
    ).map(({ flow, to }) =>
      remarkOn(flow, {
        path: to.text.path,
        line: to.text.line,
        column: to.text.column,
        confidence: 'certain',
        severity: 'medium',
        message: `\`${to.name}\` gets ${nameOf(flow)} and is not pinned${to.ref === null ? '' : `: \`${to.ref}\` can be moved to other code`}.`,
        fix:
          to.kind === 'docker' ? 'Pin the image to its digest.' : 'Pin it to a whole commit id, with the version as a comment.',
      }),
    ),
}

function receiverOf({ end }: Flow): ActionRef | null {
  if (end.kind === 'action') return end.action
  return end.kind === 'handed' ? end.to : null
}
