import { isReminderDue } from '../incident/reminders.ts'
import { readStory } from '../incident/story.ts'
import type { Event, Incident } from '../model/incident.ts'
import type { Ports } from './ports.ts'

/**
 * Reminds people of an open incident when its rhythm says so, and gives the incident with what came of it. Written down before and
 * after: where a run dies between, the next one asks the port for the same reminder, which looks whether it stands there already. Throws
 * what the journal throws.
 */
export async function remindOf(
  incident: Incident,
  rhythm: readonly number[],
  ports: Pick<Ports, 'remind' | 'journal' | 'clock' | 'watch'>,
  heard: Pick<Event, 'state' | 'host' | 'status'> = {},
): Promise<Incident> {
  if (ports.remind === undefined || incident.status === 'closed' || incident.routine === true) return incident
  const now = () => ports.clock.now().toISOString()
  const add = async (event: Omit<Event, 'at' | 'step'>): Promise<void> => {
    const whole: Event = { at: now(), step: 'remind', ...event }
    reminded = { ...reminded, events: [...reminded.events, whole] }
    await ports.journal.write(reminded)
    ports.watch?.(reminded, whole)
  }
  let reminded = incident
  const last = incident.events.findLast(({ step }) => step === 'remind')
  const isLeft = last?.outcome === 'begun'
  if (!isLeft && !isReminderDue(incident.events, rhythm, now())) return incident
  const id = isLeft ? (last.id ?? '1') : String(readStory(incident, 0).reminders + 1)
  if (!isLeft) await add({ outcome: 'begun', id })
  const { outcome, note } = await ports.remind(reminded, id)
  await add({ outcome, id, ...heard, ...(note === undefined ? {} : { note }) })
  return reminded
}
