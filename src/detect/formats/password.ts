import { simpleAt } from '../places.ts'
import type { Found } from './format.ts'
import { looksSecret, placeholderIn, type Value } from './values.ts'

/** A password whose place alone says what it is: only what is filled in or made up is none. */
export function passwordFound({ start, end, text }: Value, path: string | null, more: string | null = null): Found {
  const sure = looksSecret(text)
  const short = text.length < 4 ? 'too short for a password' : null
  const simple = sure ? null : simpleAt(path)
  return { start, end, value: text, sure, judged: more ?? placeholderIn(text) ?? short ?? simple }
}

/** The group `v` of a pattern as a value in a text whose part from `at` on it was matched against. */
export function valueIn(match: RegExpExecArray | null, at: number): Value | null {
  const range = match?.indices?.groups?.v
  return range === undefined ? null : { start: at + range[0], end: at + range[1], text: match!.groups!.v!, quoted: false }
}
