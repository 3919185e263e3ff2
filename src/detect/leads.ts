import { type Carrier, type Context, isNobodys, type Service, type Shape } from '../model/service.ts'
import { recognizers } from './formats/list.ts'
import type { Files } from './globs.ts'
import { isCommon, readName } from './names.ts'
import { isOrdinary } from './ordinary.ts'
import { anchorOf, isRun, isUntil, readRun, segmentsOf } from './pieces.ts'
import { kindOf, type Layout, layoutsOf, routeOf } from './routes.ts'
import type { Affixes, BoundLead, CalledPart, Lead, NameOwner, Route, SpokenKey } from './search.ts'
import { calledBy } from './spoken/key-names.ts'
import { strengths } from './strengths.ts'

/** What a service is looked for by: words in lower case, each with what it leads to. */
export interface Brought {
  readonly routes: readonly Route[]
  readonly free: ReadonlyMap<string, readonly FreeLead[]>
  /** Those that count only near the service's name or one of its hosts. */
  readonly bound: ReadonlyMap<string, readonly BoundLead[]>
  /** How the parts are called that are looked for beside another part of their key; those found by their own literal are none of them. */
  readonly parts: readonly CalledPart[]
}
export type FreeLead = Exclude<Lead, { is: 'bound' | 'escape' | 'local' }>

/** What one service is looked for by. `firstRoute` is the index of its first route among those of all services, `globs` those of the search. */
export function broughtBy(service: Service, index: number, firstRoute: number, globs: (glob: string) => Files): Brought {
  const free = new Map<string, FreeLead[]>()
  const bound = new Map<string, BoundLead[]>()
  const lead: AddLead = (word, to) => add(free, word, to)
  const boundLead: AddBound = (word, to) => add(bound, word, to)
  const routes: Route[] = []
  const contexts: [Route, Layout, readonly Carrier[]][] = []
  for (const [name, key] of Object.entries(service.keys)) {
    const kind = kindOf(service, index, name, key)
    for (const layout of layoutsOf(key)) {
      const route = routeOf(firstRoute + routes.length, kind, layout)
      routes.push(route)
      const recognizer = recognizers.find((each) => each.kind === kind.id)
      if (recognizer !== undefined)
        for (const word of recognizer.words) lead(word, { is: 'format', recognizer, length: word.length, route })
      else if (route.literal) addLiteral(lead, route, layout)
      else contexts.push([route, layout, key.carriers ?? []])
    }
  }
  const own = ownWords(service)
  const hosts = hostsOf(service)
  for (const [route, layout, carriers] of contexts) {
    for (const context of layout.beside) addContext(lead, route, context, globs)
    const named = namesService(
      own,
      segmentsOf(layout.shape).flatMap((segment) => segment.texts),
    )
    for (const carrier of carriers)
      addCarrier(lead, boundLead, route, carrier, hosts, (text) => named || namesService(own, [text]))
  }
  // who else is near matters only to what has no literal
  if (routes.some((route) => !route.literal))
    addService(lead, index, own, hosts, isNobodys(service) ? [] : spokenKeys(contexts, own, routes))
  return { routes, free, bound, parts: calledParts(contexts, own) }
}

type AddLead = (word: string, to: FreeLead) => void
type AddBound = (word: string, to: BoundLead) => void

function add<L>(to: Map<string, L[]>, word: string, lead: L): void {
  const text = word.toLowerCase()
  const list = to.get(text)
  if (list === undefined) to.set(text, [lead])
  else list.push(lead)
}

function addLiteral(lead: AddLead, route: Route, layout: Layout): void {
  const { texts, least, most } = anchorOf(layout.shape, layout.least)!
  for (const text of texts) lead(text, { is: 'literal', route, least, most, length: text.length })
}

function addContext(lead: AddLead, route: Route, context: Context, globs: (glob: string) => Files): void {
  if ('named' in context) {
    const files = context.in === undefined ? null : globs(context.in)
    const strength = context.named.includes('*') ? strengths.wildcard : strengths.named
    addName(lead, context.named, { files, affixes: { before: '', after: '' }, strength, route })
  } else if ('word' in context) {
    const length = context.word.length
    lead(context.word, { is: 'word', length, within: context.within, route })
  } else {
    const length = context.command.length
    const flag = flagPattern(context.flag)
    // two letters stand in every line: with what ends them they don't
    const ends = length < 4 ? commandEnds : ['']
    for (const end of ends) lead(context.command + end, { is: 'command', length, gap: end.length, flag, route })
  }
}

/** One lead for each way to write a name. */
function addName(lead: AddLead | AddBound, pattern: string, owner: NameOwner): void {
  const name = readName(pattern)
  for (const anchor of name.anchors) lead(anchor, { is: 'name', name, anchor: anchor.length, owners: [owner], telling: null })
}

