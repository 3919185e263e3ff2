import type { Carriage, SentRequest, Spot } from '../model/workflow.ts'
import { grammars } from './program-grammars.ts'
import { redefined, requestOf } from './program-requests.ts'
import { isCall, isMember, readProgram } from './program-shape.ts'
import { type ProgramInput, sourcesIn } from './program-sources.ts'
import { tokensOf } from './program-tokens.ts'
import type { Language } from './programs.ts'
import type { Script } from './script.ts'
import { blurred, keysIn, type Passing } from './value.ts'

/** What a program does with a key, where that can be said. */
export interface ProgramUse {
  readonly keys: readonly Passing[]
  readonly at: Spot
  readonly does: { readonly sends: SentRequest; readonly by: Carriage } | 'prints' | 'unknown'
}

/**
 * What a program does with the keys that it gets, as far as its text says: requests whose URL and method stand there, prints, and for all
 * the rest `unknown`. A key that goes into a name which is used for something else is unknown, too.
 */
export function usesIn(script: Script, language: Language, input: ProgramInput): readonly ProgramUse[] {
  const grammar = grammars[language]
  const tokens = tokensOf(script.text, language)
  const all = [...input.environment.map(({ value }) => value), ...input.words, ...script.parts.map(({ value }) => value)]
  const everything = keysIn(blurred(all))
  if (everything.length === 0) return []
  if (tokens === null) return [{ keys: everything, at: script.spot(0), does: 'unknown' }]

  const program = readProgram(tokens, language)
  const isAnother = redefined(tokens, grammar)
  const taints = new Map<number, readonly Passing[]>()
  const names = new Map<string, readonly Passing[]>()
  const told = new Set<number>()
  for (const [index, keys] of sourcesIn(program, grammar, input, script, names, told))
    if (keys.length > 0) taints.set(index, keys)
  for (const [name, keys] of names) if (keys.length === 0) names.delete(name)
  // A name that holds a key, then names made of that: twice is enough for what is written in order.
  for (let round = 0; round < 2; round++) {
    for (const each of program.assignments) {
      const inside: Passing[] = []
      for (const [index, keys] of taints) if (index >= each.from && index < each.to) inside.push(...keys)
      if (inside.length > 0 && !isCall(program, each.from, each.to))
        names.set(each.name, dedupe([...(names.get(each.name) ?? []), ...inside]))
    }
    tokens.forEach((token, index) => {
      const held = token.kind === 'name' && !isMember(tokens, index) ? names.get(token.text) : undefined
      if (held !== undefined) taints.set(index, held)
    })
  }
  const uses: ProgramUse[] = []
  for (const call of program.calls) {
    const kind = grammar.prints.includes(call.name) ? 'prints' : null
    const request = kind === null && !isAnother ? requestOf(program, call, grammar, script, language) : null
    if (kind === null && request === null) continue
    for (const [index, keys] of taints) {
      if (index <= call.open || index >= call.close || told.has(index)) continue
      told.add(index)
      const at = script.spot(tokens[index]!.start)
      uses.push({ keys, at, does: kind ?? { sends: request!.request, by: request!.by(index) } })
    }
  }
  const byName = new Map<string, number[]>()
  for (const index of taints.keys())
    byName
      .set(tokens[index]!.text, byName.get(tokens[index]!.text) ?? [])
      .get(tokens[index]!.text)!
      .push(index)
  for (const [index, keys] of taints) {
    if (told.has(index)) continue
    // Where it is put under a name that is used, the name's uses tell; one that other files may ask for is used by who knows what.
    const assigned = program.assignments.some(
      ({ name, from, to, target }) =>
        (index === target || (index >= from && index < to && names.has(name) && !isCall(program, from, to))) &&
        !tokens.slice(Math.max(0, target - 2), target).some(({ text }) => text === 'export') &&
        (byName.get(name) ?? []).some((other) => other !== target && (other < from || other >= to)),
    )
    if (!assigned) uses.push({ keys, at: script.spot(tokens[index]!.start), does: 'unknown' })
  }
  return uses
}

const dedupe = (keys: readonly Passing[]): readonly Passing[] => keysIn([{ keys }])
