import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** What one step of an expression asks of a character. */
export type Asks = (symbol: string) => boolean

/** An expression as the steps that a matcher goes back in. */
export type Step =
  | { readonly does: 'take'; readonly asks: Asks; readonly to: number }
  /** The first way that leads to a match is taken. */
  | { readonly does: 'choose'; readonly ways: readonly number[] }
  | { readonly does: 'note'; readonly slot: number; readonly to: number }
  /** A round of a loop that took nothing is none. */
  | { readonly does: 'moved'; readonly slot: number; readonly to: number }
  | { readonly does: 'edge'; readonly holds: Edge; readonly to: number }
  | { readonly does: 'look'; readonly behind: boolean; readonly not: boolean; readonly at: number; readonly to: number }
  | { readonly does: 'again'; readonly group: number; readonly behind: boolean; readonly to: number }
  /** The end; `look`: of what is only looked at. */
  | { readonly does: 'match'; readonly look?: true }

/** Whether a place is one between these two characters; null is the beginning or the end of a text. */
export type Edge = (before: string | null, next: string | null) => boolean

export interface Program {
  readonly steps: readonly Step[]
  readonly start: number
  readonly slots: number
  /** Every different question that is asked of a character. */
  readonly asks: readonly Asks[]
  /** Characters that an expression names, and their neighbours. */
  readonly named: ReadonlySet<string>
}

/** A loop with more rounds that may be left out than these is read as endless where only its form counts. */
const fewRounds = 8
const mostRounds = 5000
const word: Asks = (symbol) => /^\w/.test(symbol)
const lineEnd: Asks = (symbol) => /^[\n\r\u2028\u2029]/.test(symbol)

/**
 * The steps of an expression. `form` reads counted loops of many rounds as endless ones and an earlier group as its own pattern:
 * whatever text the expression takes in some way, this one takes in that way too.
 */
