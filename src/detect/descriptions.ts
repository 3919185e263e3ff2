import { price, priceOf } from './budget.ts'
import type { Name } from './names.ts'
import type { BoundLead, Lead, Route } from './search.ts'
import type { Telling } from './tellings.ts'
import { localZone, type Zone, zoneOf } from './zones.ts'

/** What the kernel has to know of a word, and of each of its leads. */
export interface Description {
  /** The bits by which `src/kernel/words.ts` knows it. */
  readonly flags: number
  readonly steps: number
  /** The widest of its leads' zones. */
  readonly zone: Zone
  readonly leads: readonly LeadDescription[]
}

export interface LeadDescription {
  /** One of `leadNumbers`. */
  readonly is: number
  /** Bytes of the word that the kernel needs to know, and besides those. */
  readonly length: number
  readonly gap: number
  readonly name: Pick<Name, 'plain' | 'before' | 'openStart' | 'openEnd'> | null
  readonly telling: Telling | null
}

/** The numbers by which `src/kernel/leads.ts` knows what a lead is; any other is followed wherever it stands. */
export const leadNumbers = {
  any: 0,
  literal: 1,
  name: 2,
  service: 3,
  host: 4,
  word: 5,
  command: 6,
  login: 7,
  value: 8,
  bound: 9,
  cell: 10,
} as const

/**
 * How far from the line of a value the text can stand that decides about it, in bytes. The longest way is that of a name 200 before a value and its
 * service's host 600 behind it; that of a password is 640 behind and 700 before. What is longer, as headers and tokens are, is so along the value's own
 * line, which is new as a whole. Words that reach further make a text loud, and so do values of several lines. `src/kernel/near.ts` has the same number.
 */
export const reach = 900

/** `withLines` are services with keys that may go over several lines. */
export const descriptionOf = (leads: readonly Lead[], withLines: readonly number[]): Description => ({
  flags: flagsOf(leads, withLines),
  steps: leads.reduce((sum, lead) => sum + priceOf(lead) + (lead.is === 'format' ? price.format : 0), 0),
  zone: zoneOfAll(leads),
  leads: leads.map((lead) => ({
    is: numberOf(lead),
    length: lengthOf(lead),
    gap: gapOf(lead),
    name: lead.is === 'name' ? lead.name : null,
    telling: lead.is === 'name' ? lead.telling : lead.is === 'literal' ? lead.route.matcher.telling : null,
  })),
})

function numberOf(lead: Lead): number {
  if (lead.is === 'service' && lead.host) return leadNumbers.host
  const what = lead.is === 'format' ? (lead.recognizer.needs ?? 'any') : lead.is
  return what in leadNumbers ? leadNumbers[what as keyof typeof leadNumbers] : leadNumbers.any
}

function lengthOf(lead: Lead): number {
  if (lead.is === 'name') return lead.anchor
  if (lead.is === 'literal') return lead.length + lead.least
  return 'length' in lead ? lead.length : 0
}

function gapOf(lead: Lead): number {
  if (lead.is === 'literal') return lead.most - lead.least
  return lead.is === 'command' ? lead.gap : 0
}

const flagsOf = (leads: readonly Lead[], withLines: readonly number[]): number =>
  (leads.some((lead) => goesFar(lead, withLines)) ? 1 : 0) |
  (leads.some(({ is }) => is === 'escape') ? 2 : 0) |
  (leads.some(({ is }) => is === 'literal') ? 4 : 0) |
  (leads.some((lead) => lead.is === 'format' && lead.recognizer.mayLookFar !== undefined) ? 8 : 0)

function zoneOfAll(leads: readonly Lead[]): Zone {
  const zones = leads.map((lead): Zone => {
    if (lead.is === 'literal' || lead.is === 'escape') return [0, 0]
    if (lead.is === 'local') return localZone
    return lead.is === 'service' ? [reach, reach] : zoneOf(lead)
  })
  return [Math.max(...zones.map(([back]) => back)), Math.max(...zones.map(([, ahead]) => ahead))]
}

/** Leads that a text is loud for, wherever they stand. */
function goesFar(lead: Lead, withLines: readonly number[]): boolean {
  switch (lead.is) {
    case 'service':
    case 'escape':
    case 'local':
    case 'format':
      return false
    case 'name':
      return lead.owners.some(({ route }) => hasLines(route))
    case 'word':
      return lead.within > reach - 80 || hasLines(lead.route)
    case 'literal':
    case 'command':
    case 'query':
      return hasLines(lead.route)
    case 'bound':
      return withLines.some(
        (service) => lead.services.has(service) && lead.of(service).some((one) => routesOf(one).some(hasLines)),
      )
  }
}

const routesOf = (lead: BoundLead): readonly Route[] =>
  lead.is === 'name' ? lead.owners.map(({ route }) => route) : [lead.route]
const hasLines = ({ matcher }: Route): boolean => matcher.pieces.some(({ is }) => is === 'until')

/** A telling as it is written, its set as the numbers of its bytes. */
export type WrittenTelling = readonly [set: readonly number[], least: number, by: number, isOneWord: boolean]

/** Writes descriptions down, each on a line; `tellings` are those that were met. */
export function descriptionWriter(): {
  readonly write: (description: Description) => string
  readonly tellings: readonly WrittenTelling[]
} {
  const tellings: WrittenTelling[] = []
  const known = new Map<string, number>()
  const numberOf = ({ set, least, by, isOneWord }: Telling): number => {
    const telling: WrittenTelling = [Array.from(set.keys()).filter((byte) => set[byte] === 1), least, by, isOneWord]
    const id = JSON.stringify(telling)
    if (!known.has(id)) known.set(id, tellings.push(telling) - 1)
    return known.get(id)!
  }
  const writeLead = ({ is, length, gap, name, telling }: LeadDescription): string =>
    [
      ...[is, length, gap, telling === null ? '' : numberOf(telling)],
      ...(name === null ? [] : [name.plain, name.before, Number(name.openStart), Number(name.openEnd)]),
    ].join()
  const write = ({ flags, steps, zone, leads }: Description): string =>
    [[flags, steps, zone].join(), ...leads.map(writeLead)].join(';')
  return { write, tellings }
}

/** Reads what was written with these tellings. */
export function descriptionReader(tellings: readonly WrittenTelling[]): (line: string) => Description {
  const made: (Telling | undefined)[] = []
  const read = ([bytes, least, by, isOneWord]: WrittenTelling): Telling => {
    const set = new Uint8Array(256)
    for (const byte of bytes) set[byte] = 1
    return { set, least, by, isOneWord }
  }
  const tellingAt = (index: string): Telling | null => (index === '' ? null : (made[+index] ??= read(tellings[+index]!)))
  const readLead = (lead: string): LeadDescription => {
    const [is, length, gap, telling, plain, before, openStart, openEnd] = lead.split(',')
    const name = plain === undefined ? null : { plain, before: +before!, openStart: openStart === '1', openEnd: openEnd === '1' }
    return { is: +is!, length: +length!, gap: +gap!, name, telling: tellingAt(telling!) }
  }
  return (line) => {
    const [word, ...leads] = line.split(';')
    const [flags, steps, back, ahead] = word!.split(',').map(Number) as [number, number, number, number]
    return { flags, steps, zone: [back, ahead], leads: leads.map(readLead) }
  }
}
