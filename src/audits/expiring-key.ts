import type { Audit } from '../model/audit.ts'
import { remarkAt } from './remarks.ts'

/** What ends by itself ends at a bad time. */
export const expiringKey: Audit = {
  id: 'expiring-key',
  finds: 'A key that its service will end soon.',
  severity: 'medium',
  fix: 'Rotate it before that day.',
  find: ({ keys, configuration, now }) =>
    keys.flatMap(({ entry, service, verdict }) => {
      const ends = Date.parse(verdict?.expires ?? '')
      if (Number.isNaN(ends) || verdict?.state === 'dead' || ends - now.getTime() > configuration.policy.warnBefore * 1000)
        return []
      return [
        remarkAt(entry.place, {
          severity: 'medium',
          confidence: 'certain',
          secret: entry.secret,
          service: service.id,
          message: `${entry.secret} ends on ${new Date(ends).toISOString().slice(0, 10)}, as ${verdict?.host ?? service.name} says.`,
          fix: 'Rotate it before that day.',
        }),
      ]
    }),
}
