import type { Graph } from './graph.ts'

/** A text that has ever more ways through an expression, the more often its middle stands there. */
export interface Attack {
  readonly before: string
  readonly again: string
  /** What makes all of it be in vain, where the form alone tells. */
  readonly end: string
}

/** So many steps of a search for attacks, at most: what goes beyond is told as an attack that was not looked for to its end. */
const mostSteps = 400_000

/**
 * Texts whose ways through an expression grow faster than their length: two ways around a loop (they double with each round), or a loop
 * that a text can be in after another, at any place of it (their number grows with a power of the length). A search that has not begun is such a loop.
 * `cut` where there was too much to look through.
 */
export function attacksOn(graph: Graph): { readonly attacks: readonly Attack[]; readonly cut: boolean } {
  const attacks = new Map<string, Attack>()
  let cut = false
  const reached = forward(graph.first, graph.next)
  const { loops, loopOf } = loopsOf([...reached.keys()], graph.unmatched)
  const before = (state: number) => wordTo(reached, state, graph)
  const add = (state: number, again: string) => {
    const text = before(state)
    const attack = { before: text.slice(0, -1), again }
    attacks.set(`${text} ${again}`, { ...attack, end: endOf(attack, graph) })
  }

  for (const loop of loops) {
    const members = new Set(loop)
    const inside = (state: number) => graph.unmatched(state).filter((next) => members.has(next))
    // each of a loop leads to all of it: where one finds nothing, none does
    const twice = doubled(inside, loop[0]!, graph)
    if (twice !== null)
      for (const { state, word } of [twice, ...loop.slice(1, 4).flatMap((state) => doubled(inside, state, graph) ?? [])])
        add(state, word)
    for (const other of loops) {
      if (other === loop) continue
      const found = followed(graph, loop, other, loopOf)
      if (found === null) cut = true
      else for (const { state, word } of found) add(state, word)
    }
  }
  return { attacks: [...attacks.values()], cut }
}

/** The shortest text behind which nothing that has begun can match; empty for none. */
function endOf({ before, again }: Omit<Attack, 'end'>, graph: Graph): string {
  let begun: readonly number[] = graph.first.filter((state) => graph.symbolOf(state) === (before + again)[0])
  for (const symbol of (before + again + again).slice(1)) begun = onward(begun, symbol, graph)
  begun = begun.filter((state) => !graph.isBefore(state))
  const seen = new Map<string, { readonly states: readonly number[]; readonly text: string }>([
    [begun.join(), { states: begun, text: '' }],
  ])
  for (const { states, text } of seen.values()) {
    if (!states.some((state) => graph.matchesBefore(state, null))) return text
    for (const symbol of graph.symbols) {
      if (seen.size > 300 || states.some((state) => graph.matchesBefore(state, symbol))) continue
      const next = onward(states, symbol, graph)
      if (!seen.has(next.join())) seen.set(next.join(), { states: next, text: text + symbol })
    }
  }
  return ''
}

const onward = (states: readonly number[], symbol: string, graph: Graph): readonly number[] =>
  [...new Set(states.flatMap((state) => graph.next(state).filter((next) => graph.symbolOf(next) === symbol)))].sort(
    (a, b) => a - b,
  )

type Next = (state: number) => readonly number[]

/** All that is reached from these, each with the one that it was reached from. */
function forward(from: readonly number[], next: Next): Map<number, number | null> {
  const reached = new Map<number, number | null>(from.map((state) => [state, null]))
  for (const [state] of reached) for (const each of next(state)) if (!reached.has(each)) reached.set(each, state)
  return reached
}

function wordTo(reached: ReadonlyMap<number, number | null>, state: number, graph: Graph): string {
  let word = ''
  for (let at: number | null = state; at !== null; at = reached.get(at)!) word = graph.symbolOf(at) + word
  return word
}

