import { gateAhead, gateBack } from './automaton'
import { describe } from './host'
import { List, take } from './memory'
import { did } from './work'

/** What has to be known of a word once it is found. */

/** A text with it is loud, wherever it stands. */
export const isFar: i32 = 1
export const isEscape: i32 = 2
/** It may be part of a key, which its own line decides. */
export const isLiteral: i32 = 4
/** It may begin something that goes further than what is near: the program is asked. */
export const mayLookFar: i32 = 8
const isKnown: i32 = 128

let flags: usize = 0
/** What its leads cost. */
let steps: usize = 0
/** Bytes before and behind it that decide what it leads to: the widest of its leads' zones. */
let zones: usize = 0

export function makeRoomForFlags(number: i32): void {
  flags = take(number)
  steps = take((<usize>number) << 2)
  zones = take((<usize>number) << 2)
  memory.fill(flags, 0, number)
}

export function setWord(word: i32, has: i32, cost: i32, back: i32, ahead: i32): void {
  store<u8>(flags + word, <u8>(has | isKnown))
  store<i32>(steps + ((<usize>word) << 2), cost)
  store<i16>(zones + ((<usize>word) << 2), <i16>back)
  store<i16>(zones + ((<usize>word) << 2), <i16>ahead, 2)
}

export function flagsOf(word: i32): i32 {
  const has = load<u8>(flags + word)
  if (has !== 0) return has
  describe(word)
  return load<u8>(flags + word)
}
export function costOf(word: i32): i32 {
  return load<i32>(steps + ((<usize>word) << 2))
}
export function zoneBack(word: i32): i32 {
  return load<i16>(zones + ((<usize>word) << 2))
}
export function zoneAhead(word: i32): i32 {
  return load<i16>(zones + ((<usize>word) << 2), 2)
}

/** Gates are not wider. */
export const widestGate: i32 = 1200

export function isAlwaysOpen(word: i32): bool {
  return load<i16>(gateBack + ((<usize>word) << 1)) < 0
}

/** A gate over places where something looks random; asked for words in the order of their ends. */
@unmanaged
export class Gate {
  first: i32 = 0
  begin(): void {
    this.first = 0
  }
  isOpen(word: i32, end: i32, places: List): bool {
    const room = <i32>load<i16>(gateBack + ((<usize>word) << 1))
    if (room < 0) return true
    const before = end + <i32>load<i16>(gateAhead + ((<usize>word) << 1))
    while (this.first < places.size && places.get(this.first + 1) <= end - widestGate) this.first += 2
    for (let i = this.first; i < places.size && places.get(i) < before; i += 2) {
      did(1)
      if (places.get(i + 1) > end - room) return true
    }
    return false
  }
}
