import type { Probe } from '../model/probe.ts'
import { archives } from './archives/list.ts'
import { betweenCuts, changesOf, linesOf, makeMoved, newIn, placesOn, widened } from './around-changes.ts'
import { openedFor, stepsFor } from './detector.ts'
import { isCommand, isWord } from './edges.ts'
import type { Recognizer } from './formats/format.ts'
import { gateOver, widest } from './gates.ts'
import { encodingOf } from './layers/utf16.ts'
import { aroundAnchor, mayBeAround } from './names.ts'
import { firstPlaceBehind, followedPlaces, type RandomPlaces, randomPlacesIn } from './random-runs.ts'
import { type Part, priceOf, scanText } from './scanner.ts'
import type { BoundLead, Lead, Route, Search } from './search.ts'
import type { Range } from './surroundings.ts'
import { makeTrailMaker, type Trail } from './trail.ts'
import { localZone, type Zone, zoneOf } from './zones.ts'

/** What was seen in a text that holds nothing: it is told to those that are made from it, so that only what is new in them has to be read. */
export interface Seen {
  /** What a look through the whole text takes, about or at most: steps, and bytes that are opened below layers. */
  readonly steps: number
  readonly opened: number
  readonly trail: Trail
  /** Whether an escape stands in it. */
  readonly escapes: boolean
  readonly isBinary: boolean
  /** Where it looks random. */
  readonly places: RandomPlaces
}

/**
 * How far from a value the text can stand that decides about it, in bytes; a value ends with its line. The longest way is that of a name 200 before
 * a value and its service's host 600 behind it; that of a password is 640
 * behind and 700 before. Words that reach further make a text loud, and so do values of several lines.
 */
const reach = 900
/** How far from the end of a word the text can stand that decides whether it may lead to something. */
const doubt = aroundAnchor + 40

/**
 * Makes the probe that goes with a detector of this search. It tells texts that hold nothing, in whatever file they stand: those of which the
 * detector gives no hit and cuts nothing short. It errs on one side alone: a text that may hold something is loud, and has to be looked through.
 *
 * A text is quiet where nothing claims any of it or of what is encoded in it, no word stands in it that leads further than `reach`, and it
 * is plain text. Each of these is decided by a stretch of text of less than `reach` bytes, or between two places that nothing encoded
 * goes across. So of a text that was made from a quiet one only what is new and its surroundings need be looked at.
 */
