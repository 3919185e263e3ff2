import type { Response } from '../model/document.ts'
import type { Event, Incident } from '../model/incident.ts'
import type { Confidence, Severity } from '../model/leak.ts'
import { isAlive, type Verdict } from '../model/verdict.ts'
import { readStory } from './story.ts'

/** What an incident's events come to. `lost` stays until a person attests, whatever became of the old key. */
export function statusOf(events: readonly Event[]): Incident['status'] {
  const { isLost, isClosed } = readStory({ events }, 0)
  return isLost ? 'lost' : isClosed ? 'closed' : 'open'
}

/**
 * The first rule. A refusal means dead only at a host that is the key's only possible one, or that has called this very key live before,
 * asked in the same settings: another tenant of the same host, or another's application, knows nothing of it. `refusal` is what `verify`
 * said after the last act, in `settings` (`Event.settings`).
 */
export function isDead(events: readonly Event[], refusal: Verdict, onlyHost: boolean, settings?: string): boolean {
  if (refusal.state !== 'dead' && refusal.refused !== true) return false
  if (refusal.host === null) return false
  if (onlyHost && refusal.state === 'dead') return true
  return events.some(
    ({ step, state, host, label, settings: then }) =>
      (step === 'verify' || step === 'prove-dead') &&
      label === undefined &&
      state !== undefined &&
      isAlive(state) &&
      host === refusal.host &&
      then === settings,
  )
}

/**
 * Proved dead, by what was done or by its service's own word: `verify` says `dead` of a key whose only possible host refused it, and an
 * answer that is remembered says so where its incident was closed for it.
 */
export const isProvedDead = (verdict: Pick<Verdict, 'state'> | null, response: Pick<Response, 'outcome'> | null): boolean =>
  response?.outcome === 'done' || response?.outcome === 'gone' || verdict?.state === 'dead'

/**
 * `critical` for a key that works; `low` for one that is proved dead and asks for nothing more; `medium` for one of which only a person
 * says so. What nobody knows counts as much as the match is sure, and so does what is not over: a new key that was lost, a stop that can
 * be taken back.
 */
export function severityOf(confidence: Confidence, verdict: Verdict | null, response: Response | null): Severity {
  const isOver = response === null || response.outcome === 'done' || response.outcome === 'gone'
  if (isOver && isProvedDead(verdict, response)) return 'low'
  if (response?.outcome === 'attested') return 'medium'
  if (verdict !== null && isAlive(verdict.state)) return 'critical'
  return confidence === 'possible' ? 'medium' : 'high'
}

/** Seconds from the first sight of a key to the event that proved it dead; null while it is not. */
export function secondsToDead(events: readonly Event[]): number | null {
  const found = events.find(({ step }) => step === 'found')
  const dead = events.findLast(
    ({ step, outcome }) => (step === 'prove-dead' || step === 'verify') && (outcome === 'done' || outcome === 'gone'),
  )
  const { isClosed, isAttested } = readStory({ events }, 0)
  if (found === undefined || dead === undefined || !isClosed || isAttested) return null
  return (Date.parse(dead.at) - Date.parse(found.at)) / 1000
}
