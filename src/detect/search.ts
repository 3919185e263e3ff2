import { Minimatch } from 'minimatch'
import type { Carrier, Check, Context, Key, Service, Shape } from '../model/service.ts'
import { type Automaton, makeAutomaton } from './automaton.ts'
import { checkOfPart } from './checks.ts'
import type { Recognizer } from './formats/format.ts'
import { recognizers } from './formats/list.ts'
import { escapeLayers } from './layers/list.ts'
import { isCommon, type Name, readName } from './names.ts'
import { segmentsOf } from './pieces.ts'
import { anchorOf, type Matcher, makeMatcher } from './shape.ts'

/** One kind of key as the search sees it. */
export interface Kind {
  /** `service/kind`. */
  readonly id: string
  /** Index of its service. */
  readonly service: number
  /** No service issued it, so that any that did knows better. */
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
  /** Parts of the same key that are found by their literal: near them this one is looked for, too. */
  readonly siblings: readonly string[]
}

/** How much surroundings say, from weak to strong. Of the claims on one text only the strongest count. */
export const strengths = {
  generic: 0,
  format: 0.5,
  sibling: 1,
  word: 2,
  carrier: 3,
  ownCarrier: 4,
  wildcard: 4,
  named: 5,
  literal: 6,
} as const

/** Text before and behind a key in a carrier's template. */
export interface Affixes {
  readonly before: string
  readonly after: string
}

/** What a word that was found leads to. `bound`: only near a host or the name of the route's service. */
export type Lead =
  | { readonly is: 'literal'; readonly route: Route; readonly least: number; readonly most: number; readonly length: number }
  /** An escape of one of `escapeLayers`, by its index. */
  | { readonly is: 'escape'; readonly layer: number; readonly length: number }
  | { readonly is: 'name'; readonly name: Name; readonly anchor: number; readonly owners: NameOwners }
  | { readonly is: 'format'; readonly recognizer: Recognizer; readonly length: number; readonly route: Route }
  | { readonly is: 'word'; readonly length: number; readonly within: number; readonly route: Route }
  | { readonly is: 'command'; readonly length: number; readonly flag: RegExp; readonly route: Route }
  | { readonly is: 'query'; readonly bound: boolean; readonly strength: number; readonly route: Route }
  /** A name and password: behind `-u`, before a host's `@`, or as base64 behind `Basic`. */
  | { readonly is: 'user' | 'userinfo' | 'basic'; readonly length: number; readonly affixes: Affixes; readonly route: Route }
  | { readonly is: 'service'; readonly length: number; readonly host: boolean; readonly service: number }

/** A route whose key may be the value of a name. Hundreds of services share names such as `Authorization`. */
export interface NameOwner {
  readonly route: Route
  readonly files: Files | null
  readonly affixes: Affixes
  readonly strength: number
}

/** Those that need their service near stand under it: a file speaks of few. */
export interface NameOwners {
  readonly free: NameOwner[]
  readonly bound: Map<number, NameOwner[]>
}

/** The files that a glob names. */
export type Files = (path: string) => boolean

/** A glob is compiled where it is first asked for: most runs never do. */
function filesOf(glob: string): Files {
  let compiled: Minimatch | undefined
  return (path) => {
    compiled ??= new Minimatch(glob, { dot: true, nocomment: true, nonegate: true })
    return compiled.match(path)
  }
}

/** All that services are looked for by, ready to be searched with. */
export interface Search {
  readonly automaton: Automaton
  readonly leads: readonly (readonly Lead[])[]
  /** The parts that are looked for beside another part of their key. */
  readonly besideOthers: readonly Route[]
}

/** The search for services, made where it is first asked for: a command that scans nothing does not pay for it. */
export function searchFor(services: readonly Service[]): () => Search {
  let search: Search | undefined
  return () => (search ??= makeSearch(services))
}

