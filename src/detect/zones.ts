import { localReach } from './layers/list.ts'
import type { BoundLead, Lead } from './search.ts'
import { slotReach } from './slots.ts'

/** Leads whose surroundings are asked, once the whole text has been gone through. */
export type FollowedLead = Exclude<Lead, { is: 'literal' | 'service' | 'escape' | 'local' }>

/** Bytes before and behind the end of a word that decide what a lead leads to, the lines apart on which a value begins or ends there. */
export type Zone = readonly [back: number, ahead: number]

/** What stands before a value in its slot, such as `Bearer`, is not longer. */
export const longestAffix = 80
/** How far from the end of its word a name, of at most 120 characters with its `*`, begins and ends. */
export const nameReach = 160
/** 260 from a name to its value with what stands before it. */
const nameZone: Zone = [nameReach, 120 + slotReach + longestAffix + 20]
/** A value right behind its name. */
const queryZone: Zone = [80, 80]
const commandZone: Zone = [40, 640]
/** How far before the host of a URL its user's name may begin. */
export const userinfoReach = 400
/** What counts only near a service's name, which may stand 200 characters further away. */
const passwordZone: Zone = [700, 640]
/** Whether something of a local layer is to be opened is decided so near to its words. */
export const localZone: Zone = [localReach, localReach]

/** Where the text stands that decides what a lead leads to. */
export function zoneOf(lead: FollowedLead): Zone {
  switch (lead.is) {
    case 'name':
      return nameZone
    case 'query':
      return queryZone
    case 'bound':
      return passwordZone
    case 'format':
      return lead.recognizer.reach
    case 'command':
      return commandZone
    case 'word':
      return [lead.length + lead.within + 8, lead.within + 8]
  }
}

/** Where the value that a lead leads to may stand; of a format, what its form tells. */
export function valueZoneOf(lead: Exclude<FollowedLead, { is: 'bound' }> | BoundLead): Zone {
  switch (lead.is) {
    case 'name':
    case 'query':
    case 'command':
      return [0, zoneOf(lead)[1]]
    case 'user':
      return [0, longestAffix + 20]
    case 'userinfo':
      return [lead.length + userinfoReach, 0]
    case 'basic':
      return [0, passwordZone[1]]
    default:
      return zoneOf(lead)
  }
}
