import { ask, askForKeys, mayLeadHere } from './asked'
import { batch, found, scan } from './automaton'
import { Blob } from './blob'
import { looksFar } from './host'
import { overflows } from './memory'
import { eachRandom } from './random'
import { findRuns } from './runs'
import { ends, places, runs, seeEscapes, words } from './seen'
import { flagsOf, Gate, isAlwaysOpen, isEscape, isFar, mayLookFar } from './words'

const gate = new Gate()

/** Looks through a whole text; false where it is probed, and something in it goes further than what is near. */
export function lookAtText(blob: Blob, isProbed: bool): bool {
  const text = blob.text
  const length = blob.length
  gate.begin()
  eachRandom(text, 0, length, places)
  for (let from = 0; from < length; from += batch) {
    const to = min(length, from + batch)
    scan(text, 0, from, to)
    if (overflows()) return false
    for (let i = 0; i < found.size; i += 2) {
      const word = found.get(i)
      const end = found.get(i + 1)
      if (!gate.isOpen(word, end, places)) continue
      const has = flagsOf(word)
      if (isProbed) {
        if ((has & isFar) !== 0 || ((has & mayLookFar) !== 0 && looksFar(word, text, length, end))) return false
        if (isAlwaysOpen(word)) {
          if ((has & isEscape) !== 0) seeEscapes()
          words.push(2 * word + (mayLeadHere(word, text, length, end) ? 1 : 0))
          ends.push(end)
        }
      }
      ask(word, text, length, end, false)
    }
  }
  findRuns(text, 0, length, length, runs)
  return true
}

/** No key is shorter than so many printable bytes in a row. */
const shortestPrintable: i32 = 8
function isPrintable(byte: u8): bool {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d
}

/** Of a binary file only what is found by a literal counts, in its stretches of text. */
export function lookAtBinary(blob: Blob): void {
  const text = blob.text
  const length = blob.length
  for (let i = shortestPrintable - 1; i < length; i += shortestPrintable) {
    let start = i + 1
    while (start > i + 1 - shortestPrintable && isPrintable(load<u8>(text + start - 1))) start--
    if (start > i) continue
    while (i + 1 < length && isPrintable(load<u8>(text + i + 1))) i++
    // behind it stands one that is not printable
    if (++i - start >= shortestPrintable) lookAtStretch(text, length, start, i)
  }
}
function lookAtStretch(text: usize, length: i32, start: i32, end: i32): void {
  for (let from = start; from < end; from += batch) {
    const to = min(end, from + batch)
    scan(text, start, from, to)
    if (overflows()) return
    for (let i = 0; i < found.size; i += 2) {
      const word = found.get(i)
      if (!isAlwaysOpen(word)) continue
      // its leads have to be known
      flagsOf(word)
      askForKeys(word, text, length, found.get(i + 1))
    }
  }
}
