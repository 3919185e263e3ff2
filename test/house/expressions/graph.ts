import type { Program } from './program.ts'

/**
 * The ways of an expression through texts. A state is a step that takes a character, together with the character that it takes now;
 * the last step stands for a search that has not begun yet and takes whatever comes.
 */
export interface Graph {
  readonly symbols: readonly string[]
  /** States that a text may begin with. */
  readonly first: readonly number[]
  /** Next states; one that is reached in two ways stands there twice. */
  readonly next: (state: number) => readonly number[]
  /**
   * The same without those that lie behind a match: what has once matched is never gone back in, so that only what was tried since counts.
   */
  readonly unmatched: (state: number) => readonly number[]
  readonly symbolOf: (state: number) => string
  /** Whether an expression has matched before this character, or (null) where the text ends. */
  readonly matchesBefore: (state: number, symbol: string | null) => boolean
  /** The search has not begun here. */
  readonly isBefore: (state: number) => boolean
}

interface Reached {
  /** Steps that take, once for each way that leads to them (twice at most). */
  readonly takes: readonly number[]
  readonly matches: boolean
  /** What is asked of the characters around decides. */
  readonly depends: boolean
}

/** The graph of a program in its plain form. */
export function graphOf(program: Program, searching = true): Graph {
  const { steps } = program
  const symbols = kindsOf(program)
  const takes = steps.flatMap((step, index) => (step.does === 'take' ? [index] : []))
  const numberOf = new Map(takes.map((step, index) => [step, index]))
  const notBegun = takes.length
  const state = (take: number, symbol: number) => take * symbols.length + symbol
  const allowed = takes.map((step) => {
    const take = steps[step]!
    return symbols.flatMap((symbol, index) => (take.does === 'take' && take.asks(symbol) ? [index] : []))
  })
  const allows = allowed.map((list) => new Set(list))

  const reach = (from: number, before: string | null, next: string | null): Reached => {
    const ways: number[] = []
    let matches = false
    let depends = false
    let visits = 0
    // loops whose round begins here: it ends only once something is taken
    const begun = new Set<number>()
    const visit = (index: number, certain: boolean): void => {
      if (++visits > 20_000) throw new Error('an expression has too many ways from one character to the next')
      const step = steps[index]!
      if (step.does === 'take') {
        const number = numberOf.get(index)!
        if (ways.filter((each) => each === number).length < 2) ways.push(number)
        return
      }
      if (step.does === 'match') {
        if (certain && step.look !== true) matches = true
        return
      }
      if (step.does === 'choose') for (const way of step.ways) visit(way, certain)
      else if (step.does === 'edge') {
        depends = true
        if (step.holds(before, next)) visit(step.to, certain)
      } else if (step.does === 'look') {
        // what it looks at costs as much as what is taken; whether it holds is not known here
        visit(step.at, false)
        visit(step.to, false)
      } else if (step.does === 'note' && !begun.has(step.slot)) {
        begun.add(step.slot)
        visit(step.to, certain)
        begun.delete(step.slot)
      } else if (step.does !== 'moved' || !begun.has(step.slot)) visit(step.to, certain)
    }
    visit(from, true)
    return { takes: ways, matches, depends }
  }
  const known = new Map<string, Reached>()
  const reached = (from: number, before: string | null, next: string | null): Reached => {
    const plain = known.get(`${from}`)
    if (plain !== undefined) return plain
    const name = `${from} ${before} ${next}`
    let answer = known.get(name)
    if (answer === undefined) {
      answer = reach(from, before, next)
      known.set(answer.depends ? name : `${from}`, answer)
    }
    return answer
  }

  const edges = (from: number, before: string | null, into: number[], open: number[]): void => {
    symbols.forEach((symbol, index) => {
      const answer = reached(from, before, symbol)
      for (const take of answer.takes)
        if (allows[take]!.has(index)) {
          into.push(state(take, index))
          if (!answer.matches) open.push(state(take, index))
        }
    })
  }
  const lists = new Map<number, readonly [number[], number[]]>()
  const listsOf = (from: number) => {
    let both = lists.get(from)
    if (both === undefined) {
      both = [[], []]
      const take = Math.floor(from / symbols.length)
      const before = symbols[from % symbols.length]!
      if (take === notBegun) {
        edges(program.start, before, ...both)
        for (const list of both) symbols.forEach((_, symbol) => void list.push(state(notBegun, symbol)))
      } else {
        const step = steps[takes[take]!]!
        if (step.does === 'take') edges(step.to, before, ...both)
      }
      lists.set(from, both)
    }
    return both
  }

  const first: number[] = []
  edges(program.start, null, first, [])
  if (searching) symbols.forEach((_, symbol) => void first.push(state(notBegun, symbol)))
  return {
    symbols,
    first,
    next: (from) => listsOf(from)[0],
    unmatched: (from) => listsOf(from)[1],
    symbolOf: (from) => symbols[from % symbols.length]!,
    matchesBefore: (from, symbol) => {
      const step = steps[takes[Math.floor(from / symbols.length)] ?? -1]
      return step?.does === 'take' && reached(step.to, symbols[from % symbols.length]!, symbol).matches
    },
    isBefore: (from) => from >= state(notBegun, 0),
  }
}

/** One character for each kind of those that an expression tells apart. */
function kindsOf(program: Program): readonly string[] {
  const printable = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index))
  const all = new Set([
    'a',
    'A',
    '0',
    ' ',
    '\n',
    '!',
    ...program.named,
    ...printable,
    '\t',
    '\r',
    '\0',
    '\xe9',
    '\u2028',
    '\u4e00',
    '\u0130',
  ])
  const kinds = new Map<string, string>()
  for (const symbol of all) {
    if (symbol.length !== 1) continue
    const answers = [...program.asks, (each: string) => /\w/.test(each), (each: string) => /[\n\r\u2028\u2029]/.test(each)]
    const kind = answers.map((ask) => (ask(symbol) ? 1 : 0)).join('')
    if (!kinds.has(kind)) kinds.set(kind, symbol)
  }
  return [...kinds.values()]
}
