import { type Budget, price, priceOf, stopped } from './budget.ts'
import { type Claim, claimAt, inBase64 } from './claims.ts'
import { isCommand, isWord, linesBack, linesOn, logicalLine, skipText } from './edges.ts'
import type { Found } from './formats/format.ts'
import type { Files } from './globs.ts'
import { isGlued } from './glue.ts'
import { isOpenedIn, type Looked, wordIn } from './kernel.ts'
import { joinPieces, type Opened, type Opening, type Piece } from './layers/layer.ts'
import { escapeLayers, localLayers, localReach } from './layers/list.ts'
import { openRuns } from './layers/opened-runs.ts'
import { makeSpans, type Spans } from './layers/spans.ts'
import { nameAround } from './names.ts'
import { makePresence } from './presence.ts'
import { eachRandom, holdsRandom, startOfRun } from './random-runs.ts'
import type { Affixes, BoundLead, Lead, NameLead, Route, Search } from './search.ts'
import { isFilled, type Slot, slotReach, slotsBehind } from './slots.ts'
import { lookForCompanions } from './spoken/companions.ts'
import { lookNear } from './spoken/look.ts'
import { type Mention, speaksOf } from './spoken/mentions.ts'
import { strengths } from './strengths.ts'
import type { Range } from './surroundings.ts'
import { mayBeginIn } from './tellings.ts'
import { makeWindows, type Window } from './windows.ts'
import { type FollowedLead, localZone, longestAffix, userinfoReach, type Zone, zoneOf } from './zones.ts'

/** Layers that are taken off one after the other. */
const deepest = 5
const mostClaims = 20_000
/** A longer text is not asked what it is as a whole, in bytes. */
const longestWhole = 1024
/** How far from a part that was found by its literal another part is looked for: lines and characters. */
const siblingLines = 3
const siblingReach = 400

/** The part of a text that has to be looked at: of all else it is known that it holds nothing. */
export interface Part {
  /** Whether it is all of the text. */
  readonly isWhole: boolean
  readonly looked: Looked
  /** Whether what a word leads to has to be followed: `isOpened` of one that leads to something only now. */
  readonly isOpen: (end: number, zone: Zone, isOpened: boolean) => boolean
  /** What has to be opened of a stretch with escapes in it: parts of it, disjoint, in order. */
  readonly newIn: (start: number, end: number) => readonly Range[]
}

/** What one text holds. */
export interface Findings {
  readonly claims: readonly Claim[]
  /** Compressed files inside encoded text, with their place. */
  readonly sealed: readonly Piece[]
  /** Of a part: something of a local layer was to be opened, which may go on far behind it. */
  readonly goesOn: boolean
}

/**
 * All claims on a text, and on what is encoded in it. Contexts are not asked and layers not opened in binary files: what stands around a
 * value there says nothing. `path` is null for a file that may have any name: then all that would be found under some name is.
 * Where a part of it is given, which is text, only that is looked at.
 */
