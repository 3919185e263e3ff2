/**
 * Aho-Corasick over bytes: one pass finds all places where any of many words ends, in time linear in the bytes whatever the words.
 * Upper case counts as lower case. States and their steps are learned where a text first comes to them, so that a start costs next to
 * nothing and the table holds only what texts need: a state is a word's beginning, that is, a range of the sorted words and a length.
 */
export interface Automaton {
  /** Calls `found` with the index of a word and the offset behind it, in order of that offset. Words are given to `makeAutomaton`. */
  scan(bytes: Uint8Array, found: (word: number, end: number) => void): void
  /** Length of the longest word. */
  readonly longest: number
}

/** Bytes that are gone through at once, in streams that go side by side: each waits for its own memory, not for the others'. */
const batch = 1 << 20
const streams = 4
/** Below this length going side by side does not pay. */
const shortest = 1024

/**
 * Builds the automaton for words of ASCII or Latin-1; empty words are never found. `reached` is told each word that a text came to
 * for the first time, before it is found.
 */
export function makeAutomaton(words: readonly string[], reached: (word: number) => void = () => {}): Automaton {
  const known = makeStates(words, reached)
  const { ends, classes, width } = known
  let spare: Int32Array | undefined

  /** From `state` over [from, to), told as it comes; gives the state behind it. */
  const walk = (bytes: Uint8Array, state: number, from: number, to: number, found: Found): number => {
    let table = known.table()
    for (let i = from; i < to; i++) {
      const kind = classes[bytes[i]!]!
      let next = table[(state << width) | kind]!
      if (next <= 0) {
        if (next === 0) {
          next = known.learn(state, kind)
          table = known.table()
        }
        if (next < 0) {
          next = -next
          for (const word of ends[next]!) found(word, i + 1)
        }
      }
      state = next
    }
    return state
  }

  /** Four parts of [from, to) side by side; gives the state behind the last. What is found is told when all are done. */
  const walkInFour = (bytes: Uint8Array, state: number, from: number, to: number, found: Found): number => {
    const part = Math.floor((to - from) / streams)
    const [b0, b1, b2, b3] = [0, 1, 2, 3].map((k) => bytes.subarray(from + k * part)) as [Bytes, Bytes, Bytes, Bytes]
    // a state knows no more than the last bytes: as many as the longest word has, but one
    const warm = (start: number) => walk(bytes, root, Math.max(0, start - known.longest + 1), start, () => {})
    let s0 = state
    let s1 = warm(from + part)
    let s2 = warm(from + 2 * part)
    let s3 = warm(from + 3 * part)
    // rows of an index and the four steps there; what is told below may scan in its turn
    const rows = spare ?? new Int32Array(rowLength * (batch / streams))
    spare = undefined
    let filled = 0
    for (let i = 0; i < part; ) {
      // a table that can't change inside the loop is much faster, and so are rows without asking which of the steps it was
      const table = known.table()
      for (; i < part; i++) {
        let n0 = table[(s0 << width) | classes[b0[i]!]!]!
        let n1 = table[(s1 << width) | classes[b1[i]!]!]!
        let n2 = table[(s2 << width) | classes[b2[i]!]!]!
        let n3 = table[(s3 << width) | classes[b3[i]!]!]!
        // below zero where any of them is zero or less
        if (((n0 - 1) | (n1 - 1) | (n2 - 1) | (n3 - 1)) < 0) {
          if (n0 === 0 || n1 === 0 || n2 === 0 || n3 === 0) break
          rows[filled] = i
          rows[filled + 1] = n0
          rows[filled + 2] = n1
          rows[filled + 3] = n2
          rows[filled + 4] = n3
          filled += rowLength
          n0 = Math.abs(n0)
          n1 = Math.abs(n1)
          n2 = Math.abs(n2)
          n3 = Math.abs(n3)
        }
        s0 = n0
        s1 = n1
        s2 = n2
        s3 = n3
      }
      if (i === part) break
      known.learn(s0, classes[b0[i]!]!)
      known.learn(s1, classes[b1[i]!]!)
      known.learn(s2, classes[b2[i]!]!)
      known.learn(s3, classes[b3[i]!]!)
    }
    for (let k = 0; k < streams; k++)
      for (let row = 0; row < filled; row += rowLength) {
        const next = rows[row + 1 + k]!
        if (next < 0) for (const word of ends[-next]!) found(word, from + k * part + rows[row]! + 1)
      }
    spare = rows
    return walk(bytes, s3, from + streams * part, to, found)
  }

  return {
    longest: known.longest,
    scan(bytes, found) {
      let state = root
      for (let from = 0; from < bytes.length; from += batch) {
        const to = Math.min(bytes.length, from + batch)
        state = (to - from < shortest ? walk : walkInFour)(bytes, state, from, to, found)
      }
    },
  }
}

