import type { Event, Incident } from '../model/incident.ts'
import { isAlive } from '../model/verdict.ts'
import { readStory } from './story.ts'

/** What a webhook is told of an incident. `open`: found, and nobody knows yet whether it works. */
const noticeStates = ['open', 'live', 'lost', 'attested', 'dead'] as const
export type NoticeState = (typeof noticeStates)[number]

/** Runs in which one notice is tried, at most. */
const mostRuns = 5

/**
 * The state that others have to be told of; null where they know it, or where it is no news: a key that was dead when it was found, a
 * rotation by routine, a service that gives no answer for a while. `isUnsure`: nobody knows whether the text is a key at all.
 */
export function noticeDue(incident: Incident, isUnsure: boolean): NoticeState | null {
  const state = stateOf(incident)
  const notices = incident.events.filter(({ step }) => step === 'notify')
  const told = notices.findLast(({ outcome }) => outcome !== 'unknown')?.note ?? null
  if (state === 'open' && isUnsure) return null
  if (state === told || (told === 'live' && state === 'open')) return null
  if (incident.routine === true && state !== 'lost') return null
  if (told === null && state === 'dead' && !incident.events.some(isAct)) return null
  return triesOf(notices, state) < mostRuns ? state : null
}

function stateOf({ status, events }: Incident): NoticeState {
  if (status === 'lost') return 'lost'
  if (status === 'closed') return readStory({ events }, 0).isAttested ? 'attested' : 'dead'
  const last = events.findLast(({ state, label, step }) => state !== undefined && label === undefined && step !== 'remind')
  return last?.state !== undefined && isAlive(last.state) ? 'live' : 'open'
}

/** Tries since the last notice that was heard. */
function triesOf(notices: readonly Event[], state: NoticeState): number {
  const since = notices.findLastIndex(({ outcome }) => outcome !== 'unknown')
  return notices.slice(since + 1).filter(({ note }) => note === state).length
}

/** Something was done to the key. */
const isAct = ({ step, label }: Event): boolean =>
  (step === 'revoke' || step === 'disable' || step === 'rotate') && (label === undefined || step === 'rotate')
