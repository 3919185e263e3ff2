import type { Grammar } from './program-grammars.ts'
import { type Program, pathBefore } from './program-shape.ts'
import type { Token } from './program-tokens.ts'
import type { Script } from './script.ts'
import type { Given } from './shell-state.ts'
import { blurred, keysIn, type Passing, type Value } from './value.ts'

/** What a program gets. */
export interface ProgramInput {
  readonly environment: readonly Given[]
  /** Words behind its name. */
  readonly words: readonly Value[]
}

/** Where the program reads a key: tokens with the keys that they give. What it takes apart is put into `names`, with its place in `patterns`. */
export function sourcesIn(
  { tokens }: Program,
  grammar: Grammar,
  input: ProgramInput,
  script: Script,
  names: Map<string, readonly Passing[]>,
  patterns: Set<number>,
): ReadonlyMap<number, readonly Passing[]> {
  const found = new Map<number, readonly Passing[]>()
  const environment = new Map(input.environment.map(({ name, value }) => [name, keysIn(value)] as const))
  const every = keysIn(blurred([...input.environment.map(({ value }) => value)]))
  const texts = tokens.map((token) => token.text)
  const startsAt = (index: number, path: string) => {
    const names = path.split('.')
    return names.every(
      (name, step) => texts[index + step * 2] === name && (step === names.length - 1 || texts[index + step * 2 + 1] === '.'),
    )
  }
  for (const [index, token] of tokens.entries()) {
    const part = script.parts.length === 0 ? [] : script.parts.filter(({ start, end }) => start < token.end && end > token.start)
    const inside = keysIn(part.flatMap(({ value }) => value))
    if (inside.length > 0) found.set(index, inside)
    if (token.kind === 'text' && /^(?:node:)?process$/.test(token.text)) found.set(index, every)
    if (token.kind !== 'name') continue
    if (reachesAll(tokens, index, grammar)) {
      found.set(index, every)
      continue
    }
    if (texts[index - 1] === '.') continue
    const getter = grammar.getters.find((path) => startsAt(index, path) && texts[index + path.split('.').length * 2 - 1] === '(')
    const place = grammar.environment.find((path) => startsAt(index, path))
    const path = getter ?? place
    if (path !== undefined) {
      const after = index + path.split('.').length * 2 - 1
      const name = tokens[after + 1]
      const plain = (texts[after] === '.' && name?.kind === 'name') || (texts[after] !== '.' && name?.kind === 'text')
      if (plain) found.set(index, environment.get(name.text) ?? [])
      else if (getter !== undefined) found.set(index, every)
      else {
        const taken = destructured(texts, index)
        if (taken === null) found.set(index, every)
        for (const [given, local, at] of taken ?? []) {
          names.set(local, environment.get(given) ?? [])
          patterns.add(at)
        }
      }
    } else if (grammar.words !== null && startsAt(index, grammar.words.name)) {
      const after = index + grammar.words.name.split('.').length * 2 - 1
      const number = texts[after] === '[' ? Number(texts[after + 1]) - grammar.words.from : Number.NaN
      found.set(index, keysIn(Number.isInteger(number) ? (input.words[number] ?? []) : blurred(input.words)))
    }
  }
  return found
}

/** Names by which a program gets at its environment in a way that is not read, or runs what nobody can read. */
function reachesAll(tokens: readonly Token[], index: number, { environment, getters }: Grammar): boolean {
  const [before, token, next, third] = [tokens[index - 1]?.text, tokens[index]!, tokens[index + 1]?.text, tokens[index + 2]]
  if (before === '.') {
    const path = pathBefore(tokens, index + 1)
    const known =
      path !== null && [...environment, ...getters].some((each) => each === path.name || each.startsWith(`${path.name}.`))
    return /^(?:env|environb?|getenvb?)$/.test(token.text) && !known
  }
  if (/^(?:eval|Function|exec|__import__|importlib|runpy)$/.test(token.text)) return true
  if (token.text === 'process') return next !== '.'
  return (token.text === 'import' || token.text === 'require') && next === '(' && third?.kind !== 'text'
}

/** `const { A, B: b } = ...` names what it takes, and under which name; null where it is not that, or takes all. */
function destructured(
  texts: readonly string[],
  index: number,
): readonly (readonly [name: string, local: string, at: number])[] | null {
  if (texts[index - 1] !== '=' || texts[index - 2] !== '}') return null
  const taken: [string, string, number][] = []
  for (let at = index - 3; at >= 0 && texts[at] !== '{'; at--) {
    if (!/^[\w$]+$/.test(texts[at]!) && texts[at] !== ',' && texts[at] !== ':') return null
    if (texts[at] === ',' || texts[at] === ':') continue
    if (texts[at - 1] !== ':') taken.push([texts[at]!, texts[at]!, at])
    else {
      taken.push([texts[at - 2] ?? '', texts[at]!, at])
      at -= 2
    }
  }
  return taken
}
