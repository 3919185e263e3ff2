import type { Audit } from '../model/audit.ts'
import { grouped, remarkAt } from './remarks.ts'

/** From this part of the limit on a rotation may find no room for the new key beside the old. */
const near = 0.8

/** Counts what the inventory knows: the account may have more. */
export const tooManyKeys: Audit = {
  id: 'too-many-keys',
  finds: 'An account near its service’s limit of active keys.',
  severity: 'medium',
  fix: 'Revoke keys that nobody needs.',
  find: ({ keys }) =>
    [
      ...grouped(
        keys.filter(({ verdict }) => verdict?.state !== 'dead'),
        ({ entry, service, verdict }) => `${service.id} ${verdict?.account ?? entry.account ?? ''}`,
      ).values(),
    ].flatMap((held) => {
      const [{ service, entry }] = held as readonly [(typeof held)[number]]
      const most = service.limits?.active
      // Names that hold one value are one key.
      const count = new Set(held.map(({ mark, entry: { secret } }) => mark ?? secret)).size
      if (most === undefined || count < most * near) return []
      return [
        remarkAt(entry.place, {
          severity: 'medium',
          confidence: 'likely',
          service: service.id,
          message: `The inventory has ${count} keys of ${service.name}, which allows ${most} for each account: a rotation may find no room for a new one.`,
          fix: 'Revoke keys that nobody needs.',
        }),
      ]
    }),
}
