import type { Evidence, Origin, Spot } from '../model/workflow.ts'

/** A key on its way: where it came from, and each place that it passed, the last first. Never changed: ways branch. */
export interface Passing {
  readonly from: Origin
  readonly at: Evidence
  readonly before: Passing | null
  readonly steps: number
}
/** Known text, or text that is not known before it runs and may hold these keys. */
export type Piece = string | { readonly keys: readonly Passing[] }
/** What a variable, a word or an input holds, as far as files say. */
export type Value = readonly Piece[]

export const unknown: Value = [{ keys: [] }]
/** What stands for unknown text and for keys wherever a value is shown. */
export const shade = '…'

const mostPieces = 64
const longest = 100_000
const mostKeys = 100
const mostSteps = 40

export const begin = (from: Origin, at: Spot, why: string): Passing => ({ from, at: placed(at, why), before: null, steps: 1 })

const placed = ({ path, line, column }: Spot, why: string): Evidence => ({ path, line, column, why })

/** The value, having passed one place more. Text without keys is as it was. */
export function pass(value: Value, at: Spot, why: string): Value {
  if (!holdsKey(value)) return value
  const there = placed(at, why)
  return value.map((piece) =>
    typeof piece === 'string' || piece.keys.length === 0
      ? piece
      : {
          keys: piece.keys.map((key) =>
            key.steps >= mostSteps ? key : { ...key, at: there, before: key, steps: key.steps + 1 },
          ),
        },
  )
}

/** The value with another word for the place that it passed last. */
export const renamed = (value: Value, why: string): Value =>
  value.map((piece) =>
    typeof piece === 'string' ? piece : { keys: piece.keys.map((key) => ({ ...key, at: { ...key.at, why } })) },
  )

export function trailOf(key: Passing): readonly Evidence[] {
  const trail: Evidence[] = []
  for (let at: Passing | null = key; at !== null; at = at.before) trail.push(at.at)
  return trail.reverse()
}

export const originOf = (from: Origin): string => (from.kind === 'secret' ? `secrets.${from.name}` : from.kind)

/** All keys that a value may hold; of one origin the first way that led here. */
export function keysIn(value: Value): readonly Passing[] {
  const keys = new Map<string, Passing>()
  for (const piece of value)
    if (typeof piece !== 'string')
      for (const key of piece.keys) if (keys.size < mostKeys && !keys.has(originOf(key.from))) keys.set(originOf(key.from), key)
  return [...keys.values()]
}

export const holdsKey = (value: Value): boolean => value.some((piece) => typeof piece !== 'string' && piece.keys.length > 0)

/** The text, where all of it is known. */
export function known(value: Value): string | null {
  let text = ''
  for (const piece of value) {
    if (typeof piece !== 'string') return null
    text += piece
  }
  return text
}

/** The text with a shade for each part that is not known or is a key. */
export const shown = (value: Value): string => value.map((piece) => (typeof piece === 'string' ? piece : shade)).join('')

/** Values one behind the other. What grows too long (`A=$A$A`, again and again) is no longer known, but keeps its keys. */
export function joined(values: readonly Value[]): Value {
  const pieces: Piece[] = []
  let length = 0
  for (const value of values)
    for (const piece of value) {
      const last = pieces.at(-1)
      if (typeof piece === 'string') {
        length += piece.length
        if (typeof last === 'string') pieces[pieces.length - 1] = last + piece
        else if (piece !== '') pieces.push(piece)
      } else pieces.push(piece)
      if (pieces.length > mostPieces || length > longest) return blurred(values)
    }
  return pieces
}

/** One piece that is not known, with all keys of these values. */
export const blurred = (values: readonly Value[]): Value => [{ keys: keysIn(values.flat()) }]

/** One or the other. */
export const either = (a: Value, b: Value): Value => {
  const [one, two] = [known(a), known(b)]
  return a === b || (one !== null && one === two) ? a : blurred([a, b])
}
