import { Fault } from '../model/fault.ts'
import type { Event, Incident } from '../model/incident.ts'
import type { Leak } from '../model/leak.ts'
import { isAlive } from '../model/verdict.ts'
import { incidentOf } from './groups.ts'
import type { Ports, Setting } from './ports.ts'
import { respondTo } from './respond.ts'

/** A person's word that a key is dead. */
export interface Attestation {
  /** An incident's id, or its first characters: at least eight. */
  readonly incident: string
  /** One line, without a key in it. */
  readonly reason: string
  /** Login, where one is known. */
  readonly by: string | null
}

/** Fewer characters than the title of an issue shows would let a typing mistake close another incident. */
const fewestCharacters = 8

/**
 * Closes an incident by a maintainer's word. Where the key can still be read, its service is asked first: a key that works is never
 * attested, and one that is refused by the first rule is closed as proved. `leaks` are what a look around has found: the key may be among
 * them. Throws `Fault` for an incident that is not there, is closed
 * already, or whose key works.
 */
export async function attest(
  { incident: name, reason, by }: Attestation,
  ports: Ports,
  setting: Setting,
  leaks: readonly Leak[] = [],
): Promise<{ readonly incident: Incident; readonly isProved: boolean }> {
  const { incidents } = await ports.journal.read()
  const found = /^[0-9a-f]{8,32}$/.test(name) ? incidents.filter(({ id }) => id.startsWith(name)) : []
  if (found.length !== 1)
    throw new Fault(
      found.length > 1
        ? 'Several incidents have an id that begins so; give more of it.'
        : `No incident that is remembered here has an id that begins so; an id has at least ${fewestCharacters} characters (0-9, a-f), as its issue's title shows.`,
    )
  const [incident] = found as [Incident]
  if (incident.status === 'closed') throw new Fault('This incident is closed already.')
  const heldBy = (await ports.journal.claim?.([incident]))?.get(incident.id)?.heldBy ?? null
  if (heldBy !== null) throw new Fault(heldBy)
  const { stateKey } = ports
  const same = stateKey === null ? [] : leaks.filter((leak) => incidentOf(leak, setting.services, stateKey) === incident.id)
  const asked = await askedAgain(incident, same, ports, setting)
  if (asked.status === 'closed') return { incident: asked, isProved: true }
  const event: Event = {
    at: ports.clock.now().toISOString(),
    step: 'attest',
    outcome: 'done',
    note: reason,
    ...(by === null ? {} : { by }),
  }
  const attested: Incident = { ...asked, events: [...asked.events, event], status: 'closed' }
  await ports.journal.write(attested)
  ports.watch?.(attested, event)
  return { incident: attested, isProved: false }
}

/** The incident after its service was asked, where the key can be read again; otherwise as it was. Nothing is done but asking. */
async function askedAgain(incident: Incident, leaks: readonly Leak[], ports: Ports, setting: Setting): Promise<Incident> {
  const { remind: _, ...without } = ports
  const journal = { ...ports.journal, read: async () => ({ incidents: [incident], ignored: [] }) }
  const trust = { mayVerify: true, verifyAtMost: null, mayAct: 'never' } as const
  const { responded } = await respondTo(leaks, { ...without, journal }, { ...setting, trust })
  const [answer] = responded
  if (answer === undefined) return incident
  if (answer.incident.status !== 'closed' && answer.verdict !== null && isAlive(answer.verdict.state))
    throw new Fault('The key still works, as its service says now: nothing is attested. It has to be ended first.')
  return { ...answer.incident, policy: incident.policy }
}
