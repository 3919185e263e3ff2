import { at, setOf } from './bytes'
import { isInHead } from './cells'
import { isCommand, isWord } from './glue'
import { take } from './memory'
import { endOfName, mayBeAround, Name } from './names'
import { isNoSecretsName, mayBeBehindValue } from './secrets'
import { from, inLiteral, nowhere, to, whereValue } from './slots'
import { did } from './work'

/** What one word leads to, as far as it is decided here whether the program has to follow it. */
@unmanaged
export class Lead {
  is: i32 = 0
  /** Bytes of the word that are the anchor, the service's name or the command; of a literal those from where its key begins, at least, to its end. */
  length: i32 = 0
  /** Bytes of the word behind a command; of a literal, how many more may stand before it. */
  gap: i32 = 0
  name: Name = changetype<Name>(0)
  /** Bytes of which so many stand in a row in each key of a literal or value of a name, not later behind its beginning than that; zero where there are none. */
  set: usize = 0
  least: i32 = 0
  by: i32 = 0
  /** No key has a quote or a blank in it. */
  isOneWord: bool = false
  /** The next one of the same word, or zero. */
  next: usize = 0
}

// what a lead is
export const literal: i32 = 1
const named: i32 = 2
export const service: i32 = 3
export const host: i32 = 4
const word: i32 = 5
const command: i32 = 6
const url: i32 = 7
const secret: i32 = 8
export const bound: i32 = 9
const cell: i32 = 10
// all else is followed wherever it stands

/** How far behind its name a value may begin, with what may stand before it in its slot. */
const slotReach: i32 = 260 + 80

/** Whether a lead may lead to something once a line near by is another one. What a literal leads to is decided by its own line. */
export function mayLead(lead: Lead, text: usize, length: i32, end: i32): bool {
  did(1)
  switch (lead.is) {
    case literal:
      return false
    case named:
      return mayBeAround(text, length, end - lead.length, lead.name)
    case service:
    case word:
      return isWord(text, end - lead.length, end)
    case command:
      return isCommand(text, end - lead.gap - lead.length, end - lead.gap)
    default:
      return true
  }
}

/** Whether a lead leads to something, as far as that is seen at once. */
export function leads(lead: Lead, text: usize, length: i32, end: i32): bool {
  did(1)
  switch (lead.is) {
    case literal: {
      const from = max(0, end - lead.length - lead.gap)
      return lead.set === 0 || mayBeginIn(lead, text, length, from, end - lead.length + 1)
    }
    case named: {
      const behind = endOfName(text, length, end - lead.length, lead.name)
      if (behind < 0 || lead.set === 0) return behind >= 0
      const where = whereValue(text, length, end - lead.length, behind)
      if (where === nowhere) return false
      return where === inLiteral && lead.isOneWord
        ? mayBeginIn(lead, text, to, from, to)
        : mayBeginIn(lead, text, length, behind, behind + slotReach)
    }
    case url:
      return mayHavePassword(text, length, end)
    case cell:
      return isInHead(text, length, end - lead.length, end)
    case secret:
      return (
        (mayBeAssigned(text, length, end) || mayBeBehindValue(text, end - lead.length)) &&
        !isNoSecretsName(text, length, end - lead.length, end)
      )
    default:
      return mayLead(lead, text, length, end)
  }
}

/**
 * Whether something may match that begins in [from, to) and ends with its line. One byte in `least` is looked at, and those before it only where it
 * is one of the set.
 */
function mayBeginIn(lead: Lead, text: usize, length: i32, from: i32, to: i32): bool {
  const least = lead.least
  const stop = min(to + lead.by, length)
  did((stop - from) / least)
  for (let end = from + least - 1; end < stop; ) {
    let i = end
    while (i > end - least && load<u8>(lead.set + at(text, i)) === 1) i--
    if (i === end - least) return isOnOneLine(text, to, i + 1)
    end = i + least
  }
  return false
}

function isOnOneLine(text: usize, from: i32, to: i32): bool {
  for (let i = from; i < to; i++) if (at(text, i) === 0x0a) return false
  return true
}

const endsAddress = setOf(memory.data(256), ' \t\r\n\0"\'`<>\\,|')
const longestAddress: i32 = 300

/** Whether an at-sign stands in an address, and a colon before it. */
function mayHavePassword(text: usize, length: i32, from: i32): bool {
  const stop = min(length, from + longestAddress)
  let colon = false
  for (let i = from; i < stop; i++) {
    const byte = at(text, i)
    if (load<u8>(endsAddress + byte) === 1) return false
    if (byte === 0x40) {
      if (colon) return true
    } else if (byte === 0x3a) colon = true
  }
  return false
}

const delimiters = setOf(memory.data(256), ' \t\r\n\0"\'`<>(){}[],;')
/** What is part of a secret's name behind the word, a value's distance, and some of the word that is no part of the name. */
const aheadOfSecret: i32 = 24 + 4 + 140
const ofWord: i32 = 4
const shortestMarked: i32 = 8
const shortestPlain: i32 = 16

/** Whether a word of some length with a digit or a mark in it stands near behind: nothing else is a candidate. */
function mayBeAssigned(text: usize, length: i32, end: i32): bool {
  const stop = min(length, end + aheadOfSecret)
  let size = 0
  let marked = false
  for (let i = end - ofWord; i < stop; i++) {
    const byte = at(text, i)
    if (load<u8>(delimiters + byte) === 1) {
      size = 0
      marked = false
    } else {
      size++
      marked = marked || (byte < 0x41 && byte !== 0x2e && byte !== 0x2d && byte !== 0x3d && byte !== 0x3a)
      if (size >= (marked ? shortestMarked : shortestPlain)) return true
    }
  }
  return false
}

/** Leads of words, the first of each. */
let first: usize = 0
export function makeRoomForLeads(count: i32): void {
  first = take((<usize>count) << 2)
  memory.fill(first, 0, (<usize>count) << 2)
}
export function leadsOf(word: i32): usize {
  return load<usize>(first + ((<usize>word) << 2))
}

// as little as this has room, whatever texts have taken: it is needed as long as the kernel

/** Adds a lead to a word. */
export function addLead(word: i32, is: i32, length: i32, gap: i32): Lead {
  const lead = new Lead()
  lead.is = is
  lead.length = length
  lead.gap = gap
  const place = first + ((<usize>word) << 2)
  lead.next = load<usize>(place)
  store<usize>(place, changetype<usize>(lead))
  return lead
}
/** The name that a lead is about; gives where its letters and digits are to be written. */
export function setName(lead: Lead, length: i32, before: i32, openStart: bool, openEnd: bool): usize {
  const name = new Name()
  name.plain = heap.alloc(length)
  name.length = length
  name.before = before
  name.openStart = openStart
  name.openEnd = openEnd
  lead.name = name
  return name.plain
}
export function setTelling(lead: Lead, set: usize, least: i32, by: i32, isOneWord: bool): void {
  lead.set = set
  lead.least = least
  lead.by = by
  lead.isOneWord = isOneWord
}
export function makeSet(): usize {
  return heap.alloc(256)
}
