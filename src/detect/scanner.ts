import { wordBytes } from './alphabets.ts'
import { checkHolds, plainBlock } from './checks.ts'
import { isGlued } from './glue.ts'
import { makeBase64Opener, outerRange } from './layers/base64.ts'
import { nameAround } from './names.ts'
import { type Affixes, type Files, type Lead, type Route, type Search, strengths } from './search.ts'
import { type Meter, matchAt } from './shape.ts'
import { isFilled, type Slot, slotsBehind } from './slots.ts'

/** A route's match in a text whose surroundings hold. Offsets are those of the text that was scanned. */
export interface Claim {
  readonly route: Route
  readonly start: number
  readonly end: number
  readonly value: string
  /** Length of the literal at the value's start. */
  readonly prefix: number
  readonly named: { readonly [name: string]: string }
  readonly strength: number
  /** A checksum or a check holds. */
  readonly checked: boolean
  /** Layers opened inside the text, outermost first. */
  readonly decoded: readonly string[]
  /** What has to be blanked where this text is shown or digested: the value, or the encoded run that holds it. */
  readonly veil: readonly [start: number, end: number]
}

/** Steps that are paid for what is done at one found word, apart from the bytes that matchers look at. */
const price = { found: 4, name: 400, command: 800, window: 2 }
const deepest = 3
const mostClaims = 20_000
/** How far from a generic carrier a host or the name of its service may stand, in characters. */
const near = 200
/** How far from a part that was found by its literal another part is looked for: lines and characters. */
const siblingLines = 3
const siblingReach = 400

/** All claims on a text. Contexts are not asked in binary files: what stands around a value there says nothing. */
export function scanText(search: Search, bytes: Uint8Array, path: string, meter: Meter, depth = 0): readonly Claim[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const binary = bytes.includes(0)
  const claims: Claim[] = []
  const places = makePresence(search.services)
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
    for (const claim of scanText(search, opened.bytes, path, meter, depth + 1)) {
      const [start, stop] = outerRange(opened, claim.start, claim.end)
      addClaim({ ...claim, start, end: stop, decoded: ['base64', ...claim.decoded], veil: [opened.start, opened.end] })
    }
  }

  /** Adds a claim if the route matches here and `fits` has nothing against where the match ends. */
  function tryAt(route: Route, at: number, strength: number, fits?: (end: number) => boolean): number {
    const match = matchAt(route.matcher, bytes, at, meter)
    if (match === undefined || fits?.(match.end) === false) return -1
    let value = text.toString('latin1', at, match.end)
    if (route.check !== undefined && !checkHolds(route.check, value)) return -1
    if (route.check === 'pem') value = plainBlock(value)
    addClaim({
      route,
      start: at,
      end: match.end,
      value,
      prefix: match.prefixEnd - at,
      named: Object.fromEntries(match.named.map(({ name, start, end }) => [name, text.toString('latin1', start, end)])),
      strength,
      checked: route.check !== undefined || route.matcher.checksum,
      decoded: [],
      veil: [at, match.end],
    })
    return match.end
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
      if (name === undefined || (lead.bound && !places.near(route.kind.service, name[0], name[1], near))) return
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
      if (lead.bound && !places.near(route.kind.service, end, end, near)) return
      trySlot(route, { at: end, quote: '' }, noAffixes, lead.strength)
    } else if (places.near(route.kind.service, end, end, near)) tryPassword(lead, end)
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
    const match = at < 0 ? undefined : matchAt(route.matcher, inner, at, meter)
    if (match === undefined || skipText(inner, match.end, affixes.after) < 0) return
    const value = inner.toString('latin1', at, match.end)
    if (route.check !== undefined && !checkHolds(route.check, value)) return
    const opened = { start: end, end: end + run.length, bytes: inner }
    const [start, stop] = outerRange(opened, at, match.end)
    addClaim({
      route,
      start,
      end: stop,
      value,
      prefix: match.prefixEnd - at,
      named: Object.fromEntries(match.named.map((each) => [each.name, inner.toString('latin1', each.start, each.end)])),
      strength: strengths.carrier,
      checked: route.check !== undefined || route.matcher.checksum,
      decoded: ['base64'],
      veil: [opened.start, opened.end],
    })
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
          addWindow(route, linesBack(bytes, claim.start, lines), linesOn(bytes, claim.end, lines), strengths.sibling)
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