export function makeProbe(search: Search): Probe<Seen> {
  const { automaton, gates } = search
  const known: (Word | undefined)[] = []
  const wordOf = (word: number): Word => (known[word] ??= readWord(search.leadsOf(word), search.withLines()))
  const trail = makeTrailMaker()

  /** What a look takes, or null where something is found. */
  const look = (bytes: Uint8Array, part: Part): Pick<Seen, 'steps' | 'opened'> | null => {
    const budget = { meter: { left: plenty }, opened: { left: plenty } }
    const { claims, sealed, goesOn } = scanText(search, bytes, null, budget, 0, part)
    if (claims.length > 0 || sealed.length > 0 || goesOn) return null
    return { steps: plenty - budget.meter.left, opened: plenty - budget.opened.left }
  }
  const isCutShort = (bytes: Uint8Array, steps: number, opened: number): boolean =>
    steps > stepsFor(bytes.length) || opened > openedFor(bytes.length)

  /** Of a binary file only what is found by a literal counts, under whatever name. */
  const binary = (bytes: Uint8Array): Seen | null => {
    const budget = { meter: { left: plenty }, opened: { left: plenty } }
    const { claims, sealed } = scanText(search, bytes, null, budget)
    const steps = plenty - budget.meter.left
    if (claims.length > 0 || sealed.length > 0 || isCutShort(bytes, steps, 0)) return null
    trail.clear()
    return { steps, opened: 0, escapes: false, isBinary: true, places: [], trail: trail.finished() }
  }

  const whole = (bytes: Uint8Array): Seen | null => {
    const isBinary = bytes.includes(0)
    if (!isPlain(isBinary ? bytes : bytes.subarray(0, headLength))) return null
    if (isBinary) return binary(bytes)
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let isFar = false
    let escapes = false
    trail.clear()
    const places = randomPlacesIn(bytes)
    const isOpen = gateOver(gates, places)
    const eachWord: Part['eachWord'] = (found) =>
      automaton.scan(bytes, (word, end) => {
        if (!isOpen(word, end)) return
        const about = wordOf(word)
        if (about.isFar || looksFar(about, text, end)) isFar = true
        if (gates.isAlwaysOpen(word)) {
          if (about.isEscape) escapes = true
          trail.add(word, end)
          if (mayLead(about, bytes, end)) trail.words[trail.size - 1]! |= 1
        }
        found(word, end)
      })
    const taken = look(bytes, { eachWord, isOpen: always, newIn: (start, end) => [[start, end]], runs: [[0, bytes.length]] })
    if (isFar || taken === null || isCutShort(bytes, taken.steps, taken.opened)) return null
    return { ...taken, escapes, isBinary, places, trail: trail.finished() }
  }

  /** Puts together the trail of a text, of which only what is new is read. */
  const follow = (bytes: Uint8Array, copies: readonly number[], changes: readonly Range[], base: Seen) => {
    let [isFar, escapes] = [false, base.escapes]
    const movedAt = makeMoved(copies)
    let told = 0
    trail.clear()
    const carryUpTo = (to: number) => {
      // nothing is new between them, so that they stand in one stretch
      if (told >= to) return
      const moved = movedAt(told)
      trail.carry(base.trail, told - moved, to - moved, moved)
    }
    for (const [from, to] of widened(changes, 0, automaton.longest, bytes.length)) {
      carryUpTo(from)
      const first = Math.max(0, from - automaton.longest)
      automaton.scan(bytes.subarray(first, to), (word, behind) => {
        const end = first + behind
        if ((end <= from && from > 0) || !gates.isAlwaysOpen(word)) return
        const about = wordOf(word)
        if (about.isFar) isFar = true
        if (about.isEscape) escapes = true
        trail.add(word, end)
      })
      told = to
    }
    carryUpTo(bytes.length)
    return { isFar, escapes }
  }

  /** The words near what is new that may lead to something because something looks random there, in order. */
  const gatedNear = (
    bytes: Uint8Array,
    lines: readonly Range[],
    places: RandomPlaces,
  ): readonly (readonly [word: number, end: number])[] => {
    const words: (readonly [word: number, end: number])[] = []
    const isOpen = gateOver(gates, places)
    for (const [from, to] of widened(lines, widest, widest, bytes.length)) {
      const near: Range[] = []
      for (let i = firstPlaceBehind(places, from - widest); i < places.length && places[i]! < to + widest; i += 2)
        near.push([Math.max(from, places[i]!), Math.max(from, Math.min(to, places[i + 1]!))])
      for (const [start, end] of widened(near, widest, widest, to)) scanGated(Math.max(from, start), end)
    }
    return words

    function scanGated(from: number, to: number): void {
      const first = Math.max(0, from - automaton.longest)
      automaton.scan(bytes.subarray(first, to), (word, behind) => {
        const end = first + behind
        if (end >= from && !gates.isAlwaysOpen(word) && isOpen(word, end)) words.push([word, end])
      })
    }
  }

  return {
    whole,
    changed({ bytes, copies, baseLength }, base) {
      const changes = changesOf(copies, bytes.length, baseLength)
      // a binary file is gone through whole: next to nothing of it is text
      if (base.isBinary || changes.some(([from, to]) => bytes.subarray(from, to).includes(0))) return whole(bytes)
      if (!isPlain(bytes.subarray(0, headLength))) return null
      const read = follow(bytes, copies, changes, base)
      if (read.isFar) return null
      const places = followedPlaces(base.places, { bytes, copies }, changes)
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const lines = linesOf(bytes, changes)
      const isNear = nearTo(lines)
      let isFar = false
      /** The word that is told leads to something because of what is new. */
      let isOpened = false
      /** Steps for words that lead to nothing here. */
      let passed = 0
      const eachWord: Part['eachWord'] = (found) => {
        const { words, ends, size } = trail
        const stretches = read.escapes ? [[0, bytes.length] as const] : widened(lines, reach, reach, bytes.length)
        /** The first line that does not end before the word does. */
        let next = 0
        const gated = gatedNear(bytes, lines, places)
        const isOpenNow = gateOver(gates, placesOn(lines, places))
        let told = 0
        const tellGated = (upTo: number) => {
          for (; told < gated.length && gated[told]![1] <= upTo; told++) {
            const [word, end] = gated[told]!
            if (wordOf(word).isFar) isFar = true
            // nobody followed what it leads to while nothing random stood near it
            isOpened = isOpenNow(word, end)
            found(word, end)
            isOpened = false
          }
        }
        for (const [from, to] of stretches)
          for (let i = trail.before(from); i < size && ends[i]! <= to; i++) {
            const end = ends[i]!
            const word = words[i]! >> 1
            const about = wordOf(word)
            while (next < lines.length && lines[next]![1] < end) next++
            /** How far it is to the new line before it and to the one behind. */
            const back = next === 0 ? bytes.length : end - lines[next - 1]![1]
            const ahead = next === lines.length ? bytes.length : lines[next]![0] - end
            const inDoubt = back <= doubt || ahead <= doubt
            if (inDoubt) words[i] = 2 * word + (mayLead(about, bytes, end) ? 1 : 0)
            const isOpen = back <= about.zone[0] || ahead <= about.zone[1]
            if ((words[i]! & 1) === 1 ? isOpen || about.isEscape : inDoubt && about.isLiteral) {
              tellGated(end)
              if (looksFar(about, text, end)) isFar = true
              found(word, end)
            } else if (inDoubt) passed += about.steps
          }
        tellGated(bytes.length)
      }
      const taken = look(bytes, {
        eachWord,
        isOpen: (end, zone) => isOpened || isNear(end, zone),
        newIn: (start, end) => newIn(lines, start, end),
        runs: betweenCuts(bytes, lines),
      })
      if (isFar || taken === null) return null
      const steps = base.steps + passed + taken.steps
      const opened = base.opened + taken.opened
      // about as much as a look through the whole takes, or more: where that comes near to what it may take, it is asked
      return isCutShort(bytes, 2 * steps, opened)
        ? whole(bytes)
        : { steps, opened, escapes: read.escapes, isBinary: false, places, trail: trail.finished() }
    },
  }
}