/** Makes the search for services whose shapes `faultsOf` has nothing against. */
export function makeSearch(services: readonly Service[]): Search {
  const words = new Map<string, Lead[]>()
  const lead = (word: string, to: Lead) => {
    const text = word.toLowerCase()
    const list = words.get(text)
    if (list === undefined) words.set(text, [to])
    else list.push(to)
  }
  const names = nameLeads(lead)
  const routes: Route[] = []
  const globs = new Map<string, Files>()
  for (const [index, service] of services.entries()) {
    const before = routes.length
    const contexts: [Route, Layout, readonly Carrier[]][] = []
    for (const [name, key] of Object.entries(service.keys)) {
      const kind = kindOf(service, index, name, key)
      for (const layout of layoutsOf(key)) {
        const route = routeOf(routes.length, kind, layout)
        routes.push(route)
        const recognizer = recognizers.find((each) => each.kind === kind.id)
        if (recognizer !== undefined)
          for (const word of recognizer.words) lead(word, { is: 'format', recognizer, length: word.length, route })
        else if (route.literal) addLiteral(lead, route, layout.shape)
        else contexts.push([route, layout, key.carriers ?? []])
      }
    }
    const own = ownWords(service)
    const hosts = hostsOf(service)
    for (const [route, layout, carriers] of contexts) {
      for (const context of layout.beside) addContext(lead, names, route, context, globs)
      const named = namesService(
        own,
        segmentsOf(layout.shape).flatMap((segment) => segment.texts),
      )
      for (const carrier of carriers) addCarrier(lead, names, route, carrier, hosts, (text) => named || namesService(own, [text]))
    }
    // who else is near matters only to what has no literal
    if (routes.slice(before).some((route) => !route.literal)) addService(lead, index, own, hosts)
  }
  for (const [layer, { words: escapes }] of escapeLayers.entries())
    for (const word of escapes) lead(word, { is: 'escape', layer, length: word.length })
  const besideOthers = routes.filter((route) => route.siblings.length > 0 && !route.literal)
  return { automaton: makeAutomaton([...words.keys()]), leads: [...words.values()], besideOthers }
}

interface Layout {
  readonly shape: Shape
  readonly check: Check | undefined
  readonly part: string | null
  readonly public: boolean
  readonly beside: readonly Context[]
  readonly siblings: readonly string[]
}

function layoutsOf(key: Key): readonly Layout[] {
  if (key.parts === undefined)
    return (key.shapes ?? [key.shape!]).map((shape) => ({
      shape,
      check: key.check,
      part: null,
      public: false,
      beside: key.beside ?? [],
      siblings: [],
    }))
  const entries = Object.entries(key.parts)
  const literals = entries.filter(([, part]) => anchorOf(part.shape) !== null).map(([name]) => name)
  return entries.map(([name, part]) => ({
    shape: part.shape,
    check: checkOfPart(part.shape),
    part: name,
    public: part.public === true,
    // a public part is no leak: where its literal finds it, nothing need stand beside it
    beside: part.public === true && literals.includes(name) ? [] : (part.beside ?? key.beside ?? []),
    siblings: literals.filter((other) => other !== name),
  }))
}

function kindOf(service: Service, index: number, name: string, key: Key): Kind {
  const parts = key.parts === undefined ? null : Object.entries(key.parts)
  return {
    id: `${service.id}/${name}`,
    service: index,
    nobodys: service.hosts.length === 0,
    weak: key.weak === true,
    sourced: key.source !== undefined,
    parts:
      parts === null
        ? null
        : {
            names: parts.map(([part]) => part),
            public: new Set(parts.filter(([, part]) => part.public === true).map(([part]) => part)),
            within: key.within!,
          },
  }
}

/** Its matcher is made where it is first asked for: most runs need few of them. */
function routeOf(index: number, kind: Kind, layout: Layout): Route {
  let matcher: Matcher | undefined
  return {
    index,
    kind,
    part: layout.part,
    public: layout.public,
    get matcher() {
      return (matcher ??= makeMatcher(layout.shape))
    },
    check: layout.check,
    literal: layout.beside.length === 0 && anchorOf(layout.shape) !== null,
    siblings: layout.siblings,
  }
}

type AddLead = (word: string, lead: Lead) => void

function addLiteral(lead: AddLead, route: Route, shape: Shape): void {
  const { texts, least, most } = anchorOf(shape)!
  for (const text of texts) lead(text, { is: 'literal', route, least, most, length: text.length })
}

function addContext(lead: AddLead, names: NameLeads, route: Route, context: Context, globs: Map<string, Files>): void {
  if ('named' in context) {
    const exact = !context.named.includes('*')
    let files: Files | null = null
    if (context.in !== undefined) {
      files = globs.get(context.in) ?? filesOf(context.in)
      globs.set(context.in, files)
    }
    const strength = exact ? strengths.named : strengths.wildcard
    names.add(context.named, { files, affixes: { before: '', after: '' }, strength, route })
  } else if ('word' in context) {
    const length = context.word.length
    lead(context.word, { is: 'word', length, within: context.within, route })
  } else {
    const length = context.command.length
    lead(context.command, { is: 'command', length, flag: flagPattern(context.flag), route })
  }
}

interface NameLeads {
  add(pattern: string, owner: NameOwner, bound?: boolean): void
}

