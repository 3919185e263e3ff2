/**
 * The words that stand in a text, in order of the offsets behind them. Those of a text that was made from another are those of the stretches that
 * were taken over, moved, and those that have something new in them.
 */
export interface Trail {
  /** For each word twice its index, and one more where it may lead to something; behind them, for each, the offset behind it. */
  readonly list: Int32Array
}

/** A trail on the way; its room is used again for the next. */
export interface TrailMaker {
  readonly size: number
  /** As in the list of a trail: twice each word, and one more where it may lead to something; and the offsets behind them. */
  readonly words: Int32Array
  readonly ends: Int32Array
  clear(): void
  add(word: number, end: number): void
  /** Adds those of a trail that end behind `from` and not behind `to`, `moved` bytes further on. */
  carry(trail: Trail, from: number, to: number, moved: number): void
  /** The number of those that end before an offset. */
  before(end: number): number
  finished(): Trail
}

export function makeTrailMaker(): TrailMaker {
  let words = new Int32Array(1 << 12)
  let ends = new Int32Array(1 << 12)
  let size = 0
  const makeRoom = (more: number) => {
    if (size + more <= words.length) return
    const length = Math.max(2 * words.length, size + more)
    words = grown(words, length)
    ends = grown(ends, length)
  }
  return {
    clear() {
      size = 0
    },
    get size() {
      return size
    },
    get words() {
      return words
    },
    get ends() {
      return ends
    },
    add(word, end) {
      makeRoom(1)
      words[size] = 2 * word
      ends[size++] = end
    },
    carry({ list }, from, to, moved) {
      const count = list.length >> 1
      makeRoom(count)
      for (let i = firstBehind(list, count, 2 * count, from); i < 2 * count && list[i]! <= to; i++) {
        words[size] = list[i - count]!
        ends[size++] = list[i]! + moved
      }
    },
    before: (end) => firstBehind(ends, 0, size, end - 1),
    finished() {
      const list = new Int32Array(2 * size)
      list.set(words.subarray(0, size))
      list.set(ends.subarray(0, size), size)
      return { list }
    },
  }
}

/** Index of the first of the sorted numbers at [from, to) that is greater than one. */
function firstBehind(sorted: Int32Array, from: number, to: number, than: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= than) low = middle + 1
    else high = middle
  }
  return low
}

function grown(list: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length)
  wider.set(list)
  return wider
}