export function programOf(expression: RegExp, form: boolean): Program {
  const { pattern, flags } = new RegExpParser({ ecmaVersion: 2025 }).parseLiteral(expression.toString())
  const { multiline } = flags
  const kept = expression.flags.replace(/[gymd]/g, '')
  const steps: Step[] = []
  const asks = new Map<string, Asks>()
  const named = new Set<string>()
  let slots = 2 * (1 + groupsIn(pattern))

  const add = (step: Step): number => steps.push(step) - 1
  const asking = (raw: string): Asks => {
    const known = asks.get(raw)
    if (known !== undefined) return known
    const one = new RegExp(`^(?:${raw})$`, kept)
    const answers = new Map<string, boolean>()
    const ask = (symbol: string) => {
      let answer = answers.get(symbol)
      if (answer === undefined) answers.set(symbol, (answer = one.test(symbol)))
      return answer
    }
    asks.set(raw, ask)
    return ask
  }
  const name = (code: number) => {
    for (const near of [code - 1, code, code + 1]) if (near >= 0 && near <= 0x10ffff) named.add(String.fromCodePoint(near))
  }

  /** Puts a node before what follows it; gives where to begin. Behind a place everything is read backwards. */
  const before = (node: AST.Node, to: number, behind: boolean): number => {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
        return anyOf(node.alternatives, to, behind)
      case 'CapturingGroup': {
        const slot = 2 * groupNumber(pattern, node)
        const end = add({ does: 'note', slot: behind ? slot : slot + 1, to })
        return add({ does: 'note', slot: behind ? slot + 1 : slot, to: anyOf(node.alternatives, end, behind) })
      }
      case 'Alternative':
        return (behind ? [...node.elements] : node.elements.toReversed()).reduce((next, each) => before(each, next, behind), to)
      case 'Character':
        name(node.value)
        return add({ does: 'take', asks: asking(node.raw), to })
      case 'CharacterClass':
        for (const [, code] of codesIn(node)) name(code)
        return add({ does: 'take', asks: asking(node.raw), to })
      case 'CharacterSet':
        return add({ does: 'take', asks: asking(node.raw), to })
      case 'Quantifier':
        return loop(node, to, behind)
      case 'Assertion':
        return assertion(node, to)
      case 'Backreference': {
        const group = [node.resolved].flat()[0]!
        if (form) return before({ ...group, type: 'Group' } as unknown as AST.Node, to, behind)
        return add({ does: 'again', group: groupNumber(pattern, group), behind, to })
      }
      default:
        throw new Error(`${expression} has what is not read here: ${node.type}`)
    }
  }
  const anyOf = (alternatives: readonly AST.Alternative[], to: number, behind: boolean): number =>
    alternatives.length === 1
      ? before(alternatives[0]!, to, behind)
      : add({ does: 'choose', ways: alternatives.map((each) => before(each, to, behind)) })

  const loop = (node: AST.Quantifier, to: number, behind: boolean): number => {
    const { min, max, greedy, element } = node
    const choose = (round: number, out: number) => add({ does: 'choose', ways: greedy ? [round, out] : [out, round] })
    const endless = max > mostRounds || (form && max - min > fewRounds)
    let next = to
    if (endless) {
      const at = add({ does: 'match' })
      const slot = slots++
      const moved = add({ does: 'moved', slot, to: at })
      const round = add({ does: 'note', slot, to: before(element, moved, behind) })
      steps[at] = { does: 'choose', ways: greedy ? [round, to] : [to, round] }
      next = at
    } else for (let left = max - min; left > 0; left--) next = choose(before(element, next, behind), to)
    for (let left = Math.min(min, mostRounds); left > 0; left--) next = before(element, next, behind)
    return next
  }

  const assertion = (node: AST.Assertion, to: number): number => {
    switch (node.kind) {
      case 'start':
        return add({ does: 'edge', holds: (left) => left === null || (multiline && lineEnd(left)), to })
      case 'end':
        return add({ does: 'edge', holds: (_, next) => next === null || (multiline && lineEnd(next)), to })
      case 'word': {
        const isWord = (symbol: string | null) => symbol !== null && word(symbol)
        return add({ does: 'edge', holds: (left, next) => (isWord(left) !== isWord(next)) !== node.negate, to })
      }
      default: {
        const behind = node.kind === 'lookbehind'
        const single = singleOf(node.alternatives)
        if (single !== null) {
          const questions = single.map(({ node: each, edge }) => {
            if (edge) return null
            before(each, to, false)
            return asking(each.raw)
          })
          const holds: Edge = (left, next) => {
            const symbol = behind ? left : next
            return questions.some((ask) => (ask === null ? symbol === null : symbol !== null && ask(symbol))) !== node.negate
          }
          return add({ does: 'edge', holds, to })
        }
        const at = anyOf(node.alternatives, add({ does: 'match', look: true }), behind)
        return add({ does: 'look', behind, not: node.negate, at, to })
      }
    }
  }

  /** The characters that a look asks for, where it asks for one alone; `^` behind and `$` ahead are the missing one. */
  const singleOf = (alternatives: readonly AST.Alternative[]): { node: AST.Element; edge: boolean }[] | null => {
    const all: { node: AST.Element; edge: boolean }[] = []
    for (const { elements } of alternatives) {
      const node = elements[0]
      if (elements.length !== 1 || node === undefined) return null
      const edge = node.type === 'Assertion' && (node.kind === 'start' || node.kind === 'end') && !multiline
      if (!edge && node.type !== 'Character' && node.type !== 'CharacterClass' && node.type !== 'CharacterSet') return null
      all.push({ node, edge })
    }
    return all
  }

  const start = before(pattern, add({ does: 'match' }), false)
  return { steps, start, slots, asks: [...asks.values()], named }
}

const groupsIn = (pattern: AST.Pattern): number => allGroups(pattern).length
const groupNumber = (pattern: AST.Pattern, group: AST.CapturingGroup): number => allGroups(pattern).indexOf(group) + 1

const found = new WeakMap<AST.Pattern, readonly AST.CapturingGroup[]>()
/** The groups of a pattern, in the order of their numbers. */
function allGroups(pattern: AST.Pattern): readonly AST.CapturingGroup[] {
  const known = found.get(pattern)
  if (known !== undefined) return known
  const groups: AST.CapturingGroup[] = []
  const visit = (node: AST.Node): void => {
    if (node.type === 'CapturingGroup') groups.push(node)
    if ('alternatives' in node) for (const each of node.alternatives) visit(each)
    else if (node.type === 'Alternative') for (const each of node.elements) visit(each)
    else if (node.type === 'Quantifier') visit(node.element)
  }
  visit(pattern)
  found.set(pattern, groups)
  return groups
}

function codesIn(node: AST.CharacterClass): readonly (readonly [string, number])[] {
  return node.elements.flatMap((each): (readonly [string, number])[] => {
    if (each.type === 'Character') return [[each.raw, each.value]]
    if (each.type === 'CharacterClassRange')
      return [
        [each.raw, each.min.value],
        [each.raw, each.max.value],
      ]
    return []
  })
}
