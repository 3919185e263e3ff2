import type { Audit, Remark } from '../model/audit.ts'
import { maxAgeOf } from '../model/configuration.ts'
import { remarkAt } from './remarks.ts'

/** What was not used for as long as a key may be old is not needed. */
export const idleKey: Audit = {
  id: 'idle-key',
  finds: 'A key or deploy key that was not used for as long as it may be old.',
  severity: 'low',
  fix: 'Revoke it.',
  find({ keys, github, configuration, home, now }) {
    const isIdle = (used: string, seconds: number) => now.getTime() - Date.parse(used) > seconds * 1000
    const ofServices = keys.flatMap(({ entry, service, verdict }): readonly Remark[] =>
      verdict?.used == null || verdict.state === 'dead' || !isIdle(verdict.used, maxAgeOf(entry, configuration))
        ? []
        : [
            remarkAt(entry.place, {
              severity: 'low',
              confidence: 'certain',
              secret: entry.secret,
              service: service.id,
              message: `${entry.secret} was used last on ${verdict.used.slice(0, 10)}, as ${verdict.host ?? service.name} says.`,
              fix: 'Revoke it where nothing needs it.',
            }),
          ],
    )
    const ofGitHub = (github.deployKeys ?? []).flatMap((key): readonly Remark[] =>
      !isIdle(key.used ?? key.created, configuration.policy.maxAge)
        ? []
        : [
            remarkAt(home, {
              severity: 'low',
              confidence: 'certain',
              service: 'github',
              message: `The deploy key “${key.title}” was ${key.used === null ? `made on ${key.created.slice(0, 10)} and not used since` : `used last on ${key.used.slice(0, 10)}`}.`,
              fix: 'Delete it where nothing needs it.',
            }),
          ],
    )
    return [...ofServices, ...ofGitHub]
  },
}
