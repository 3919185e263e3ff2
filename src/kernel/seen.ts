import { List } from './memory'

/** What is seen in the text that is looked at. */

/** Words, each twice and one more where it may lead to something, and the offset behind each, by that offset. */
export const words = new List()
export const ends = new List()
/** Where it looks random: starts and ends, sorted and disjoint. */
export const places = new List()
/** Runs of encoded text that the program has to open. */
export const runs = new List()
/** Whether an escape stands in it. */
export let escapes: bool = false

export function beginSeeing(): void {
  words.clear()
  ends.clear()
  places.clear()
  runs.clear()
  escapes = false
}

export function seeEscapes(): void {
  escapes = true
}

/** Index of the first of so many sorted numbers that is greater than one. */
export function firstAbove(numbers: usize, size: i32, than: i32): i32 {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if (load<i32>(numbers + ((<usize>middle) << 2)) <= than) low = middle + 1
    else high = middle
  }
  return low
}
