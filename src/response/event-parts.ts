import type { Event } from '../model/incident.ts'
import type { ActAnswer } from '../model/issuer.ts'
import type { Verdict } from '../model/verdict.ts'
import type { StoreAnswer } from '../model/world.ts'

/** What an event keeps of a verdict. `isDead` says whether the refusal proves it. */
export const said = ({ state, host, status }: Verdict, isDead: boolean): Pick<Event, 'state' | 'host' | 'status'> => ({
  state: isDead ? 'dead' : state,
  ...(host === null ? {} : { host }),
  ...(status === null ? {} : { status }),
})

/** What an event keeps of a store's answer. */
export const fromStore = ({
  outcome,
  status,
  note,
}: Pick<StoreAnswer, 'outcome' | 'status' | 'note'>): Pick<Event, 'outcome' | 'status' | 'note'> => ({
  outcome,
  ...(status === undefined ? {} : { status }),
  ...(note === undefined ? {} : { note }),
})

/** What an event keeps of an act's answer. */
export const fromAct = ({ outcome, status, way, note }: ActAnswer): Pick<Event, 'outcome' | 'status' | 'way' | 'note'> => ({
  outcome,
  way,
  ...(status === null ? {} : { status }),
  ...(note === null ? {} : { note }),
})
