import { Fault } from '../model/fault.ts'
import type { Check, Service } from '../model/service.ts'
import { type Description, descriptionOf } from './descriptions.ts'
import { isAskedOfAll, type Recognizer } from './formats/format.ts'
import { recognizers } from './formats/list.ts'
import type { Gate } from './gates.ts'
import { type Files, makeGlobs } from './globs.ts'
import { type Kernel, makeKernel } from './kernel.ts'
import { hostFor } from './kernel-host.ts'
import { escapeLayers, localLayers } from './layers/list.ts'
import { type Brought, broughtBy } from './leads.ts'
import type { Name } from './names.ts'
import type { Showing } from './random-runs.ts'
import type { Matcher } from './shape.ts'
import type { Called } from './spoken/key-names.ts'
import { commonTelling, type Telling } from './tellings.ts'
import { extended, isLookedForBeside, nothing, type Prepared } from './word-table.ts'

/** One kind of key as the search sees it. */
export interface Kind {
  /** `service/kind`. */
  readonly id: string
  /** Index of its service. */
  readonly service: number
  /** No service issued it, or it is a bare private key: any kind that says more of it knows better. */
  readonly nobodys: boolean
  readonly weak: boolean
  readonly sourced: boolean
  /** For a key in parts: its parts' names, those that are public, and how many lines apart they may stand. */
  readonly parts: { readonly names: readonly string[]; readonly public: ReadonlySet<string>; readonly within: number } | null
}

/** One layout of one kind or part: what is matched where a lead points to. */
export interface Route {
  readonly index: number
  readonly kind: Kind
  readonly part: string | null
  readonly public: boolean
  readonly matcher: Matcher
  readonly check: Check | undefined
  /** Found by its own literal; all others only where a context holds. */
  readonly literal: boolean
  /** Where its values look random. Where they need not, or are found by their literal: null. A value that does not, though it should, is none. */
  readonly showing: Showing | null
  /** Parts of the same key that are found by their literal: near them this one is looked for, too. */
  readonly siblings: readonly string[]
}

/** Text before and behind a key in a carrier's template. */
export interface Affixes {
  readonly before: string
  readonly after: string
}

/** What a word that was found leads to. */
export type Lead =
  | { readonly is: 'literal'; readonly route: Route; readonly least: number; readonly most: number; readonly length: number }
  /** An escape of one of `escapeLayers`, by its index. */
  | { readonly is: 'escape'; readonly layer: number; readonly length: number }
  /** A word of one of `localLayers`, by its index. */
  | { readonly is: 'local'; readonly layer: number; readonly length: number }
  | NameLead
  | { readonly is: 'format'; readonly recognizer: Recognizer; readonly length: number; readonly route: Route }
  | { readonly is: 'word'; readonly length: number; readonly within: number; readonly route: Route }
  /** `gap` is how many characters behind the command are looked for with it. */
  | { readonly is: 'command'; readonly length: number; readonly gap: number; readonly flag: RegExp; readonly route: Route }
  | QueryLead
  | ServiceLead
  /** What counts only near a host or the name of one of these services: hundreds share `Authorization`, and a text speaks of few. */
  | { readonly is: 'bound'; readonly services: ReadonlySet<number>; of(service: number): readonly BoundLead[] }
export interface NameLead {
  readonly is: 'name'
  readonly name: Name
  readonly anchor: number
  readonly owners: readonly NameOwner[]
  /** What stands in each value that one of the owners matches. */
  readonly telling: Telling | null
}
/** A service's name or one of its hosts. */
export interface ServiceLead {
  readonly is: 'service'
  readonly length: number
  readonly host: boolean
  /** Its name is a word that stands in any text. */
  readonly ordinary: boolean
  readonly service: number
  /** What is looked for near by; one list for all of its leads. */
  readonly keys: readonly SpokenKey[]
}
/** A kind of key that is found where its service is spoken of. */
export interface SpokenKey {
  readonly route: Route
  readonly called: Called
  /** A literal marks it, though too short a one to be found by. */
  readonly tight: boolean
  /** It is a run of more than hexadecimal digits. */
  readonly wide: boolean
  /** The public parts of a key of which it is a part. */
  readonly others: readonly Route[]
}
/** A part of a key, and how it is called. */
export interface CalledPart {
  readonly route: Route
  readonly called: Called
}
interface QueryLead {
  readonly is: 'query'
  readonly strength: number
  readonly route: Route
}
export type BoundLead =
  | NameLead
  | QueryLead
  /** A name and password: behind `-u`, before a host's `@`, or as base64 behind `Basic`. */
  | { readonly is: 'user' | 'userinfo' | 'basic'; readonly length: number; readonly affixes: Affixes; readonly route: Route }

/** A route whose key may be the value of a name. */
export interface NameOwner {
  readonly route: Route
  readonly files: Files | null
  readonly affixes: Affixes
  readonly strength: number
}

