import { type Claim, claimAt } from './claims.ts'
import { isCommand, isWord, linesBack, linesOn, logicalLine, skipText } from './edges.ts'
import { isGlued } from './glue.ts'
import { makeBase64Opener, type Opened, outerRange } from './layers/base64.ts'
import { nameAround } from './names.ts'
import { makePresence } from './presence.ts'
import { type Affixes, type Files, type Lead, type Route, type Search, strengths } from './search.ts'
import type { Meter } from './shape.ts'
import { isFilled, type Slot, slotsBehind } from './slots.ts'

/** Steps that are paid for what is done at one found word, apart from the bytes that matchers look at. */
const price = { found: 4, name: 400, command: 800, window: 2 }
const deepest = 3
const mostClaims = 20_000
/** How far from a part that was found by its literal another part is looked for: lines and characters. */
const siblingLines = 3
const siblingReach = 400

/** All claims on a text. Contexts are not asked in binary files: what stands around a value there says nothing. */
export function scanText(search: Search, bytes: Uint8Array, path: string, meter: Meter, depth = 0): readonly Claim[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const binary = bytes.includes(0)
  const claims: Claim[] = []
  const places = makePresence()
  const later: [lead: Exclude<Lead, { is: 'literal' | 'service' | 'encoded' }>, end: number][] = []
  const windows = new Map<Route, [start: number, end: number, strength: number][]>()
  const inFiles = new Map<Files, boolean>()
  const open = makeBase64Opener(text)

  search.automaton.scan(bytes, (word, end) => {
    if (meter.left < 0) return
    for (const lead of search.leads[word]!) {
      meter.left -= price.found
      if (lead.is === 'literal') tryLiteral(lead, end)
      else if (lead.is === 'encoded') {
        if (depth < deepest) openAt(lead, end)
      } else if (binary) continue
      else if (lead.is === 'service') {
        if (lead.host || isWord(bytes, end - lead.length, end)) places.add(lead.service, end - lead.length, end)
      } else later.push([lead, end])
    }
  })
  for (const [lead, end] of later) {
    if (meter.left < 0) break
    follow(lead, end)
  }
  if (!binary) lookBesideSiblings()
  for (const [route, spans] of windows) searchWindows(route, spans)
  return claims

  function tryLiteral(lead: Extract<Lead, { is: 'literal' }>, end: number): void {
    const anchor = end - lead.length
    for (let at = anchor - lead.least; at >= Math.max(0, anchor - lead.most); at--) {
      meter.left -= 1
      if (isGlued(bytes, at, lead.route.matcher.leading)) continue
      tryAt(lead.route, at, strengths.literal)
    }
  }

  function openAt(lead: Extract<Lead, { is: 'encoded' }>, end: number): void {
    const opened = open(lead.word, end)
    if (opened === null) return
    meter.left -= opened.end - opened.start
    for (const claim of scanText(search, opened.bytes, path, meter, depth + 1)) addOpened(opened, claim)
  }

  /** A claim on what was inside base64, with its place in the text outside. */
  function addOpened(opened: Opened, claim: Claim): void {
    const [start, end] = outerRange(opened, claim.start, claim.end)
    addClaim({ ...claim, start, end, decoded: ['base64', ...claim.decoded], veil: [opened.start, opened.end] })
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

  function follow(lead: (typeof later)[number][0], end: number): void {
    const { route } = lead
    if (lead.is === 'name') {
      if (lead.files !== null && !isIn(lead.files)) return
      const name = nameAround(bytes, end - lead.anchor, lead.name)
      if (name === undefined || (lead.bound && !places.near(route.kind.service, name[0], name[1]))) return
      meter.left -= price.name
      for (const slot of slotsBehind(text, name[0], name[1])) trySlot(route, slot, lead.affixes, lead.strength)
    } else if (lead.is === 'word') {
      if (!isWord(bytes, end - lead.length, end)) return
      addWindow(route, end - lead.length - lead.within - route.matcher.most, end + lead.within, strengths.word)
    } else if (lead.is === 'command') {
      if (!isCommand(bytes, end - lead.length, end)) return
      meter.left -= price.command
      tryCommand(lead, end)
    } else if (lead.is === 'query') {
      if (lead.bound && !places.near(route.kind.service, end, end)) return
      trySlot(route, { at: end, quote: '' }, noAffixes, lead.strength)
    } else if (places.near(route.kind.service, end, end)) tryPassword(lead, end)
  }

  function isIn(files: Files): boolean {
    let known = inFiles.get(files)
    if (known === undefined) inFiles.set(files, (known = files(path)))
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
  function tryPassword(lead: Extract<Lead, { is: 'user' | 'userinfo' | 'basic' }>, end: number): void {
    const { route, affixes } = lead
    if (lead.is === 'basic') {
      tryBasic(route, affixes, end)
      return
    }
    let at = end
    if (lead.is === 'userinfo') {
      const from = Math.max(0, end - lead.length - 400)
      const mark = text.toString('latin1', from, end - lead.length).lastIndexOf('://')
      if (mark < 0) return
      at = from + mark + 3
    } else for (let i = 0; i < 8 && ` \t='",`.includes(String.fromCharCode(bytes[at] ?? 0)); i++) at++
    const start = skipText(bytes, at, affixes.before)
    if (start >= 0) tryAt(route, start, strengths.carrier, (stop) => skipText(bytes, stop, affixes.after) >= 0)
  }

  function tryBasic(route: Route, affixes: Affixes, end: number): void {
    const run = /^[A-Za-z0-9+/_-]{16,600}/.exec(text.toString('latin1', end, end + 600))?.[0]
    if (run === undefined) return
    meter.left -= run.length
    const inner = Buffer.from(run, 'base64')
    const at = skipText(inner, 0, affixes.before)
    const claim = at < 0 ? undefined : claimAt(route, inner, at, strengths.carrier, meter)
    if (claim !== undefined && skipText(inner, claim.end, affixes.after) >= 0)
      addOpened({ start: end, end: end + run.length, bytes: inner }, claim)
  }

  function addWindow(route: Route, start: number, end: number, strength: number): void {
    const spans = windows.get(route) ?? []
    windows.set(route, spans)
    const last = spans.at(-1)
    // words come in order: what overlaps is searched once
    if (last !== undefined && last[2] === strength && start <= last[1]) last[1] = Math.max(last[1], end)
    else spans.push([Math.max(0, start), end, strength])
  }

  function lookBesideSiblings(): void {
    const found = claims.filter((claim) => claim.route.part !== null && claim.route.literal && claim.decoded.length === 0)
    for (const route of search.routes) {
      if (route.siblings.length === 0 || route.literal) continue
      for (const claim of found)
        if (claim.route.kind === route.kind && route.siblings.includes(claim.route.part!)) {
          const lines = Math.min(siblingLines, route.kind.parts!.within)
          addWindow(
            route,
            linesBack(bytes, claim.start, lines, siblingReach),
            linesOn(bytes, claim.end, lines, siblingReach),
            strengths.sibling,
          )
        }
    }
  }

  function searchWindows(route: Route, spans: readonly (readonly [number, number, number])[]): void {
    const { firsts, leading } = route.matcher
    for (const [start, end, strength] of spans)
      for (let at = start; at < Math.min(end, bytes.length) && meter.left >= 0; at++) {
        meter.left -= price.window
        if (firsts !== null && firsts[bytes[at]!] !== 1) continue
        if (isGlued(bytes, at, leading)) continue
        const stop = tryAt(route, at, strength)
        if (stop > at) at = stop - 1
      }
  }
}

const noAffixes: Affixes = { before: '', after: '' }
