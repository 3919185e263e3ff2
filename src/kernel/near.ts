import { ask, mayLeadHere, pass } from './asked'
import { batch, found, longest, scan } from './automaton'
import { Blob } from './blob'
import { firstBehind, lines, widen } from './changes'
import { looksFar } from './host'
import { List } from './memory'
import { ends, escapes, firstAbove, places, words } from './seen'
import { flagsOf, Gate, isAlwaysOpen, isEscape, isFar, isLiteral, mayLookFar, widestGate, zoneAhead, zoneBack } from './words'
import { did } from './work'

/** How far from a value the text can stand that decides about it, in bytes. */
const reach: i32 = 900
/** How far from the end of a word the text can stand that decides whether it may lead to something. */
const doubt: i32 = 200

/** Places on new lines that look random. */
const newPlaces = new List()
const gate = new Gate()
const gateOfNew = new Gate()
const wide = new List()

/** Words near new lines that may lead to something because something random stands near them: each with the offset behind it. */
const gated = new List()
const near = new List()
const around = new List()
const nearWide = new List()

function findGated(blob: Blob): void {
  gated.size = 0
  widen(lines, widestGate, widestGate, blob.length, around)
  for (let k = 0; k < around.size; k += 2) {
    const from = around.get(k)
    const to = around.get(k + 1)
    near.size = 0
    for (
      let i = firstBehind(places.at, places.size, from - widestGate);
      i < places.size && places.get(i) < to + widestGate;
      i += 2
    )
      near.pair(max(from, places.get(i)), max(from, min(to, places.get(i + 1))))
    widen(near, widestGate, widestGate, to, nearWide)
    for (let i = 0; i < nearWide.size; i += 2) scanGated(blob.text, max(from, nearWide.get(i)), nearWide.get(i + 1))
  }
}

function scanGated(text: usize, from: i32, to: i32): void {
  const first = max(0, from - longest)
  for (let start = first; start < to; start += batch) {
    scan(text, first, start, min(to, start + batch))
    for (let i = 0; i < found.size; i += 2) {
      const word = found.get(i)
      const end = found.get(i + 1)
      if (end >= from && !isAlwaysOpen(word) && gate.isOpen(word, end, places)) gated.pair(word, end)
    }
  }
}

function findNewPlaces(): void {
  newPlaces.size = 0
  let line = 0
  for (let i = 0; i < places.size; i += 2) {
    while (line < lines.size && lines.get(line + 1) < places.get(i)) line += 2
    if (line < lines.size && lines.get(line) <= places.get(i + 1)) newPlaces.pair(places.get(i), places.get(i + 1))
  }
}

let toldGated: i32 = 0

/** Finds the words that the program has to follow: those that may lead to something and have a new line in their zone. */
export function askNear(blob: Blob): bool {
  gate.begin()
  gateOfNew.begin()
  const text = blob.text
  const length = blob.length
  findGated(blob)
  findNewPlaces()
  toldGated = 0
  wide.size = 0
  if (escapes) wide.pair(0, length)
  else widen(lines, reach, reach, length, wide)
  /** The first line that does not end before the word does. */
  let next = 0
  for (let k = 0; k < wide.size; k += 2) {
    const to = wide.get(k + 1)
    for (let i = firstAbove(ends.at, ends.size, wide.get(k) - 1); i < ends.size && ends.get(i) <= to; i++) {
      const end = ends.get(i)
      did(1)
      const word = words.get(i) >> 1
      const has = flagsOf(word)
      while (next < lines.size && lines.get(next + 1) < end) next += 2
      /** How far it is to the new line before it and to the one behind. */
      const back = next === 0 ? length : end - lines.get(next - 1)
      const ahead = next === lines.size ? length : lines.get(next) - end
      const inDoubt = back <= doubt || ahead <= doubt
      if (inDoubt) words.set(i, 2 * word + (mayLeadHere(word, text, length, end) ? 1 : 0))
      const isOpen = back <= zoneBack(word) || ahead <= zoneAhead(word)
      if ((words.get(i) & 1) === 1 ? isOpen || (has & isEscape) !== 0 : inDoubt && (has & isLiteral) !== 0) {
        if (!askGated(text, length, end)) return false
        if ((has & mayLookFar) !== 0 && looksFar(word, text, length, end)) return false
        ask(word, text, length, end, false)
      } else if (inDoubt) pass(word)
    }
  }
  return askGated(text, length, length)
}

function askGated(text: usize, length: i32, upTo: i32): bool {
  for (; toldGated < gated.size && gated.get(toldGated + 1) <= upTo; toldGated += 2) {
    const word = gated.get(toldGated)
    const end = gated.get(toldGated + 1)
    if ((flagsOf(word) & isFar) !== 0) return false
    // nobody followed what it leads to while nothing random stood near it
    ask(word, text, length, end, gateOfNew.isOpen(word, end, newPlaces))
  }
  return true
}
