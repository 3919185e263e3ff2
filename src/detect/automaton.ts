/**
 * Aho-Corasick over bytes: one pass finds all places where any of many words ends, in time linear in the bytes whatever the words.
 * Upper case counts as lower case. Bytes that no word has share one class, so that the table stays in the cache; states that end a word
 * are numbered last, so that one comparison tells them.
 */
export interface Automaton {
  /** Calls `found` with the index of a word and the offset behind it, in order of that offset. Words are given to `makeAutomaton`. */
  scan(bytes: Uint8Array, found: (word: number, end: number) => void): void
  readonly states: number
}

/** Builds the automaton for words of ASCII or Latin-1; empty words are never found. */
export function makeAutomaton(words: readonly string[]): Automaton {
  const folded = words.map((word) => Buffer.from(word.toLowerCase(), 'latin1'))
  const classes = classesOf(folded)
  const { table, shift, ends, first, states } = close(buildTrie(folded, classes.of), classes.count)
  const classOf = classes.of

  return {
    states,
    scan(bytes, found) {
      let state = 0
      for (let i = 0; i < bytes.length; i++) {
        state = table[(state << shift) | classOf[bytes[i]!]!]!
        if (state >= first) for (const word of ends[state - first]!) found(word, i + 1)
      }
    },
  }
}

function classesOf(words: readonly Uint8Array[]): { of: Uint8Array; count: number } {
  const of = new Uint8Array(256)
  let count = 1
  for (const word of words) for (const byte of word) if (of[byte] === 0) of[byte] = count++
  for (let upper = 0x41; upper <= 0x5a; upper++) of[upper] = of[upper | 0x20]!
  return { of, count }
}

/** Words as a tree: each state knows its first child, its next sibling and the class that leads to it; 0 is the root, or none. */
interface Trie {
  readonly states: number
  readonly child: Int32Array
  readonly sibling: Int32Array
  readonly by: Uint8Array
  /** Words that end at a state. */
  readonly ends: (readonly number[] | undefined)[]
}

function buildTrie(words: readonly Uint8Array[], classOf: Uint8Array): Trie {
  const most = words.reduce((sum, word) => sum + word.length, 1)
  const child = new Int32Array(most)
  const sibling = new Int32Array(most)
  const by = new Uint8Array(most)
  const ends: (number[] | undefined)[] = new Array(most).fill(undefined)
  let states = 1
  for (const [index, word] of words.entries()) {
    if (word.length === 0) continue
    let state = 0
    for (const byte of word) {
      let to = childBy(child, sibling, by, state, classOf[byte]!)
      if (to === 0) {
        to = states++
        by[to] = classOf[byte]!
        sibling[to] = child[state]!
        child[state] = to
      }
      state = to
    }
    ;(ends[state] ??= []).push(index)
  }
  return { states, child, sibling, by, ends }
}

function childBy(child: Int32Array, sibling: Int32Array, by: Uint8Array, state: number, wanted: number): number {
  let to = child[state]!
  while (to !== 0 && by[to] !== wanted) to = sibling[to]!
  return to
}

/** Makes the table of all steps: a state's row is that of its longest proper suffix, with its own children put over it. */
function close({ states, child, sibling, by, ends }: Trie, classes: number) {
  const shift = Math.max(1, Math.ceil(Math.log2(classes)))
  const fail = new Int32Array(states)
  const order = new Int32Array(states)
  let tail = 1
  for (let head = 0; head < tail; head++) {
    const state = order[head]!
    for (let to = child[state]!; to !== 0; to = sibling[to]!) {
      order[tail++] = to
      let suffix = state
      let found = 0
      while (suffix !== 0 && found === 0) {
        suffix = fail[suffix]!
        found = childBy(child, sibling, by, suffix, by[to]!)
      }
      fail[to] = found
      const more = ends[found]
      if (more !== undefined) ends[to] = [...(ends[to] ?? []), ...more]
    }
  }
  const numbers = new Int32Array(states)
  const ending = order.filter((state) => ends[state] !== undefined)
  const first = states - ending.length
  let plain = 0
  for (const state of order) if (ends[state] === undefined) numbers[state] = plain++
  for (const [i, state] of ending.entries()) numbers[state] = first + i

  const table = states > 0xffff ? new Uint32Array(states << shift) : new Uint16Array(states << shift)
  for (const state of order) {
    const row = numbers[state]! << shift
    const other = numbers[fail[state]!]! << shift
    if (state !== 0) table.copyWithin(row, other, other + (1 << shift))
    for (let to = child[state]!; to !== 0; to = sibling[to]!) table[row | by[to]!] = numbers[to]!
  }
  return { table, shift, first, states, ends: Array.from(ending, (state) => ends[state]!) }
}