type Found = Parameters<Automaton['scan']>[1]
type Bytes = Uint8Array
const rowLength = 1 + streams

/** No word has begun. Zero is no state. */
const root = 1

interface States {
  /** What the words tell apart of bytes: a number for each that stands in one, upper case as lower case, and 0 for all others. */
  readonly classes: Uint8Array
  /** Bits of a class. */
  readonly width: number
  /** A step for each state and class: the next state, below zero where a word ends there; 0 where it is not known yet. */
  table(): Int16Array | Int32Array
  /** Words that end at a state, the longest first. */
  readonly ends: readonly (readonly number[])[]
  readonly longest: number
  /** Works out one step, puts it into the table, which may be another one then, and gives it. */
  learn(state: number, kind: number): number
}

function makeStates(words: readonly string[], reached: (word: number) => void): States {
  const folded = words.map((word) => word.toLowerCase())
  const order = [...folded.keys()].filter((index) => folded[index] !== '')
  const isSorted = order.every((index, i) => i === 0 || folded[order[i - 1]!]! < folded[index]!)
  if (!isSorted) order.sort((a, b) => (folded[a]! < folded[b]! ? -1 : folded[a]! > folded[b]! ? 1 : a - b))
  const sorted = order.map((index) => folded[index]!)
  const longest = sorted.reduce((most, word) => Math.max(most, word.length), 1)

  /** The words that begin as a state does: [first, last) of `sorted`, and how long that beginning is. */
  const first: number[] = [0, 0]
  const last: number[] = [0, sorted.length]
  const depth: number[] = [0, 0]
  /** The state of the longest proper suffix that is a state. */
  const fail: number[] = [0, root]
  const ends: (readonly number[])[] = [[], []]
  const byRange = new Map<number, number>()
  const { classes, letters } = classesOf(sorted)
  const width = Math.ceil(Math.log2(letters.length))
  let table: Int16Array | Int32Array = new Int16Array(64 << width)

  /** The first of the words [from, to) whose letter at `at` is not below `letter`. */
  const search = (from: number, to: number, at: number, letter: number): number => {
    let [low, high] = [from, to]
    while (low < high) {
      const middle = (low + high) >> 1
      // behind its end a word has none: NaN is not below anything
      const there = at < sorted[middle]!.length ? sorted[middle]!.charCodeAt(at) : -1
      if (there < letter) low = middle + 1
      else high = middle
    }
    return low
  }

  const learn = (state: number, kind: number): number => {
    // what stands in no word ends whatever has begun
    if (kind === 0) return (table[state << width] = root)
    const letter = letters[kind]!
    const at = depth[state]!
    const from = search(first[state]!, last[state]!, at, letter)
    const to = search(from, last[state]!, at, letter + 1)
    const suffix = state === root ? root : step(fail[state]!, kind)
    const next = from === to ? suffix : stateOf(from, to, at + 1, state === root ? root : suffix)
    const signed = ends[next]!.length > 0 ? -next : next
    table[(state << width) | kind] = signed
    return signed
  }
  const step = (state: number, kind: number): number => Math.abs(table[(state << width) | kind]! || learn(state, kind))

  const stateOf = (from: number, to: number, length: number, suffix: number): number => {
    const range = from * (longest + 1) + length
    const there = byRange.get(range)
    if (there !== undefined) return there
    const state = first.length
    byRange.set(range, state)
    first.push(from)
    last.push(to)
    depth.push(length)
    fail.push(suffix)
    const own: number[] = []
    for (let i = from; i < to && sorted[i]!.length === length; i++) own.push(order[i]!)
    for (const word of own) reached(word)
    ends.push(own.length === 0 ? ends[suffix]! : [...own, ...ends[suffix]!])
    if ((state + 1) << width > table.length) table = grown(table, width)
    return state
  }

  return {
    classes,
    width,
    table: () => table,
    ends,
    longest,
    learn,
  }
}

/** The classes of bytes, and for each class its letter; none for that of all bytes that stand in no word. */
function classesOf(words: readonly string[]): { readonly classes: Uint8Array; readonly letters: readonly number[] } {
  const stands = new Uint8Array(256)
  for (const word of words) for (let i = 0; i < word.length; i++) stands[word.charCodeAt(i)] = 1
  const letters = [-1]
  const classes = new Uint8Array(256)
  for (let byte = 0; byte < 256; byte++) if (stands[byte] === 1) classes[byte] = letters.push(byte) - 1
  for (let byte = 0x41; byte <= 0x5a; byte++) classes[byte] = classes[byte | 0x20]!
  return { classes, letters }
}

function grown(table: Int16Array | Int32Array, width: number): Int16Array | Int32Array {
  const length = 2 * table.length
  const wider = length >> width > 0x7fff ? new Int32Array(length) : new Int16Array(length)
  wider.set(table)
  return wider
}
