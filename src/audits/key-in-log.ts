import type { Audit } from '../model/audit.ts'
import { nameOf, remarkOn } from './remarks.ts'

/** The runner masks whole values and a few encodings of them; a part, or another encoding, stays readable. */
export const keyInLog: Audit = {
  id: 'key-in-log',
  finds: 'A key that is echoed, or traced by `set -x`.',
  severity: 'high',
  fix: 'Don’t print it; trace nothing that handles keys.',
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      if (flow.end.kind !== 'printed') return []
      const isTrace = flow.end.by === 'trace'
      return [
        remarkOn(flow, {
          severity: isTrace ? 'medium' : 'high',
          confidence: 'certain',
          message: isTrace
            ? `${nameOf(flow)} is in a command that \`set -x\` writes to the log.`
            : `${nameOf(flow)} is printed to the log: the runner masks the whole value, and not what was made of it.`,
          fix: isTrace ? 'Take `set -x` away where a key is handled.' : 'Don’t print it.',
        }),
      ]
    }),
}
