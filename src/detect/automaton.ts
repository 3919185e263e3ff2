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
  const shift = Math.max(1, Math.ceil(Math.log2(classes.count)))
  const trie = buildTrie(folded, classes.of, shift)
  const { next, ends, first, states } = closeTrie(trie, shift)
  const classOf = classes.of

  return {
    states,
    scan(bytes, found) {
      let state = 0
      for (let i = 0; i < bytes.length; i++) {
        state = next[(state << shift) | classOf[bytes[i]!]!]!
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

interface Trie {
  /** Next state by state and class; 0 is none. */
  readonly next: Uint32Array
  readonly states: number
  readonly ends: (number[] | undefined)[]
}

function buildTrie(words: readonly Uint8Array[], classOf: Uint8Array, shift: number): Trie {
  const most = words.reduce((sum, word) => sum + word.length, 1)
  const next = new Uint32Array(most << shift)
  const ends: (number[] | undefined)[] = []
  let states = 1
  for (const [index, word] of words.entries()) {
    if (word.length === 0) continue
    let state = 0
    for (const byte of word) {
      const slot = (state << shift) | classOf[byte]!
      if (next[slot] === 0) next[slot] = states++
      state = next[slot]!
    }
    ;(ends[state] ??= []).push(index)
  }
  return { next, states, ends }
}

/** Turns the trie into a table without failures, and numbers the states that end a word last. */
function closeTrie({ next, states, ends }: Trie, shift: number) {
  const width = 1 << shift
  const fail = new Uint32Array(states)
  const queue = new Uint32Array(states)
  let tail = 0
  for (let c = 0; c < width; c++) if (next[c] !== 0) queue[tail++] = next[c]!
  for (let head = 0; head < tail; head++) {
    const state = queue[head]!
    const other = fail[state]!
    if (ends[other] !== undefined) ends[state] = [...(ends[state] ?? []), ...ends[other]!]
    for (let c = 0; c < width; c++) {
      const slot = (state << shift) | c
      const child = next[slot]!
      const beyond = next[(other << shift) | c]!
      if (child === 0) next[slot] = beyond
      else {
        fail[child] = beyond
        queue[tail++] = child
      }
    }
  }
  const order = new Uint32Array(states)
  let plain = 0
  for (let state = 0; state < states; state++) if (ends[state] === undefined) order[state] = plain++
  const first = plain
  const words: (readonly number[])[] = []
  for (let state = 0; state < states; state++)
    if (ends[state] !== undefined) {
      order[state] = plain++
      words.push(ends[state]!)
    }
  const table = states > 0xffff ? new Uint32Array(states << shift) : new Uint16Array(states << shift)
  for (let state = 0; state < states; state++)
    for (let c = 0; c < width; c++) table[(order[state]! << shift) | c] = order[next[(state << shift) | c]!]!
  return { next: table, ends: words, first, states }
}
