import { type Check, type Context, isNobodys, type Key, type Service, type Shape } from '../model/service.ts'
import { checkOfPart } from './checks.ts'
import { anchorOf, enough, isUntil } from './pieces.ts'
import { showingOf } from './random-runs.ts'
import type { Kind, Route } from './search.ts'
import { type Matcher, makeMatcher } from './shape.ts'

/** One shape of a key, or of a part of one, with what is to be known where it is looked for. */
export interface Layout {
  readonly shape: Shape
  readonly check: Check | undefined
  readonly part: string | null
  readonly public: boolean
  readonly beside: readonly Context[]
  /** How long a literal must be that finds it. */
  readonly least: number
  readonly siblings: readonly string[]
}

/** The layouts of a key, in its order. */
export function layoutsOf(key: Key): readonly Layout[] {
  if (key.parts === undefined)
    return (key.shapes ?? [key.shape!]).map((shape) => {
      const alone = key.alone === true && anchorOf(shape, enough.alone) !== null
      return {
        shape,
        check: key.check,
        part: null,
        public: false,
        beside: alone ? [] : (key.beside ?? []),
        least: alone ? enough.alone : enough.usually,
        siblings: [],
      }
    })
  const entries = Object.entries(key.parts)
  const literals = entries.filter(([, part]) => anchorOf(part.shape) !== null).map(([name]) => name)
  return entries.map(([name, part]) => ({
    shape: part.shape,
    check: checkOfPart(part.shape),
    part: name,
    public: part.public === true,
    // a public part is no leak: where its literal finds it, nothing need stand beside it
    beside: part.public === true && literals.includes(name) ? [] : (part.beside ?? key.beside ?? []),
    least: enough.usually,
    siblings: literals.filter((other) => other !== name),
  }))
}

/** Whether a key of a service may go over several lines. */
export const hasLines = (service: Service): boolean =>
  Object.values(service.keys).some((key) => layoutsOf(key).some(({ shape }) => shape.some(isUntil)))

/** Private keys and nothing else: whose they are, nobody can say of any of them. */
const isOfBareKeys = (service: Service): boolean => Object.values(service.keys).some(({ check }) => check === 'pem')

/** One kind of key of the service with this index. */
export function kindOf(service: Service, index: number, name: string, key: Key): Kind {
  const parts = key.parts === undefined ? null : Object.entries(key.parts)
  return {
    id: `${service.id}/${name}`,
    service: index,
    nobodys: isNobodys(service) || isOfBareKeys(service),
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

/** The route of a layout. Its matcher is made where it is first asked for: most runs need few of them. */
export function routeOf(index: number, kind: Kind, layout: Layout): Route {
  let matcher: Matcher | undefined
  const literal = layout.beside.length === 0 && anchorOf(layout.shape, layout.least) !== null
  return {
    index,
    kind,
    part: layout.part,
    public: layout.public,
    get matcher() {
      return (matcher ??= makeMatcher(layout.shape))
    },
    check: layout.check,
    literal,
    showing: literal ? null : showingOf(layout.shape),
    siblings: layout.siblings,
  }
}
