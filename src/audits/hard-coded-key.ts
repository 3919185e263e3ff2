import type { Audit } from '../model/audit.ts'
import { remarkAt } from './remarks.ts'

/** A scan finds keys in all files; here it is those of workflows, so that an audit alone tells them, too. */
export const hardCodedKey: Audit = {
  id: 'hard-coded-key',
  finds: 'A key that stands in a workflow file itself.',
  severity: 'critical',
  fix: 'Revoke it, and store its successor as a secret.',
  find: ({ hardCoded }) =>
    hardCoded.map((spot) =>
      remarkAt(spot, {
        severity: 'critical',
        confidence: 'likely',
        service: spot.key.split('/')[0] ?? null,
        message: `A key of \`${spot.key}\` (${spot.redacted}) stands in this file: whoever can read the repository has it.`,
        fix: 'Revoke it (`rekey respond` says how), and store its successor as a secret.',
      }),
    ),
}