const plenty = 2 ** 50
const always = () => true
/** So much of a text without zero bytes tells what it is. */
const headLength = 1024
const isPlain = (bytes: Uint8Array): boolean =>
  encodingOf(bytes).name === 'utf-8' && !archives.some((archive) => archive.is(bytes))

/** A word and what has to be known of it. */
interface Word {
  readonly leads: readonly Lead[]
  /** A text with it is loud, wherever it stands. */
  readonly isFar: boolean
  readonly farForms: readonly FarForm[]
  readonly isEscape: boolean
  /** It may be part of a key, which its own line decides. */
  readonly isLiteral: boolean
  /** What its leads cost. */
  readonly steps: number
  /** The widest of its leads' zones. */
  readonly zone: Zone
}

function readWord(leads: readonly Lead[], withLines: ReadonlySet<number>): Word {
  const zones = leads.map((lead): Zone => {
    if (lead.is === 'literal' || lead.is === 'escape') return [0, 0]
    if (lead.is === 'local') return localZone
    return lead.is === 'service' ? [reach, reach] : zoneOf(lead)
  })
  return {
    leads,
    isFar: leads.some((lead) => goesFar(lead, withLines)),
    farForms: leads.filter(mayLookFar),
    isEscape: leads.some(({ is }) => is === 'escape'),
    isLiteral: leads.some(({ is }) => is === 'literal'),
    steps: leads.reduce((sum, lead) => sum + priceOf(lead), 0),
    zone: [Math.max(...zones.map(([back]) => back)), Math.max(...zones.map(([, ahead]) => ahead))],
  }
}

const looksFar = ({ farForms }: Word, text: Buffer, end: number): boolean =>
  farForms.some(({ recognizer, length }) => recognizer.mayLookFar(text, end - length))

/** Whether a word may lead to something once a line near by is another one. What a literal leads to is decided by its own line. */
function mayLead({ leads }: Word, bytes: Uint8Array, end: number): boolean {
  for (const lead of leads)
    switch (lead.is) {
      case 'literal':
        break
      case 'name':
        if (mayBeAround(bytes, end - lead.anchor, lead.name)) return true
        break
      case 'service':
        if (lead.host || isWord(bytes, end - lead.length, end)) return true
        break
      case 'word':
        if (isWord(bytes, end - lead.length, end)) return true
        break
      case 'command':
        if (isCommand(bytes, end - lead.gap - lead.length, end - lead.gap)) return true
        break
      default:
        return true
    }
  return false
}

/**
 * Whether a line is new in the zone of what ends at an offset: where none is, a lead leads to what it led to in the old text: nothing. Offsets
 * come in order.
 */
function nearTo(lines: readonly Range[]): (end: number, zone: Zone) => boolean {
  let first = 0
  return (end, [back, ahead]) => {
    while (first < lines.length && lines[first]![1] < end - reach) first++
    for (let i = first; i < lines.length && lines[i]![0] <= end + ahead; i++) if (lines[i]![1] >= end - back) return true
    return false
  }
}

type FarForm = Extract<Lead, { is: 'format' }> & { readonly recognizer: Required<Recognizer> }
const mayLookFar = (lead: Lead): lead is FarForm => lead.is === 'format' && lead.recognizer.mayLookFar !== undefined

/** Leads that a text is loud for, wherever they stand. */
function goesFar(lead: Lead, withLines: ReadonlySet<number>): boolean {
  switch (lead.is) {
    case 'service':
    case 'escape':
    case 'local':
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
      return [...withLines].some(
        (service) => lead.services.has(service) && lead.of(service).some((one) => routesOf(one).some(hasLines)),
      )
  }
}

const routesOf = (lead: BoundLead): readonly Route[] =>
  lead.is === 'name' ? lead.owners.map(({ route }) => route) : [lead.route]
const hasLines = ({ matcher }: Route): boolean => matcher.pieces.some(({ is }) => is === 'until')