export function scanText(
  search: Search,
  bytes: Uint8Array,
  path: string | null,
  budget: Budget,
  depth = 0,
  part?: Part,
): Findings {
  const { meter } = budget
  const looked = part?.looked ?? lookAt(search, bytes, meter)
  if (looked === null) return { claims: [], sealed: [], goesOn: false }
  const { words, runs, steps, isBinary: binary } = looked
  meter.left -= steps
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const claims: Claim[] = []
  const sealed: Piece[] = []
  const places = makePresence()
  const mentions: Mention[] = []
  const later: [lead: FollowedLead, end: number][] = []
  const windows = makeWindows()
  const inFiles = new Map<Files, boolean>()
  const spans: (Spans | undefined)[] = []
  const openings: (Opening | undefined)[] = []
  let goesOn = false

  for (let i = 0; i < words.length && meter.left >= 0; i += 2) {
    const end = words[i + 1]!
    const isOpen = (zone: Zone) => part === undefined || part.isOpen(end, zone, isOpenedIn(words[i]!))
    for (const lead of search.leadsOf(wordIn(words[i]!))) {
      meter.left -= priceOf(lead)
      if (lead.is === 'literal') tryLiteral(lead, end)
      else if (binary) continue
      else if (lead.is === 'escape') (spans[lead.layer] ??= makeSpans(escapeLayers[lead.layer]!, text)).add(end - lead.length)
      else if (lead.is === 'local') {
        if (isOpen(localZone)) (openings[lead.layer] ??= localLayers[lead.layer]!.in(text)).add(end - lead.length, end)
      } else if (lead.is === 'service') {
        const start = end - lead.length
        if (!lead.host && !isWord(bytes, start, end)) continue
        places.add(lead.service, start, end)
        if (lead.keys.length > 0 && (!lead.ordinary || speaksOf(text, start, end))) mentions.push({ of: lead, start, end })
      } else if (isOpen(zoneOf(lead))) later.push([lead, end])
    }
  }
  for (const [lead, end] of later) {
    if (meter.left < 0) break
    follow(lead, end)
  }
  if (!binary) lookBesideSiblings()
  lookNear(text, mentions, meter, addClaim)
  if (!binary) lookForCompanions(search, text, claims, meter, addClaim)
  if (!binary && depth === 0 && bytes.length <= longestWhole) lookAtWhole()
  for (const [route, stretches] of windows.all()) searchWindows(route, stretches)
  if (!binary && depth < deepest) openLayers()
  return { claims, sealed, goesOn }

  function tryLiteral(lead: Extract<Lead, { is: 'literal' }>, end: number): void {
    const anchor = end - lead.length
    for (let at = anchor - lead.least; at >= Math.max(0, anchor - lead.most); at--) {
      meter.left -= 1
      if (isGlued(bytes, at, lead.route.matcher.leading)) continue
      tryAt(lead.route, at, strengths.literal)
    }
  }

  function openLayers(): void {
    for (const found of spans) if (found !== undefined) scanPieces(found.open(part?.newIn))
    for (const opening of openings) {
      const pieces = opening?.open() ?? []
      // a change that is far from its word is not seen to be in a longer one
      const isNear = pieces.every(({ start, end }) => end - start <= localReach)
      if (part === undefined || (part.isWhole && isNear)) scanPieces(pieces)
      else if (pieces.length > 0) goesOn = true
    }
    const encoded = openRuns(text, runs)
    sealed.push(...encoded.packed)
    scanPieces(encoded.texts)
    scanPieces(encoded.binaries)
  }

  function scanPieces(pieces: readonly Piece[]): void {
    for (const opened of joinPieces(pieces)) {
      budget.opened.left -= opened.size
      if (budget.opened.left < 0 || meter.left < 0) return
      scanOpened(opened)
    }
  }

  function scanOpened(opened: Opened): void {
    const found = scanText(search, opened.bytes, path, budget, depth + 1)
    for (const claim of found.claims) {
      const [piece, from] = opened.at(claim.start)
      if (claim.end - from > piece.bytes.length) continue
      const [start, end] = piece.outside(claim.start - from, claim.end - from)
      const veil = piece.opaque ? ([piece.start, piece.end] as const) : piece.outside(claim.veil[0] - from, claim.veil[1] - from)
      addClaim({ ...claim, start, end, decoded: [...piece.layers, ...claim.decoded], veil })
    }
    for (const each of found.sealed) {
      const [piece, from] = opened.at(each.start)
      const [start, end] = piece.outside(each.start - from, each.end - from)
      sealed.push({ ...each, start, end, layers: [...piece.layers, ...each.layers] })
    }
  }

  /** Adds the route's claim here, if it has one and `fits` has nothing against where it ends; the end, or -1. */
  function tryAt(route: Route, at: number, strength: number, fits?: (end: number) => boolean): number {
    const claim = claimAt(route, text, at, strength, meter)
    if (claim === undefined || fits?.(claim.end) === false) return -1
    addClaim(claim)
    return claim.end
  }

  function addClaim(claim: Claim): void {
    claims.push(claim)
    // more are not worth the memory: the meter's running out is told
    if (claims.length > mostClaims) meter.left = -1
  }

  function follow(lead: FollowedLead, end: number): void {
    if (lead.is === 'name') tryName(lead, end)
    else if (lead.is === 'bound') {
      for (const service of places.services())
        if (lead.services.has(service)) for (const one of lead.of(service)) followBound(one, end, service)
    } else if (lead.is === 'format') tryFormat(lead, end)
    else if (lead.is === 'word') {
      if (!isWord(bytes, end - lead.length, end)) return
      const { route, length, within } = lead
      const from = end - length - within
      windows.add(route, from - route.matcher.most, from, end + within, strengths.word)
    } else if (lead.is === 'command') {
      const behind = end - lead.gap
      if (!isCommand(bytes, behind - lead.length, behind)) return
      meter.left -= price.command
      tryCommand(lead, behind)
    } else trySlot(lead.route, { at: end, quote: '' }, noAffixes, lead.strength)
  }

  function followBound(lead: BoundLead, end: number, service: number): void {
    if (lead.is === 'name') tryName(lead, end, service)
    else if (!places.near(service, end, end)) return
    else if (lead.is === 'query') trySlot(lead.route, { at: end, quote: '' }, noAffixes, lead.strength)
    else tryPassword(lead, end)
  }

  function tryFormat({ recognizer, route, length }: Extract<Lead, { is: 'format' }>, end: number): void {
    meter.left -= price.format
    for (const found of [recognizer.find(text, end - length, end, path) ?? []].flat()) addFound(found, route)
  }

  function addFound({ start, end, value, judged, sure, decoded = [] }: Found, route: Route): void {
    addClaim({
      ...{ route, start, end, value, prefix: 0, named: {}, checked: false, decoded, veil: [start, end] },
      strength: route.kind.weak ? strengths.generic : strengths.format,
      recognized: { judged, sure },
    })
  }

  function lookAtWhole(): void {
    for (const { whole, route } of search.ofWholeTexts()) {
      const found = whole(text, path)
      if (found !== null) addFound(found, route)
    }
  }

  /** `service` is one that must be spoken of near by. */
  function tryName({ name, anchor, owners, telling }: NameLead, end: number, service?: number): void {
    const range = nameAround(bytes, end - anchor, name)
    if (range === undefined || (service !== undefined && !places.near(service, range[0], range[1]))) return
    if (telling !== null && !mayBeginIn(telling, bytes, range[1], range[1] + slotReach + longestAffix)) return
    let slots: readonly Slot[] | undefined
    for (const { route, files, affixes, strength } of owners) {
      if (files !== null && !isIn(files)) continue
      if (slots === undefined) {
        meter.left -= price.name
        slots = slotsBehind(text, range[0], range[1])
      }
      meter.left -= price.owner
      for (const slot of slots) trySlot(route, slot, affixes, strength)
    }
  }

  function isIn(files: Files): boolean {
    let known = inFiles.get(files)
    if (known === undefined) inFiles.set(files, (known = path === null || files(path)))
    return known
  }

  function trySlot(route: Route, slot: Slot, affixes: Affixes, strength: number): void {
    const at = skipText(bytes, slot.at, affixes.before)
    if (at < 0) return
    tryAt(route, at, strength, (end) => {
      const behind = skipText(bytes, end, affixes.after)
      return behind >= 0 && isFilled(bytes, behind, slot)
    })
  }

  function tryCommand(lead: Extract<Lead, { is: 'command' }>, end: number): void {
    const line = logicalLine(text, end)
    lead.flag.lastIndex = 0
    for (let match = lead.flag.exec(line); match !== null; match = lead.flag.exec(line))
      trySlot(lead.route, { at: end + lead.flag.lastIndex, quote: match[1] ?? '' }, noAffixes, strengths.named)
  }

  /** A key that is sent as name or password: on a command line, in a URL, or in base64 behind `Basic`. */
  function tryPassword(lead: Extract<BoundLead, { is: 'user' | 'userinfo' | 'basic' }>, end: number): void {
    const { route, affixes } = lead
    if (lead.is === 'basic') {
      tryBasic(route, affixes, end)
      return
    }
    let at = end
    if (lead.is === 'userinfo') {
      const from = Math.max(0, end - lead.length - userinfoReach)
      const mark = text.toString('latin1', from, end - lead.length).lastIndexOf('://')
      if (mark < 0) return
      at = from + mark + 3
    } else for (let i = 0; i < 8 && ` \t='",`.includes(String.fromCharCode(bytes[at] ?? 0)); i++) at++
    const start = skipText(bytes, at, affixes.before)
    if (start >= 0) tryAt(route, start, strengths.carrier, (stop) => skipText(bytes, stop, affixes.after) >= 0)
  }

  function tryBasic(route: Route, affixes: Affixes, end: number): void {
    const run = /^[A-Za-z0-9+/_-]{16,600}/.exec(text.toString('latin1', end, end + 600))?.[0]
    if (run === undefined || !holdsRandom(bytes, end, end + run.length)) return
    meter.left -= run.length
    const inner = Buffer.from(run, 'base64')
    const at = skipText(inner, 0, affixes.before)
    const claim = at < 0 ? undefined : claimAt(route, inner, at, strengths.carrier, meter)
    if (claim !== undefined && skipText(inner, claim.end, affixes.after) >= 0) addClaim(inBase64(claim, [end, end + run.length]))
  }

  function lookBesideSiblings(): void {
    const found = claims.filter((claim) => claim.route.part !== null && claim.route.literal)
    if (found.length === 0) return
    for (const route of search.besideOthers()) {
      for (const claim of found)
        if (claim.route.kind === route.kind && route.siblings.includes(claim.route.part!)) {
          const lines = Math.min(siblingLines, route.kind.parts!.within)
          const start = linesBack(bytes, claim.start, lines, siblingReach)
          windows.add(route, start, start, linesOn(bytes, claim.end, lines, siblingReach), strengths.sibling)
        }
    }
  }

  function searchWindows(route: Route, stretches: readonly Window[]): void {
    const { showing, matcher } = route
    for (const window of stretches) {
      if (showing === null) searchWindow(route, window, window.start, window.to)
      else {
        // a value begins not further before where it looks random
        let next = window.start
        eachRandom(bytes, window.start, Math.min(bytes.length, window.to + matcher.most), (start, end) => {
          const first = startOfRun(bytes, start, next) - showing.before
          next = searchWindow(route, window, Math.max(next, first), Math.min(window.to, end))
        })
      }
    }
  }

  /** Tries where a value may begin in [first, last); gives where to go on. */
  function searchWindow(route: Route, { from, strength }: Window, first: number, last: number): number {
    const { firsts, leading } = route.matcher
    let at = first
    for (; at < Math.min(last, bytes.length) && meter.left >= 0; at++) {
      meter.left -= price.window
      if (firsts !== null && firsts[bytes[at]!] !== 1) continue
      if (isGlued(bytes, at, leading)) continue
      const stop = tryAt(route, at, strength, (end) => end >= from)
      if (stop > at) at = stop - 1
    }
    return at
  }
}

/**
 * What has to be followed in a text. Null, and nothing left of its steps, so that it is told, where it has more words than anyone's text, or stops the kernel's
 * program.
 */
function lookAt(search: Search, bytes: Uint8Array, meter: Budget['meter']): Looked | null {
  for (let isFirst = true; ; isFirst = false) {
    const kernel = search.kernel()
    const looked = kernel.look(bytes)
    if (looked !== null) return looked
    // a new one is asked, too: it may be another text that has brought this one into disorder
    if (isFirst && kernel.isStopped()) continue
    meter.left = kernel.isStopped() ? stopped : -1
    return null
  }
}

const noAffixes: Affixes = { before: '', after: '' }
