import type { Program } from './program.ts'

/** What a search with one expression through a text took; `matches` are the spans that it found. */
export interface Search {
  readonly steps: number
  /** It was stopped at the limit. */
  readonly stopped: boolean
  readonly matches: readonly (readonly [number, number])[]
}

/**
 * Looks for an expression as V8 does, going back in its steps one by one, and counts them: from every place, and after each match
 * from its end.
 */
export function searched(program: Program, text: string, limit: number, sticky = false): Search {
  const { steps } = program
  const slots = new Int32Array(program.slots)
  let taken = 0

  /** Where a match from here ends; -1 for none, -2 where the limit was reached. */
  const run = (start: number, from: number, behind: boolean): number => {
    // what is still to try: a step and a place, or (below zero) a slot and what it held
    const left: number[] = [start, from]
    while (left.length > 0) {
      let at = left.pop()!
      let step = left.pop()!
      if (step < 0) {
        slots[-step - 1] = at
        continue
      }
      for (;;) {
        if (++taken > limit) return -2
        const now = steps[step]!
        if (now.does === 'match') return at
        if (now.does === 'take') {
          const symbol = behind ? text[at - 1] : text[at]
          if (symbol === undefined || !now.asks(symbol)) break
          at += behind ? -1 : 1
        } else if (now.does === 'choose') {
          for (let way = now.ways.length - 1; way > 0; way--) left.push(now.ways[way]!, at)
          step = now.ways[0]!
          continue
        } else if (now.does === 'note') {
          left.push(-now.slot - 1, slots[now.slot]!)
          slots[now.slot] = at
        } else if (now.does === 'moved') {
          if (slots[now.slot] === at) break
        } else if (now.does === 'edge') {
          if (!now.holds(at === 0 ? null : text[at - 1]!, text[at] ?? null)) break
        } else if (now.does === 'look') {
          const held = slots.slice()
          const end = run(now.at, at, now.behind)
          if (end === -2) return -2
          if (end >= 0 === now.not) {
            slots.set(held)
            break
          }
          if (now.not) slots.set(held)
          else for (let slot = 0; slot < held.length; slot++) if (slots[slot] !== held[slot]) left.push(-slot - 1, held[slot]!)
        } else {
          const [begin, end] = [slots[2 * now.group]!, slots[2 * now.group + 1]!]
          if (begin >= 0 && end >= begin) {
            const length = end - begin
            const place = now.behind ? at - length : at
            if (place < 0 || text.slice(place, place + length) !== text.slice(begin, end)) break
            at += now.behind ? -length : length
          }
        }
        step = now.to
      }
    }
    return -1
  }

  const matches: [number, number][] = []
  for (let at = 0; at <= text.length; ) {
    slots.fill(-1)
    const end = run(program.start, at, false)
    if (end === -2) return { steps: taken, stopped: true, matches }
    if (end >= 0) matches.push([at, end])
    else if (sticky) break
    at = end > at ? end : at + 1
  }
  return { steps: taken, stopped: false, matches }
}
