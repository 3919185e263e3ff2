import { archives } from './archives/list.ts'
import { stepsFor } from './detector.ts'
import type { Recognizer } from './formats/format.ts'
import { encodedBytes } from './layers/runs.ts'
import { encodingOf } from './layers/utf16.ts'
import { scanText, type Zone } from './scanner.ts'
import type { BoundLead, Lead, Route, Search } from './search.ts'
import type { Range } from './surroundings.ts'

/**
 * Tells texts that hold nothing, in whatever file they stand: those of which a detector of the same services gives no hit and cuts nothing
 * short. It errs on one side alone: a text that may hold something is loud, and has to be looked through.
 *
 * A text is quiet where nothing claims any of it, nothing in it is encoded, no word stands in it that leads further than `reach`, and it
 * is plain text. Each of these is decided by a stretch of text of less than `reach` bytes, or between two places that nothing encoded
 * goes across. So of a text that was made from a quiet one only what is new and its surroundings need be looked at.
 */
export interface Probe {
  /** Steps that a look through the whole text takes, or `loud`. */
  whole(bytes: Uint8Array): number
  /**
   * The same for a text made from one that took `before` steps, by the sorted ranges that are new; where stretches
   * of the old one meet, the range is empty. Each stretch of the old one stands in it at most `repeats` times.
   */
  changed(bytes: Uint8Array, changes: readonly Range[], before: number, repeats: number): number
}
export const loud = -1

/**
 * How far from a value the text can stand that decides about it, in bytes; a value ends with its line. The longest way is that of a password: 640
 * behind and 700 before. Words that reach further make a text loud, and so do values of several lines.
 */
const reach = 720

/** Makes the probe that goes with a detector of this search. */
export function makeProbe(plain: Search): Probe {
  const far: (boolean | undefined)[] = []
  const farForms: (readonly FarForm[])[] = []
  let isFar = false
  let text: Buffer = Buffer.alloc(0)
  const search: Search = {
    ...plain,
    automaton: {
      scan: (bytes, found) =>
        plain.automaton.scan(bytes, (word, end) => {
          if (far[word] === undefined) {
            far[word] = plain.leadsOf(word).some(goesFar)
            farForms[word] = plain.leadsOf(word).filter(mayLookFar)
          }
          if (far[word]) isFar = true
          for (const { recognizer, length } of farForms[word]!) if (recognizer.mayLookFar(text, end - length)) isFar = true
          found(word, end)
        }),
    },
  }

  const look = (bytes: Uint8Array, isOpen?: (end: number, zone: Zone) => boolean): number => {
    if (bytes.includes(0)) return loud
    isFar = false
    text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const budget = { meter: { left: plenty }, opened: { left: plenty } }
    const { claims, sealed } = scanText(search, bytes, null, budget, 0, isOpen)
    const opened = sealed.length > 0 || budget.opened.left !== plenty
    return claims.length > 0 || opened || isFar ? loud : plenty - budget.meter.left
  }
  const isPlain = (bytes: Uint8Array): boolean =>
    encodingOf(bytes).name === 'utf-8' && !archives.some((archive) => archive.is(bytes))

  const whole = (bytes: Uint8Array): number => {
    const steps = isPlain(bytes) ? look(bytes) : loud
    return steps > stepsFor(bytes.length) ? loud : steps
  }

  return {
    whole,
    changed(bytes, changes, before, repeats) {
      if (!isPlain(bytes)) return loud
      const lines = linesOf(bytes, changes)
      const windows = windowsAround(bytes, lines)
      const size = windows.reduce((sum, [start, end]) => sum + end - start, 0)
      let steps = before * repeats
      for (const [start, end] of size > mostByParts * bytes.length ? [[0, bytes.length] as const] : windows) {
        const more = look(bytes.subarray(start, end), openBy(lines, start))
        if (more === loud) return loud
        steps += more
      }
      // only an upper bound: what it is can be asked
      return steps > stepsFor(bytes.length) ? whole(bytes) : steps
    },
  }
}

/**
 * A lead is followed where a line in its zone is new; all others lead to what they led to in the old text: nothing. Leads come in order.
 * `from` is where the text that they stand in begins.
 */
