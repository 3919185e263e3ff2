import type { End } from '../incident/facts.ts'
import { Fault } from '../model/fault.ts'
import { isRefusal } from '../model/github.ts'
import type { Issuer } from '../model/issuer.ts'
import type { Journal } from '../model/world.ts'
import { stoodStill } from './incident-record.ts'
import type { Walk } from './walk.ts'

/** Ends of walks; a walk that is not in it goes on. */
export type Ends = Map<Walk, End>

/** What can't be written down is not done; it ends this incident's run, and no other's. */
export async function guarded<T>(act: () => Promise<T>): Promise<T | End> {
  try {
    return await act()
  } catch (error) {
    return endOf(error)
  }
}

/** Throws again what is no fault of the outside. */
function endOf(error: unknown): End {
  if (!isRefusal(error)) throw error
  return { do: 'end', outcome: 'open', why: error.message, isFault: true }
}

/** Writes down what these walks have not yet, in as few writes as the journal takes; a walk that can't be written ends with that. */
export async function writeAll(walks: readonly Walk[], journal: Journal, ends: Ends): Promise<void> {
  const left = walks.filter((walk) => walk.unwritten !== null)
  if (journal.writeAll === undefined || left.length < 2) {
    for (const walk of left) {
      const end = await guarded(() => walk.save())
      if (end !== undefined) ends.set(walk, end)
    }
    return
  }
  const failed = await guarded(() => journal.writeAll!(left.map(({ incident }) => incident)))
  for (const walk of left) {
    const error = 'do' in failed ? failed : failed.get(walk.incident.id)
    if (error === undefined) walk.wrote()
    else ends.set(walk, error instanceof Error ? endOf(error) : error)
  }
}

/** One call for many keys of one service: each incident is taken and written down first. What was not begun here goes on by itself. */
export async function revokeTogether(
  walks: readonly Walk[],
  ports: { issuer: Issuer; journal: Journal },
  ends: Ends,
): Promise<void> {
  const { journal, issuer } = ports
  const claims = await guarded(async () => (await journal.claim?.(walks.map(({ incident }) => incident))) ?? null)
  const begun: Walk[] = []
  for (const walk of walks) {
    if (claims !== null && 'do' in claims) {
      ends.set(walk, claims)
      continue
    }
    const taken = walk.take(claims?.get(walk.incident.id) ?? null)
    if (typeof taken === 'object') ends.set(walk, taken)
    if (taken !== 'ours' || !walk.mayBegin) continue
    walk.beginRevoke()
    begun.push(walk)
  }
  await writeAll(begun, journal, ends)
  for (const walk of begun) if (!ends.has(walk) && !walk.isHeld) ends.set(walk, endOf(new Fault(stoodStill)))
  const written = begun.filter((walk) => !ends.has(walk))
  for (const walk of begun) if (ends.has(walk)) walk.unbegin()
  if (written.length === 0) return
  const answers = await issuer.actOnAll(
    written.map(({ ending }) => ending),
    'revoke',
  )
  for (const [index, walk] of written.entries()) walk.endRevoke(answers[index]!)
  await writeAll(written, journal, ends)
}