/** One lead for each way to write a name, whoever has it. */
function nameLeads(lead: AddLead): NameLeads {
  const byName = new Map<string, NameOwners>()
  return {
    add(pattern, owner, bound = false) {
      const name = readName(pattern)
      // names of the same letters may be cut into other words, and so be looked for by others
      const id = JSON.stringify(name)
      let owners = byName.get(id)
      if (owners === undefined) {
        byName.set(id, (owners = { free: [], bound: new Map() }))
        for (const anchor of name.anchors) lead(anchor, { is: 'name', name, anchor: anchor.length, owners })
      }
      const { service } = owner.route.kind
      if (!bound) owners.free.push(owner)
      else owners.bound.set(service, [...(owners.bound.get(service) ?? []), owner])
    },
  }
}

/** A flag where an argument may begin, and what may stand between it and its value: blank, `=`, quotes and commas, a continued line. */
function flagPattern(flag: string): RegExp {
  const text = flag.replace(/[^\w-]/g, String.raw`\$&`)
  return new RegExp(
    String.raw`(?<![\w-])${text}(?:["'],?\s{0,20}|[=,]|[ \t]{1,20})(?:[\\^\x60]\r?\n[ \t]{0,40})?(\\{0,3}["'])?`,
    'g',
  )
}

/**
 * A carrier is a context of its own only where it, or the literal of the key itself, names the service: `X-Acme-Key`,
 * `Authorization: Loco ...`. Every service's key may travel as `Authorization: Bearer ...` or `?key=`; there one of the service's hosts
 * or its name must be near.
 */
function addCarrier(
  lead: AddLead,
  names: NameLeads,
  route: Route,
  carrier: Carrier,
  hosts: readonly string[],
  isOwn: (text: string) => boolean,
): void {
  if ('header' in carrier) {
    const affixes = affixesOf(carrier.value, route)
    if (affixes === null) return
    const bound = !isOwn(carrier.header + carrier.value)
    const strength = bound ? strengths.carrier : strengths.ownCarrier
    names.add(carrier.header, { files: null, affixes, strength, route }, bound)
  } else if ('query' in carrier) {
    const { query } = carrier
    const bound = !isOwn(query)
    const strength = bound ? strengths.carrier : strengths.ownCarrier
    for (const word of [`?${query}=`, `&${query}=`, `&amp;${query}=`, `%3f${query}%3d`, `%26${query}%3d`])
      lead(word, { is: 'query', bound, strength, route })
  } else if ('basic' in carrier) {
    const affixes = affixesOf(carrier.basic, route)
    if (affixes === null) return
    for (const word of [' -u', '"-u', "'-u", '--user']) lead(word, { is: 'user', length: word.length, affixes, route })
    for (const host of hosts) lead(`@${host}`, { is: 'userinfo', length: host.length + 1, affixes, route })
    lead('basic ', { is: 'basic', length: 6, affixes, route })
  }
}

/** What stands around the route's key in a template; null where it stands there with something unknown. */
function affixesOf(template: string, route: Route): Affixes | null {
  const hole = route.part === null ? '{key}' : `{key.${route.part}}`
  const at = template.indexOf(hole)
  if (at < 0) return null
  const before = template.slice(0, at)
  const after = template.slice(at + hole.length)
  return /[{}]/.test(before + after) ? null : { before, after }
}

function addService(lead: AddLead, index: number, own: readonly string[], hosts: readonly string[]): void {
  for (const word of own) lead(word, { is: 'service', length: word.length, host: false, service: index })
  for (const host of hosts) lead(host, { is: 'service', length: host.length, host: true, service: index })
}

/** A service's id and name in the ways they are written; none where they are too short or too common to say anything. */
function ownWords(service: Service): readonly string[] {
  const words = [service.id, service.name].flatMap((name) => {
    const pieces = name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((piece) => piece !== '')
    return ['', '-', '_', '.', ' '].map((separator) => pieces.join(separator))
  })
  return [...new Set(words)].filter((word) => squeezed(word).length >= 4 && !isCommon(squeezed(word)))
}

/** Host names of a service, those behind a variable by its default. A `*` is left off. */
function hostsOf(service: Service): readonly string[] {
  const hosts = service.hosts.map((host) => {
    const variable = /^\{var\.([^}]+)\}$/.exec(host)
    return (variable === null ? host : (service.vars?.[variable[1]!]?.default ?? ''))
      .replace(/^\*\.?/, '')
      .replace(/^https:\/\//, '')
  })
  return [...new Set(hosts)].filter((host) => host.includes('.') && !/[{}]/.test(host))
}

/** Whether one of these texts holds a service's name. */
const namesService = (own: readonly string[], texts: readonly string[]): boolean =>
  texts.some((text) => own.some((word) => squeezed(text).includes(squeezed(word))))

const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')
