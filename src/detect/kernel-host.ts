import { archives } from './archives/list.ts'
import { price, priceOf } from './budget.ts'
import type { Recognizer } from './formats/format.ts'
import type { Gate } from './gates.ts'
import type { KernelExports, KernelHost } from './kernel.ts'
import { encodingOf } from './layers/utf16.ts'
import type { BoundLead, Lead, NameLead, Route } from './search.ts'
import type { Telling } from './shape.ts'
import { localZone, type Zone, zoneOf } from './zones.ts'

/**
 * How far from the line of a value the text can stand that decides about it, in bytes. The longest way is that of a name 200 before a value and its
 * service's host 600 behind it; that of a password is 640 behind and 700 before. What is longer, as headers and tokens are, is so along the value's own
 * line, which is new as a whole. Words that reach further make a text loud, and so do values of several lines. `src/kernel/near.ts` has the same number.
 */
export const reach = 900

interface Words {
  gateOf(word: number): Gate
  leadsOf(word: number): readonly Lead[]
  withLines(): ReadonlySet<number>
}

/** What the kernel is told of the words of a search. */
export const hostFor =
  ({ gateOf, leadsOf, withLines }: Words) =>
  (memory: Uint8Array, exports: () => KernelExports): KernelHost => {
    const farForms: FarForm[][] = []
    /** Sets of bytes that the kernel has, by what is in them. */
    const sets = new Map<string, number>()
    const textAt = (text: number, length: number): Buffer => Buffer.from(memory.buffer, text, length)
    return {
      gateOf(word) {
        const gate = gateOf(word)
        return gate === null ? -1 : (gate[0] << 16) | gate[1]
      },
      describe(word) {
        const leads = leadsOf(word)
        farForms[word] = leads.filter(mayLookFar)
        const steps = leads.reduce((sum, lead) => sum + priceOf(lead) + (lead.is === 'format' ? price.format : 0), 0)
        exports().setWord(word, flagsOf(leads, farForms[word].length > 0, withLines()), steps, ...zoneOfAll(leads))
        for (const lead of leads) describeLead(word, lead)
      },
      looksFar: (word, text, length, end) =>
        farForms[word]!.some((lead) => lead.recognizer.mayLookFar(textAt(text, length), end - lead.length)),
      isPlain(text, length) {
        const bytes = textAt(text, length)
        return encodingOf(bytes).name === 'utf-8' && !archives.some((archive) => archive.is(bytes))
      },
    }

    function describeLead(word: number, lead: Lead): void {
      const to = exports().addLead(word, numberOf(lead), lengthOf(lead), gapOf(lead))
      if (lead.is === 'literal') describeTelling(to, lead.route.matcher.telling)
      else if (lead.is === 'name') describeName(to, lead)
    }

    function describeName(to: number, { name, telling }: NameLead): void {
      const { plain, before, openStart, openEnd } = name
      memory.set(Buffer.from(plain, 'latin1'), exports().setName(to, plain.length, before, openStart, openEnd))
      describeTelling(to, telling)
    }

    function describeTelling(to: number, telling: Telling | null): void {
      if (telling === null) return
      const id = Buffer.from(telling.set).toString('latin1')
      let set = sets.get(id)
      if (set === undefined) {
        sets.set(id, (set = exports().makeSet()))
        memory.set(telling.set, set)
      }
      exports().setTelling(to, set, telling.least, telling.by, telling.isOneWord)
    }
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

function numberOf(lead: Lead): number {
  if (lead.is === 'service' && lead.host) return leadNumbers.host
  const what = lead.is === 'format' ? (lead.recognizer.needs ?? 'any') : lead.is
  return what in leadNumbers ? leadNumbers[what as keyof typeof leadNumbers] : leadNumbers.any
}

/** Bytes of a word that the kernel needs to know. */
function lengthOf(lead: Lead): number {
  if (lead.is === 'name') return lead.anchor
  if (lead.is === 'literal') return lead.length + lead.least
  return 'length' in lead ? lead.length : 0
}

/** Bytes besides those, for leads that have some. */
function gapOf(lead: Lead): number {
  if (lead.is === 'literal') return lead.most - lead.least
  return lead.is === 'command' ? lead.gap : 0
}

/** The bits by which `src/kernel/words.ts` knows what has to be known of a word. */
const flagsOf = (leads: readonly Lead[], looksFar: boolean, withLines: ReadonlySet<number>): number =>
  (leads.some((lead) => goesFar(lead, withLines)) ? 1 : 0) |
  (leads.some(({ is }) => is === 'escape') ? 2 : 0) |
  (leads.some(({ is }) => is === 'literal') ? 4 : 0) |
  (looksFar ? 8 : 0)

/** The widest of the zones. */
function zoneOfAll(leads: readonly Lead[]): Zone {
  const zones = leads.map((lead): Zone => {
    if (lead.is === 'literal' || lead.is === 'escape') return [0, 0]
    if (lead.is === 'local') return localZone
    return lead.is === 'service' ? [reach, reach] : zoneOf(lead)
  })
  return [Math.max(...zones.map(([back]) => back)), Math.max(...zones.map(([, ahead]) => ahead))]
}

type FarForm = Extract<Lead, { is: 'format' }> & { readonly recognizer: Required<Recognizer> }
const mayLookFar = (lead: Lead): lead is FarForm => lead.is === 'format' && lead.recognizer.mayLookFar !== undefined

/** Leads that a text is loud for, wherever they stand. */
function goesFar(lead: Lead, withLines: ReadonlySet<number>): boolean {
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
      return [...withLines].some(
        (service) => lead.services.has(service) && lead.of(service).some((one) => routesOf(one).some(hasLines)),
      )
  }
}

const routesOf = (lead: BoundLead): readonly Route[] =>
  lead.is === 'name' ? lead.owners.map(({ route }) => route) : [lead.route]
const hasLines = ({ matcher }: Route): boolean => matcher.pieces.some(({ is }) => is === 'until')
