import type { Audit } from '../model/audit.ts'
import { nameOf, remarkOn } from './remarks.ts'

/** Arguments are seen by every process of the machine, and repeated in errors. */
export const keyOnCommandLine: Audit = {
  id: 'key-on-command-line',
  finds: 'A key as an argument of a command.',
  severity: 'low',
  fix: 'Hand it over in the environment or on standard input.',
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      if (flow.end.kind !== 'command' || flow.end.by.by !== 'argument') return []
      const { program } = flow.end.command
      const { flag } = flow.end.by
      return [
        remarkOn(flow, {
          severity: 'low',
          confidence: 'certain',
          message: `${nameOf(flow)} is an argument of ${program ?? 'a command'}${flag === null ? '' : ` (\`${flag}\`)`}: other processes see arguments, and errors repeat them.`,
          fix: 'Hand it over in the environment or on standard input, where the program takes it there.',
        }),
      ]
    }),
}