/** States that lead to one another (Tarjan's algorithm, without recursion). */
function loopsOf(
  states: readonly number[],
  next: Next,
): { loops: readonly (readonly number[])[]; loopOf: ReadonlyMap<number, number> } {
  const order = new Map<number, number>()
  const low = new Map<number, number>()
  const loopOf = new Map<number, number>()
  const open: number[] = []
  const isOpen = new Set<number>()
  const loops: number[][] = []
  for (const root of states) {
    if (order.has(root)) continue
    const path: { state: number; at: number }[] = []
    const enter = (state: number) => {
      order.set(state, order.size)
      low.set(state, order.get(state)!)
      open.push(state)
      isOpen.add(state)
      path.push({ state, at: 0 })
    }
    enter(root)
    while (path.length > 0) {
      const top = path.at(-1)!
      const to = next(top.state)[top.at++]
      if (to !== undefined) {
        if (!order.has(to)) enter(to)
        else if (isOpen.has(to)) low.set(top.state, Math.min(low.get(top.state)!, order.get(to)!))
        continue
      }
      path.pop()
      const above = path.at(-1)
      if (above !== undefined) low.set(above.state, Math.min(low.get(above.state)!, low.get(top.state)!))
      if (low.get(top.state) !== order.get(top.state)) continue
      const loop: number[] = []
      for (let state = -1; state !== top.state; ) {
        state = open.pop()!
        isOpen.delete(state)
        loop.push(state)
      }
      if (loop.length === 1 && !next(top.state).includes(top.state)) continue
      for (const state of loop) loopOf.set(state, loops.length)
      loops.push(loop)
    }
  }
  return { loops, loopOf }
}

/** A text that leads from a state to itself in two ways; null for none. */
function doubled(inside: Next, state: number, graph: Graph): { state: number; word: string } | null {
  const size = 1 << 22
  const pairs = new Map<number, number | null>([[state * size + state, null]])
  let met: { from: number; pair: number } | null = null
  const symbol = (pair: number) => graph.symbolOf(pair % size)
  outer: for (const [pair] of pairs) {
    const [one, other] = [Math.floor(pair / size), pair % size]
    const nexts = inside(one)
    for (let i = 0; i < nexts.length; i++)
      for (const [j, second] of inside(other).entries()) {
        const first = nexts[i]!
        if (graph.symbolOf(first) !== graph.symbolOf(second)) continue
        // once apart, meeting again anywhere will do
        const same = one === other && i === j
        if (first === second && !same && (one !== other || i !== j)) {
          met = { from: pair, pair: first * size + second }
          break outer
        }
        const to = first * size + second
        if (!same || one === other) if (!pairs.has(to) && (first !== second || same)) pairs.set(to, pair)
        if (pairs.size > mostSteps) break outer
      }
  }
  if (met === null) return null
  let word = symbol(met.pair)
  for (let at: number | null = met.from; at !== null && pairs.get(at) !== null; at = pairs.get(at)!) word = symbol(at) + word
  // and back to where it began
  const back = forward([met.pair % size], inside)
  word += wordTo(back, state, graph).slice(1)
  return { state, word }
}

/**
 * Texts that lead from a state of one loop back to it, from there to a state of another loop, and from this back to itself.
 * null where there was too much to look through.
 */
function followed(
  graph: Graph,
  loop: readonly number[],
  other: readonly number[],
  loopOf: ReadonlyMap<number, number>,
): readonly { state: number; word: string }[] | null {
  const [first, second] = [loopOf.get(loop[0]!)!, loopOf.get(other[0]!)!]
  // a search goes on behind a match: what it tried in vain beyond its end it tries again
  const onwards = graph.isBefore(loop[0]!) ? graph.next : graph.unmatched
  const onward = forward([loop[0]!], onwards)
  if (!onward.has(other[0]!)) return []
  const found: { state: number; word: string }[] = []
  let steps = 0
  for (const start of loop)
    for (const end of other) {
      if (graph.symbolOf(start) !== graph.symbolOf(end) || found.length >= 4) continue
      const triples = new Map<string, string | null>([[`${start} ${start} ${end}`, null]])
      const goal = `${start} ${end} ${end}`
      search: for (const [triple] of triples) {
        const [one, between, last] = triple.split(' ').map(Number) as [number, number, number]
        const lasts = graph.unmatched(last).filter((state) => loopOf.get(state) === second)
        const ones = graph.unmatched(one).filter((state) => loopOf.get(state) === first)
        for (const middle of onwards(between)) {
          const symbol = graph.symbolOf(middle)
          for (const a of ones) {
            if (graph.symbolOf(a) !== symbol) continue
            for (const c of lasts) {
              if (graph.symbolOf(c) !== symbol) continue
              if (++steps > mostSteps) return found.length > 0 ? found : null
              const to = `${a} ${middle} ${c}`
              if (!triples.has(to)) triples.set(to, triple)
              if (to === goal) break search
            }
          }
        }
      }
      if (!triples.has(goal)) continue
      let word = ''
      for (let at: string | null = goal; at !== null && triples.get(at) !== null; at = triples.get(at)!)
        word = graph.symbolOf(Number(at.split(' ')[0])) + word
      found.push({ state: start, word })
    }
  return found
}
