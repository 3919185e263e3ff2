import { bound, host, Lead, leads, leadsOf, literal, mayLead, service } from './leads'
import { List } from './memory'
import { costOf } from './words'

/** Words that the program has to follow: each four times, with what is said of it by the bits below, and the offset behind it. */
export const asked = new List()

/** It leads to something only since something random stands near it. */
const opened: i32 = 1
/** It does so only where a service is spoken of in the text. */
const ifSpokenOf: i32 = 2

/** What the words cost that lead to nothing. */
export let passed: f64 = 0
export function pass(word: i32): void {
  passed += costOf(word)
}

let isSpokenOf: bool = false

export function beginAsking(): void {
  asked.clear()
  passed = 0
  isSpokenOf = false
}

/** Whether one of a word's leads may lead to something once a line near by is another one. */
export function mayLeadHere(word: i32, text: usize, length: i32, end: i32): bool {
  for (let at = leadsOf(word); at !== 0; at = changetype<Lead>(at).next)
    if (mayLead(changetype<Lead>(at), text, length, end)) return true
  return false
}

/** Has the program follow a word, where one of its leads leads to something; `isOpened` where it does so only since something random stands near it. */
export function ask(word: i32, text: usize, length: i32, end: i32, isOpened: bool): void {
  let follows = false
  let isBound = false
  for (let at = leadsOf(word); at !== 0; at = changetype<Lead>(at).next) {
    const lead = changetype<Lead>(at)
    if (lead.is === bound) isBound = true
    else if (leads(lead, text, length, end)) {
      follows = true
      if (lead.is === service || lead.is === host) isSpokenOf = true
    }
  }
  if (follows || isBound) asked.pair((word << 2) | (isOpened ? opened : 0) | (follows ? 0 : ifSpokenOf), end)
  else pass(word)
}

/** The same for the keys that a word is part of alone. */
export function askForKeys(word: i32, text: usize, length: i32, end: i32): void {
  for (let at = leadsOf(word); at !== 0; at = changetype<Lead>(at).next)
    if (changetype<Lead>(at).is === literal && leads(changetype<Lead>(at), text, length, end)) {
      asked.pair(word << 2, end)
      return
    }
  pass(word)
}

/** What counts only near a service that is spoken of leads to nothing where none is. */
export function dropUnspoken(): void {
  if (isSpokenOf) return
  let kept = 0
  for (let i = 0; i < asked.size; i += 2) {
    const what = asked.get(i)
    if ((what & ifSpokenOf) !== 0) pass(what >> 2)
    else {
      asked.set(kept, what)
      asked.set(kept + 1, asked.get(i + 1))
      kept += 2
    }
  }
  asked.size = kept
}
