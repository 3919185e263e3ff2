import type { Service } from '../model/service.ts'
import { type Description, descriptionReader, descriptionWriter, type WrittenTelling } from './descriptions.ts'
import { isAskedOfAll } from './formats/format.ts'
import { recognizers } from './formats/list.ts'
import { type Gate, gatesOf, widerOf } from './gates.ts'
import { makeGlobs } from './globs.ts'
import { escapeLayers, localLayers } from './layers/list.ts'
import { broughtBy } from './leads.ts'
import { hasLines } from './routes.ts'
import type { Route } from './search.ts'

/** Which words lead to which services. */
export interface WordTable {
  /** In lower case, sorted. */
  readonly words: readonly string[]
  leadingTo(word: number): LeadingTo
  /** What the kernel has to know of a word, where it was worked out before. */
  described?(word: number): Description
  /** The index of each service's first route, and behind the last one how many there are. */
  readonly routes: readonly number[]
  /** Services with parts that are looked for beside other parts. */
  readonly beside: readonly number[]
  /** Services with keys that may go over several lines. */
  readonly withLines: readonly number[]
  /** Services with keys that a text is asked for as a whole. */
  readonly asWhole: readonly number[]
}

type Lists = Omit<WordTable, 'words' | 'leadingTo' | 'described'>

/** What one word leads to. */
export interface LeadingTo {
  /** Services by their index, in order. */
  readonly free: readonly number[]
  /** Those to which it leads only near their name or one of their hosts. */
  readonly bound: readonly number[]
  /** Null: it may lead to something wherever it stands, as the words of layers do. */
  readonly gate: Gate
}

/** Services that are known before a search is made, and their table. */
export interface Prepared {
  readonly count: number
  service(index: number): Service
  readonly table: WordTable
}

export const nothing: Prepared = {
  count: 0,
  service: () => {
    throw new RangeError('no service is prepared')
  },
  table: tableFrom(
    new Map(
      [...escapeLayers, ...localLayers].flatMap(({ words }) =>
        words.map((word) => [word.toLowerCase(), { free: [], bound: [], gate: null }] as const),
      ),
    ),
    { routes: [0], beside: [], withLines: [], asWhole: [] },
  ),
}

/** The table of prepared services and of others behind them. */
export function extended({ count, table }: Prepared, services: readonly Service[]): WordTable {
  if (services.length === 0) return table
  const words = new Map(table.words.map((word, index) => [word, table.leadingTo(index)]))
  const lists = {
    routes: [...table.routes],
    beside: [...table.beside],
    withLines: [...table.withLines],
    asWhole: [...table.asWhole],
  }
  const globs = makeGlobs()
  for (const [i, service] of services.entries()) {
    const index = count + i
    const from = broughtBy(service, index, lists.routes.at(-1)!, globs)
    lists.routes.push(lists.routes.at(-1)! + from.routes.length)
    if (from.routes.some(isLookedForBeside)) lists.beside.push(index)
    if (hasLines(service)) lists.withLines.push(index)
    if (recognizers.some((each) => isAskedOfAll(each) && each.kind.startsWith(`${service.id}/`))) lists.asWhole.push(index)
    for (const [word, gate] of gatesOf(from)) {
      const known = words.get(word)
      const led = (side: 'free' | 'bound') => [...(known?.[side] ?? []), ...(from[side].has(word) ? [index] : [])]
      words.set(word, { free: led('free'), bound: led('bound'), gate: known === undefined ? gate : widerOf(known.gate, gate) })
    }
  }
  return tableFrom(words, lists)
}

/** Services and their table, before anything is searched for with them. */
export const prepare = (services: readonly Service[]): Prepared => ({
  count: services.length,
  service: (index) => services[index]!,
  table: extended(nothing, services),
})

/** A part without a mark of its own, whose key has others with one. */
export const isLookedForBeside = (route: Route): boolean => route.siblings.length > 0 && !route.literal

function tableFrom(words: ReadonlyMap<string, LeadingTo>, lists: Lists): WordTable {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...lists, words: sorted.map(([word]) => word), leadingTo: (word) => sorted[word]![1] }
}

/**
 * Prepared services as text: a line for each service and for each word, so that changes are seen, and so that reading it costs little until a
 * text comes to a word or a service. `describe` says what the kernel has to know of a word of their table.
 */
export function writePrepared({ count, service, table }: Prepared, describe?: (word: number) => Description): string {
  const { words, leadingTo, described: _, ...lists } = table
  const { write, tellings } = descriptionWriter()
  const descriptions = describe === undefined ? [] : words.map((_, word) => write(describe(word)))
  return [
    JSON.stringify({ services: count, words: words.length, tellings, ...lists }),
    ...Array.from({ length: count }, (_, index) => written(service(index))),
    // a blank at a line's end would be seen by nobody, and tidied away
    ...words.map((word) => written(word).slice(1, -1).replace(/^ | $/g, '\\u0020')),
    ...words.map((_, word) => {
      const { free, bound, gate } = leadingTo(word)
      return `${free};${bound};${gate ?? ''}`
    }),
    ...descriptions,
    '',
  ].join('\n')
}
/** On one line, and in ASCII. */
const written = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

interface Head extends Lists {
  readonly services: number
  readonly words: number
  readonly tellings: readonly WrittenTelling[]
}

/** Reads what `writePrepared` wrote. */
export function readPrepared(text: string): Prepared {
  const lines = text.split('\n')
  const { services: count, words: size, tellings, ...lists } = JSON.parse(lines[0]!) as Head
  const services: Service[] = []
  const numbers = (list: string) => (list === '' ? [] : list.split(',').map(Number))
  const [firstWord, firstLeading, firstDescription] = [1 + count, 1 + count + size, 1 + count + 2 * size]
  const read = descriptionReader(tellings)
  const isDescribed = lines.length > firstDescription + size
  return {
    count,
    service: (index) => (services[index] ??= JSON.parse(lines[1 + index]!) as Service),
    table: {
      ...lists,
      words: lines
        .slice(firstWord, firstLeading)
        .map((word) => (word.includes('\\') ? (JSON.parse(`"${word}"`) as string) : word)),
      leadingTo(word) {
        const [free = [], bound = [], gate = []] = lines[firstLeading + word]!.split(';').map(numbers)
        return { free, bound, gate: gate.length === 0 ? null : [gate[0]!, gate[1]!] }
      },
      ...(isDescribed ? { described: (word) => read(lines[firstDescription + word]!) } : {}),
    },
  }
}