function openBy(lines: readonly Range[], from: number): (end: number, zone: Zone) => boolean {
  let first = 0
  return (end, [back, ahead]) => {
    const at = end + from
    while (first < lines.length && lines[first]![1] < at - reach) first++
    for (let i = first; i < lines.length && lines[i]![0] <= at + ahead; i++) if (lines[i]![1] >= at - back) return true
    return false
  }
}

const plenty = 2 ** 50
/** Where more than this share of a text is to be looked at, it is looked at whole. */
const mostByParts = 0.8

type FarForm = Extract<Lead, { is: 'format' }> & { readonly recognizer: Required<Recognizer> }
const mayLookFar = (lead: Lead): lead is FarForm => lead.is === 'format' && lead.recognizer.mayLookFar !== undefined

/** Leads that a text is loud for, wherever they stand. */
function goesFar(lead: Lead): boolean {
  switch (lead.is) {
    case 'service':
    case 'escape':
    case 'format':
      return false
    case 'name':
      return lead.owners.some(({ route }) => hasLines(route))
    case 'word':
      return lead.within > reach - 80 || hasLines(lead.route)
    case 'literal':
    case 'command':
    case 'query':
      return hasLines(lead.route)
    case 'bound':
      return [...lead.services].some((service) => lead.of(service).some((one) => routesOf(one).some(hasLines)))
  }
}

const routesOf = (lead: BoundLead): readonly Route[] =>
  lead.is === 'name' ? lead.owners.map(({ route }) => route) : [lead.route]
const hasLines = ({ matcher }: Route): boolean => matcher.pieces.some(({ is }) => is === 'until')

/** The lines on which something is new, merged and sorted: a value has no line break in it, and what is new may be its end or its beginning. */
function linesOf(bytes: Uint8Array, changes: readonly Range[]): readonly Range[] {
  const lines: [number, number][] = []
  for (const [from, to] of changes) {
    const last = lines.at(-1)
    if (last !== undefined && from <= last[1]) {
      if (to > last[1]) last[1] = endOfLine(bytes, to)
    } else lines.push([from === 0 ? 0 : bytes.lastIndexOf(0x0a, from - 1) + 1, endOfLine(bytes, to)])
  }
  return lines
}

function endOfLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(0x0a, at)
  return end < 0 ? bytes.length : end
}

/** What is to be looked at: new lines with their surroundings, from one place that nothing goes across to another; disjoint, sorted. */
function windowsAround(bytes: Uint8Array, lines: readonly Range[]): readonly Range[] {
  const windows: [number, number][] = []
  for (const [from, to] of lines) {
    const last = windows.at(-1)
    if (last !== undefined && to + reach <= last[1]) continue
    const end = cutFrom(bytes, to + reach)
    if (last !== undefined && from - reach <= last[1]) last[1] = end
    else {
      const start = cutBefore(bytes, from - reach)
      if (last !== undefined && start <= last[1]) last[1] = end
      else windows.push([start, end])
    }
  }
  return windows
}

/** A line of base64 that goes on in the next has at least so many characters. */
const goesOn = 40

/** Whether nothing that is encoded goes on from before this offset to behind it: a line ends here, and not with a long run. */
function isCut(bytes: Uint8Array, at: number): boolean {
  if (bytes[at - 1] !== 0x0a) return false
  const end = bytes[at - 2] === 0x0d ? at - 2 : at - 1
  for (let i = end - 1; i >= Math.max(0, end - goesOn); i--) if (encodedBytes[bytes[i]!] !== 1 && bytes[i] !== 0x3d) return true
  return end < goesOn
}

function cutBefore(bytes: Uint8Array, from: number): number {
  let at = from
  while (at > 0 && !isCut(bytes, at)) at = at < 2 ? 0 : bytes.lastIndexOf(0x0a, at - 2) + 1
  return Math.max(0, at)
}

function cutFrom(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; ) {
    if (isCut(bytes, at)) return at
    const line = bytes.indexOf(0x0a, at)
    if (line < 0) break
    at = line + 1
  }
  return bytes.length
}
