import type { Incident } from '../model/incident.ts'
import { openText } from './journal.ts'
import type { SealedPlace } from './ports.ts'

/** Where an incident's key stood, as it was sealed; none where it was not sealed with this state key. */
export function placesIn({ sealed }: Incident, stateKey: string): readonly SealedPlace[] {
  const text = sealed === undefined ? null : openText(sealed, stateKey)
  // It authenticates: what is in there, rekey has written.
  return text === null ? [] : (JSON.parse(text) as readonly SealedPlace[])
}
