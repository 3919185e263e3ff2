import type { Event } from '../model/incident.ts'
import type { Target } from '../model/issuer.ts'
import { settingsDigest } from './journal.ts'
import type { Ports } from './ports.ts'

/** In what settings this run asks about a key, as an event keeps it: nothing where nothing but the key has a say, or nothing is kept. */
export function askedIn(target: Target, { issuer, stateKey }: Ports): Pick<Event, 'settings'> {
  const { vars, admin } = issuer.leansOn(target)
  if ((vars.length === 0 && !admin) || stateKey === null) return {}
  const values = Object.fromEntries(vars.map((name) => [name, target.vars[name] ?? '']))
  return { settings: settingsDigest(stateKey, values, admin ? target.admin : null) }
}