/** The offset behind a text that is expected at `at`, or -1. Case does not count; a blank is any blank, or as URLs write it. */
function skipText(bytes: Uint8Array, at: number, text: string): number {
  let i = at
  for (let k = 0; k < text.length; k++) {
    const expected = text.charCodeAt(k)
    if (expected === 0x20) {
      const from = i
      while (i - from < 8 && (bytes[i] === 0x20 || bytes[i] === 0x09 || bytes[i] === 0x2b)) i++
      if (i === from && bytes[i] === 0x25 && bytes[i + 1] === 0x32 && bytes[i + 2] === 0x30) i += 3
      if (i === from) return -1
    } else {
      if (fold(bytes[i]) !== fold(expected)) return -1
      i++
    }
  }
  return i
}
const fold = (byte: number | undefined): number | undefined =>
  byte !== undefined && byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte

const isLetter = (byte: number | undefined): boolean => byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
const isUpper = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x41 && byte <= 0x5a

/** Whether no letters go on before or behind, except where camel case begins a new word. */
function isWord(bytes: Uint8Array, start: number, end: number): boolean {
  const before =
    isLetter(bytes[start - 1]) && !(isUpper(bytes[start]) && !isUpper(bytes[start - 1])) && isGlued(bytes, start, null)
  const behind = isLetter(bytes[end]) && !(isUpper(bytes[end]) && !isUpper(bytes[end - 1]))
  return !before && !behind
}

/** Whether a command's name stands here whole; a path may lead to it. */
function isCommand(bytes: Uint8Array, start: number, end: number): boolean {
  const behind = bytes[end]
  if (behind !== undefined && (wordBytes[behind] === 1 || behind === 0x2d)) return false
  return start === 0 || (bytes[start - 1] !== 0x2d && !isGlued(bytes, start, null))
}

/** The rest of a command line: to the end of the line, or on where the line says that it goes on. At most so many characters. */
function logicalLine(text: Buffer, from: number): string {
  const window = text.toString('latin1', from, Math.min(text.length, from + 600))
  return /^(?:[^\n\\^`]|[\\^`](?:\r?\n)?)*/.exec(window)?.[0] ?? ''
}

function linesBack(bytes: Uint8Array, from: number, lines: number): number {
  const stop = Math.max(0, from - siblingReach)
  for (let i = from - 1, left = lines; i >= stop; i--) if (bytes[i] === 0x0a && left-- === 0) return i + 1
  return stop
}
function linesOn(bytes: Uint8Array, from: number, lines: number): number {
  const stop = Math.min(bytes.length, from + siblingReach)
  for (let i = from, left = lines; i < stop; i++) if (bytes[i] === 0x0a && left-- === 0) return i
  return stop
}

/** Where each service is spoken of, as spans that grow while the next mention is near: the memory they take is bounded by the text. */
function makePresence(services: number) {
  const spans: number[][] = Array.from({ length: services }, () => [])
  return {
    add(service: number, start: number, end: number): void {
      const list = spans[service]!
      const last = list.length - 1
      if (last > 0 && start <= list[last]! + near) list[last] = Math.max(list[last]!, end)
      else list.push(start, end)
    },
    near(service: number, start: number, end: number, reach: number): boolean {
      const list = spans[service]!
      // the first span that ends at or behind start - reach
      let low = 0
      let high = list.length / 2
      while (low < high) {
        const middle = (low + high) >> 1
        if (list[2 * middle + 1]! < start - reach) low = middle + 1
        else high = middle
      }
      return low < list.length / 2 && list[2 * low]! <= end + reach
    },
  }
}