/** All that services are looked for by, ready to be searched with. */
export interface Search {
  /** What goes over texts, made where it is first asked for, and anew where the program of the last one was stopped. `Fault` where that has come too often. */
  kernel(): Kernel
  /** What each word leads to; made where a text first comes to it. */
  leadsOf(word: number): readonly Lead[]
  /** What the kernel has to know of a word. */
  describe(word: number): Description
  /** The parts that are looked for beside another part of their key. */
  besideOthers(): readonly Route[]
  /** The parts of a kind of key that are looked for beside another part of it by what they are called. */
  partsOf(kind: Kind): readonly CalledPart[]
  /** Those that are asked of a text, or of bytes, as a whole. */
  ofWholes(): readonly { readonly route: Route; readonly recognizer: Recognizer }[]
}

/**
 * The search for services, made where it is first asked for: a command that scans nothing does not pay for it. `known` are prepared services
 * that come before them.
 */
export function searchFor(services: readonly Service[], known?: () => Prepared): () => Search {
  let search: Search | undefined
  return () => (search ??= makeSearch(services, known?.()))
}

/**
 * Makes the search for services whose shapes `faultsOf` has nothing against, and for prepared ones. What a service brings is worked out where a
 * text first comes to one of its words: most texts speak of few.
 */
export function makeSearch(services: readonly Service[], known: Prepared = nothing): Search {
  const brought: (Brought | undefined)[] = []
  const globs = makeGlobs()
  const table = extended(known, services)
  const serviceAt = (index: number): Service => (index < known.count ? known.service(index) : services[index - known.count]!)
  const bring = (index: number): Brought => (brought[index] ??= broughtBy(serviceAt(index), index, table.routes[index]!, globs))
  const escapes = new Map(escapeLayers.flatMap(({ words }, layer) => words.map((word) => [word.toLowerCase(), layer] as const)))
  const locals = new Map(localLayers.flatMap(({ words }, layer) => words.map((word) => [word.toLowerCase(), layer] as const)))
  const leads: (readonly Lead[] | undefined)[] = []
  const leadsOf = (word: number): readonly Lead[] => {
    const there = leads[word]
    if (there !== undefined) return there
    const text = table.words[word]!
    const { free, bound } = table.leadingTo(word)
    const made: Lead[] = together(free.flatMap((service) => bring(service).free.get(text)!))
    if (bound.length > 0) {
      const known = new Map<number, BoundLead[]>()
      const of = (service: number): BoundLead[] => {
        const there = known.get(service) ?? together(bring(service).bound.get(text)!)
        known.set(service, there)
        return there
      }
      made.push({ is: 'bound', services: new Set(bound), of })
    }
    const layer = escapes.get(text)
    if (layer !== undefined) made.push({ is: 'escape', layer, length: text.length })
    const local = locals.get(text)
    if (local !== undefined) made.push({ is: 'local', layer: local, length: text.length })
    return (leads[word] = made)
  }
  const gateOf = (word: number): Gate => table.leadingTo(word).gate
  let beside: readonly Route[] | undefined
  let wholes: ReturnType<Search['ofWholes']> | undefined
  let kernel: Kernel | undefined
  let stops = 0
  const describe = (word: number) => table.described?.(word) ?? descriptionOf(leadsOf(word), table.withLines)
  const wholeOf = (route: Route) => {
    const recognizer = ofWhole.find(({ kind }) => kind === route.kind.id)
    return recognizer === undefined ? [] : [{ route, recognizer }]
  }
  return {
    kernel() {
      if (kernel?.isStopped() === true) {
        if (++stops > mostStops) throw new Fault('the search through texts comes to a stop again and again, and is given up')
        kernel = undefined
      }
      return (kernel ??= makeKernel(table.words, hostFor({ gateOf, describe, leadsOf })))
    },
    leadsOf,
    describe,
    ofWholes: () => (wholes ??= table.asWhole.flatMap((service) => bring(service).routes.flatMap(wholeOf))),
    partsOf: (kind) => bring(kind.service).parts.filter(({ route }) => route.kind === kind),
    besideOthers: () => (beside ??= table.beside.flatMap((service) => bring(service).routes.filter(isLookedForBeside))),
  }
}

/** A kernel takes long to make, and its memory a while to be given back. */
const mostStops = 20
const ofWhole = recognizers.filter(isAskedOfAll)

/** The leads of one word. Those of one name are one: services share names. */
function together<L extends Lead | BoundLead>(brought: readonly L[]): L[] {
  const leads: L[] = []
  const byName = new Map<string, NameOwner[]>()
  for (const lead of brought) {
    if (lead.is !== 'name') {
      leads.push(lead)
      continue
    }
    // names of the same letters may be cut into other words, and so be looked for by others
    const id = JSON.stringify(lead.name)
    const known = byName.get(id)
    if (known !== undefined) known.push(...lead.owners)
    else {
      const owners = [...lead.owners]
      byName.set(id, owners)
      let telling: Telling | null | undefined
      leads.push({
        ...lead,
        owners,
        get telling() {
          return telling === undefined ? (telling = commonTelling(owners.map(({ route }) => route.matcher.telling))) : telling
        },
      })
    }
  }
  return leads
}
