import type { Spot, Text } from '../model/workflow.ts'
import type { Evaluated } from './scope.ts'
import { sourceFile } from './spots.ts'
import { joined, type Value } from './value.ts'

/**
 * A script as its language's parser gets it: each expression and each part that is not known is a word of letters of the same length, so
 * that offsets stay what they are in the file.
 */
export interface Script {
  readonly text: string
  readonly parts: readonly { readonly start: number; readonly end: number; readonly value: Value }[]
  spot(offset: number): Spot
}

const filler = 'Z'

/** `run:` of a step. */
export function scriptOf(text: Text, { parts }: Evaluated): Script {
  let masked = ''
  let from = 0
  for (const { start, end } of parts) {
    masked += text.value.slice(from, start) + filler.repeat(end - start)
    from = end
  }
  return { text: masked + text.value.slice(from), parts, spot: (offset) => text.at(offset) }
}

/** A file of the repository. */
export const scriptFile = (path: string, text: string): Script => ({ ...sourceFile(path, text), parts: [] })

/** A script that stands in a word (`bash -c "..."`): all of it is at the word's place. */
export function scriptIn(value: Value, at: Spot): Script {
  let text = ''
  const parts: { start: number; end: number; value: Value }[] = []
  for (const piece of value) {
    const start = text.length
    text += typeof piece === 'string' ? piece : filler.repeat(8)
    if (typeof piece !== 'string') parts.push({ start, end: text.length, value: [piece] })
  }
  return { text, parts, spot: () => at }
}

/** What stands between two offsets, with its expressions filled in. `plain` takes quoting out of the rest. */
export function stretch(script: Script, start: number, end: number, plain: (text: string) => string = (text) => text): Value {
  if (script.parts.length === 0) return start < end ? [plain(script.text.slice(start, end))] : []
  const values: Value[] = []
  let from = start
  for (let index = firstFrom(script.parts, start); index < script.parts.length; index++) {
    const part = script.parts[index]!
    if (part.start >= end) break
    if (part.start > from) values.push([plain(script.text.slice(from, part.start))])
    values.push(part.value)
    from = part.end
  }
  if (from < end) values.push([plain(script.text.slice(from, end))])
  return joined(values)
}

function firstFrom(parts: Script['parts'], start: number): number {
  let [low, high] = [0, parts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (parts[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low
}
