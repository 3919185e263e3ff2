import type { Incident } from '../model/incident.ts'
import type { Leak } from '../model/leak.ts'
import type { KeyParts } from '../model/secret.ts'
import type { Service } from '../model/service.ts'
import { partNames } from './abilities.ts'
import { incidentId } from './journal.ts'
import { placesIn } from './places.ts'
import type { Ports } from './ports.ts'

/** One key with all places where it was found. */
export interface Group {
  readonly id: string
  readonly service: Service
  readonly kind: string
  readonly parts: KeyParts
  readonly leaks: Leak[]
}

/** Leaks by the key that they are of. Those that are asked about by nobody go into `notAsked`, with the reason. */
export function groupsOf(
  leaks: readonly Leak[],
  services: readonly Service[],
  stateKey: string,
  notAsked: Map<Leak, string>,
): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const leak of leaks) {
    if (leak.candidates.length > 1) {
      notAsked.set(leak, 'it fits several services, so that it is sent to none')
      continue
    }
    const group = groupOf(leak, services, stateKey)
    if (group === null) notAsked.set(leak, 'its service is not known')
    else (groups.get(group.id) ?? groups.set(group.id, group).get(group.id)!).leaks.push(leak)
  }
  return groups
}

function groupOf(leak: Pick<Leak, 'service' | 'kind' | 'parts'>, services: readonly Service[], stateKey: string): Group | null {
  const service = services.find(({ id }) => id === leak.service)
  const key = service !== undefined && Object.hasOwn(service.keys, leak.kind) ? service.keys[leak.kind] : undefined
  if (service === undefined || key === undefined || !partNames(key).every((name) => Object.hasOwn(leak.parts, name))) return null
  const id = incidentId(stateKey, leak.service, leak.kind, leak.parts, partNames(key))
  return { id, service, kind: leak.kind, parts: leak.parts, leaks: [] }
}

/** The id of the incident that this leak is of; null where its service is not known, or the key is not whole. */
export const incidentOf = (leak: Pick<Leak, 'service' | 'kind' | 'parts'>, services: readonly Service[], stateKey: string) =>
  groupOf(leak, services, stateKey)?.id ?? null

/** Keys of open incidents that this run did not come by, read again where they stood. */
export async function recalled(
  open: readonly Incident[],
  stateKey: string,
  ports: Ports,
  services: readonly Service[],
): Promise<readonly Group[]> {
  if (ports.recall === undefined || ports.stateKey === null) return []
  const found: Group[] = []
  for (const incident of open) {
    const places = placesIn(incident, stateKey)
    if (places.length === 0) continue
    for (const leak of await ports.recall(places)) {
      const group = groupOf(leak, services, stateKey)
      if (group?.id !== incident.id) continue
      found.push(group)
      break
    }
  }
  return found
}
