import type { Audit, Stage } from '../model/audit.ts'
import { agesOf, sinceInWords } from './age.ts'
import { remarkAt } from './remarks.ts'

const severities: Partial<Record<Stage, 'low' | 'medium' | 'high'>> = { soon: 'low', overdue: 'medium', 'long-overdue': 'high' }
const words: Partial<Record<Stage, string>> = { soon: 'is due soon', overdue: 'is overdue', 'long-overdue': 'is long overdue' }

/** The longer a key lives, the more places it has been to. */
export const oldKey: Audit = {
  id: 'old-key',
  finds: 'A key that is older than it may be (90 days unless the configuration says otherwise), or will be soon.',
  severity: 'high',
  fix: 'Rotate it.',
  find: (audited) =>
    agesOf(audited).flatMap((aged) => {
      const severity = severities[aged.stage]
      if (severity === undefined) return []
      // A reminder that is put off is still a finding, but no alarm.
      const isSnoozed = aged.snooze !== null && aged.snooze.until >= audited.now.toISOString().slice(0, 10)
      return [
        remarkAt(aged.place, {
          severity: isSnoozed ? 'low' : severity,
          confidence: aged.by === 'inventory' ? 'likely' : 'certain',
          secret: aged.id.startsWith('deploy-key-') ? null : aged.id,
          service: aged.service,
          message: `${aged.name} ${words[aged.stage]} (${aged.due!.slice(0, 10)}): ${sinceInWords(aged)}${isSnoozed ? `; put off until ${aged.snooze!.until}: ${aged.snooze!.reason}` : ''}.`,
          fix: aged.manual === null ? 'Rotate it.' : `${aged.manual.steps.join('. ')}.`,
        }),
      ]
    }),
}