/** What stands behind a command that is followed by its arguments. */
const commandEnds = [' ', '\t', '"', "'", '\\', ',']

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
  boundLead: AddBound,
  route: Route,
  carrier: Carrier,
  hosts: readonly string[],
  isOwn: (text: string) => boolean,
): void {
  if ('header' in carrier) {
    const affixes = affixesOf(carrier.value, route)
    if (affixes === null) return
    const own = isOwn(carrier.header + carrier.value)
    const strength = own ? strengths.ownCarrier : strengths.carrier
    addName(own ? lead : boundLead, carrier.header, { files: null, affixes, strength, route })
  } else if ('query' in carrier) {
    const { query } = carrier
    const own = isOwn(query)
    const strength = own ? strengths.ownCarrier : strengths.carrier
    const to = { is: 'query', strength, route } as const
    for (const word of [`?${query}=`, `&${query}=`, `&amp;${query}=`, `%3f${query}%3d`, `%26${query}%3d`])
      own ? lead(word, to) : boundLead(word, to)
  } else if ('basic' in carrier) {
    const affixes = affixesOf(carrier.basic, route)
    if (affixes === null) return
    for (const word of [' -u', '"-u', "'-u", '--user']) boundLead(word, { is: 'user', length: word.length, affixes, route })
    for (const host of hosts) boundLead(`@${host}`, { is: 'userinfo', length: host.length + 1, affixes, route })
    boundLead('basic ', { is: 'basic', length: 6, affixes, route })
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

function addService(
  lead: AddLead,
  service: number,
  own: readonly string[],
  hosts: readonly string[],
  keys: readonly SpokenKey[],
): void {
  for (const word of own)
    lead(word, { is: 'service', length: word.length, host: false, ordinary: isOrdinary(squeezed(word)), service, keys })
  for (const host of hosts) lead(host, { is: 'service', length: host.length, host: true, ordinary: false, service, keys })
}

/** What is looked for where the service is spoken of: no ids, and nothing of several lines. */
function spokenKeys(
  contexts: readonly (readonly [Route, Layout, readonly Carrier[]])[],
  own: readonly string[],
  routes: readonly Route[],
): readonly SpokenKey[] {
  const names = [...new Set(own.map(squeezed))]
  return contexts
    .filter(([route, { shape, check }]) => !route.public && check !== 'pem' && shape.every((piece) => !isUntil(piece)))
    .map(([route, { shape, beside }]) => ({
      ...{ route, called: calledBy(beside, names), tight: isTight(shape), wide: isWide(shape) },
      others: routes.filter((other) => other.kind === route.kind && other.part !== route.part && other.public),
    }))
}

function calledParts(
  contexts: readonly (readonly [Route, Layout, readonly Carrier[]])[],
  own: readonly string[],
): readonly CalledPart[] {
  const names = [...new Set(own.map(squeezed))]
  return contexts
    .filter(([{ part }, { shape }]) => part !== null && shape.every((piece) => !isUntil(piece)))
    .map(([route, { beside }]) => ({ route, called: calledBy(beside, names) }))
}

/** One run, of an alphabet of which no random text is hexadecimal. */
const isWide = (shape: Shape): boolean => shape.every((piece) => isRun(piece) && !/^(?:hex|digit)/.test(readRun(piece).alphabet))

/** A literal of three characters that is more than what all web tokens have. */
const isTight = (shape: Shape): boolean =>
  segmentsOf(shape).some(({ texts }) => texts.every((text) => text.length >= 3 && !/^\.?eyJ$/.test(text)))

/** A service's id and name in the ways they are written; none where they are too short or too common to say anything. */
function ownWords(service: Service): readonly string[] {
  const written = (name: string, separators: readonly string[]) => {
    const pieces = name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((piece) => piece !== '')
    return separators.map((separator) => pieces.join(separator))
  }
  // `ActiveCampaign` is two words in `ACTIVE_CAMPAIGN_API_KEY`; `get_response` is what any program may call something
  const inWords = service.name.replace(/([a-z\d])([A-Z])/g, '$1 $2')
  const words = [
    ...[service.id, service.name].flatMap((name) => written(name, ['', '-', '_', '.', ' '])),
    ...(inWords === service.name || /^(?:get|has|is|in|on|read|set|run) /i.test(inWords) ? [] : written(inWords, ['-', '_'])),
  ]
  // where settings alone say what a service's hosts are, a name that is one is theirs to say, too
  const saysNoHost = !isNobodys(service) && hostsOf(service).length === 0
  return [...new Set(words)].filter(
    (word) => squeezed(word).length >= 4 && !isCommon(squeezed(word)) && !(saysNoHost && word.includes('.')),
  )
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
