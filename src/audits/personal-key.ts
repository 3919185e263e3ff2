import type { Audit } from '../model/audit.ts'
import { remarkAt } from './remarks.ts'

/** A person's key reaches all that the person reaches, and ends when they leave. */
export const personalKey: Audit = {
  id: 'personal-key',
  finds: 'A person’s key where the service has keys for machines.',
  severity: 'low',
  fix: 'Take the service’s key for machines, or that of a restricted user.',
  find: ({ keys }) =>
    keys.flatMap(({ entry, service, key, verdict }) =>
      key.personal === undefined || verdict?.state === 'dead'
        ? []
        : [
            remarkAt(entry.place, {
              severity: 'low',
              confidence: 'likely',
              secret: entry.secret,
              service: service.id,
              message: `${entry.secret} is a ${key.name}: it acts as the person who made it.`,
              fix: key.personal,
            }),
          ],
    ),
}
