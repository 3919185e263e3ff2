import type { Brought, FreeLead } from './leads.ts'
import { near } from './presence.ts'
import type { BoundLead, Route } from './search.ts'
import { farthest } from './spoken/mentions.ts'
import { type FollowedLead, longestAffix, valueZoneOf, type Zone } from './zones.ts'

/**
 * Where something must stand that looks random for a word to lead to anything: so many bytes before its end and behind it. Null: it may lead
 * to something wherever it stands.
 */
export type Gate = Zone | null

/** Gates are not wider: what reaches further is followed wherever it stands. In bytes. */
export const widest = 1200

/** The gate of each word of one service. */
export function gatesOf({ free, bound }: Brought): ReadonlyMap<string, Gate> {
  const gates = new Map<string, Gate>()
  const add = (word: string, gate: Gate) => {
    const known = gates.get(word)
    gates.set(word, known === undefined ? gate : widerOf(known, gate))
  }
  const ofBound = [...bound.values()].flat().map(gateOfValue)
  const besides = ofBound.reduce(widerOf, [0, 0])
  for (const [word, leads] of free) for (const lead of leads) add(word, gateOf(lead, besides))
  for (const [word, leads] of bound) for (const lead of leads) add(word, gateOfValue(lead))
  return gates
}

/** Open where either is. */
export const widerOf = (one: Gate, other: Gate): Gate =>
  one === null || other === null ? null : [Math.max(one[0], other[0]), Math.max(one[1], other[1])]

function gateOf(lead: FreeLead, besides: Gate): Gate {
  switch (lead.is) {
    case 'literal':
    case 'format':
      return null
    case 'service': {
      const { keys, host, length } = lead
      const spoken: Zone = [length + (host ? farthest.host : farthest.behind), farthest.before]
      const own = keys.map(({ route }) => around(route, spoken)).reduce(widerOf, [0, 0])
      // a name that counts here begins or ends so near
      const away = length + near + 2 * longestAffix
      return besides === null || own === null ? null : widerOf(own, [besides[0] + away, besides[1] + away])
    }
    default:
      return gateOfValue(lead)
  }
}

/** What holds a value in base64 looks random, too. */
function gateOfValue(lead: Exclude<FollowedLead, { is: 'bound' | 'format' }> | BoundLead): Gate {
  const zone = valueZoneOf(lead)
  return lead.is === 'name' ? lead.owners.map(({ route }) => around(route, zone)).reduce(widerOf) : around(lead.route, zone)
}

/** Where a route's run stands, for a value that begins, or ends, in a zone. */
function around({ showing }: Route, [back, ahead]: Zone): Gate {
  if (showing === null) return null
  const gate: Zone = [back + showing.behind, ahead + showing.before]
  return gate[0] > widest || gate[1] > widest ? null : gate
}
