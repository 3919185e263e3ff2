import type { Event } from '../model/incident.ts'
import { readStory } from './story.ts'

/**
 * Are people to be reminded of an open incident? `rhythm` is in seconds, ascending: all but the last count from the moment it was
 * opened, and behind the last of them each further `rhythm.at(-1)` does. Moments that passed while nothing ran are one reminder. None
 * where the rhythm is empty.
 */
export function isReminderDue(events: readonly Event[], rhythm: readonly number[], now: string): boolean {
  const { opened, reminded } = readStory({ events }, 0)
  if (opened === null || rhythm.length === 0) return false
  const [start, since] = [Date.parse(opened), Date.parse(reminded ?? opened)]
  return lastMoment(rhythm, (Date.parse(now) - start) / 1000) > Math.max(0, (since - start) / 1000)
}

/** The last moment of the rhythm that is not after `seconds`; 0 where none is. */
function lastMoment(rhythm: readonly number[], seconds: number): number {
  const [pace, once] = [rhythm.at(-1)!, rhythm.slice(0, -1)]
  const behind = once.at(-1) ?? 0
  if (seconds < behind) return once.findLast((moment) => moment <= seconds) ?? 0
  return behind + Math.floor((seconds - behind) / pace) * pace
}
