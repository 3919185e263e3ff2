import { type Budget, priceOf, stopped } from './budget.ts'
import type { Claim } from './claims.ts'
import { isWord } from './edges.ts'
import { follow, followLiteral } from './follow.ts'
import { isOpenedIn, type Looked, wordIn } from './kernel.ts'
import { mayBeKeystore } from './keystores/list.ts'
import { joinPieces, type Opened, type Opening, type Piece } from './layers/layer.ts'
import { escapeLayers, localLayers, localReach } from './layers/list.ts'
import { openRuns } from './layers/opened-runs.ts'
import { makeSpans, type Spans } from './layers/spans.ts'
import { addClaim, addFound, beginScan, type Part, type Scan } from './scan.ts'
import type { Search } from './search.ts'
import { lookBesideSiblings, searchWindows } from './search-windows.ts'
import { lookForCompanions } from './spoken/companions.ts'
import { lookNear } from './spoken/look.ts'
import { type Mention, speaksOf } from './spoken/mentions.ts'
import type { Range } from './surroundings.ts'
import { type FollowedLead, localZone, type Zone, zoneOf } from './zones.ts'

/** Layers that are taken off one after the other. */
const deepest = 5
/** A longer text is not asked what it is as a whole, in bytes. */
const longestWhole = 1024

/** What one text holds. */
export interface Findings {
  readonly claims: readonly Claim[]
  /** Compressed files inside encoded text, with their place. */
  readonly sealed: readonly Piece[]
  /** Of a part: something of a local layer was to be opened, which may go on far behind it. */
  readonly goesOn: boolean
}

/** What words lead to that is looked at once all words were: leads with the end of their word, mentions of services, and what is to be opened. */
interface Ahead {
  readonly later: [lead: FollowedLead, end: number][]
  readonly mentions: Mention[]
  readonly spans: (Spans | undefined)[]
  readonly openings: (Opening | undefined)[]
}

/**
 * All claims on a text, and on what is encoded in it. Contexts are not asked and layers not opened in binary files: what stands around a
 * value there says nothing. `path` is null for a file that may have any name: then all that would be found under some name is.
 * Where a part of it is given, which is text, only that is looked at.
 */
export function scanText(search: Search, text: Buffer, path: string | null, budget: Budget, depth = 0, part?: Part): Findings {
  const { meter } = budget
  const looked = part?.looked ?? lookAt(search, text, meter)
  if (looked === null) return { claims: [], sealed: [], goesOn: false }
  meter.left -= looked.steps
  const scan = beginScan(search, text, path, budget, depth, part)
  const { claims } = scan
  const { later, mentions, spans, openings } = readWords(scan, looked)
  for (const [lead, end] of later) {
    if (meter.left < 0) break
    follow(scan, lead, end)
  }
  const add = (claim: Claim): void => addClaim(scan, claim)
  if (!looked.isBinary) lookBesideSiblings(scan)
  lookNear(text, mentions, meter, add)
  if (!looked.isBinary) {
    lookForCompanions(search, text, claims, meter, add)
    if (depth === 0 && text.length <= longestWhole) lookAtWhole(scan)
  }
  if (depth === 0) lookAtBytes(scan, text, [0, text.length], [])
  searchWindows(scan)
  if (!looked.isBinary && depth < deepest) {
    openSpans(scan, spans)
    openLocal(scan, openings)
    openEncoded(scan, looked.runs)
  }
  return { claims, sealed: scan.sealed, goesOn: scan.goesOn }
}

/** Looks at what each word leads to; literals are followed at once. */
function readWords(scan: Scan, { words, isBinary }: Looked): Ahead {
  const { search, text, meter, places, part } = scan
  const ahead: Ahead = { later: [], mentions: [], spans: [], openings: [] }
  const { later, mentions, spans, openings } = ahead
  for (let i = 0; i < words.length && meter.left >= 0; i += 2) {
    const asked = words[i]!
    const end = words[i + 1]!
    for (const lead of search.leadsOf(wordIn(asked))) {
      meter.left -= priceOf(lead)
      if (lead.is === 'literal') followLiteral(scan, lead, end)
      else if (isBinary) continue
      else if (lead.is === 'escape') (spans[lead.layer] ??= makeSpans(escapeLayers[lead.layer]!, text)).add(end - lead.length)
      else if (lead.is === 'local') {
        if (isOpen(part, asked, end, localZone))
          (openings[lead.layer] ??= localLayers[lead.layer]!.in(text)).add(end - lead.length, end)
      } else if (lead.is === 'service') {
        const start = end - lead.length
        if (!lead.host && !isWord(text, start, end)) continue
        places.add(lead.service, start, end)
        if (lead.keys.length > 0 && (!lead.ordinary || speaksOf(text, start, end))) mentions.push({ of: lead, start, end })
      } else if (isOpen(part, asked, end, zoneOf(lead))) later.push([lead, end])
    }
  }
  return ahead
}

const isOpen = (part: Part | undefined, asked: number, end: number, zone: Zone): boolean =>
  part === undefined || part.isOpen(end, zone, isOpenedIn(asked))

function lookAtWhole(scan: Scan): void {
  for (const { recognizer, route } of scan.search.ofWholes()) {
    const found = recognizer.whole?.(scan.text, scan.path) ?? null
    if (found !== null) addFound(scan, found, route)
  }
}

/** Whether bytes are a file of private keys: the text itself, or what it holds in [start, end) below these layers. */
function lookAtBytes(scan: Scan, bytes: Buffer, [start, end]: Range, layers: readonly string[]): void {
  if (!mayBeKeystore(bytes)) return
  scan.meter.left -= bytes.length
  for (const { recognizer, route } of scan.search.ofWholes()) {
    const found = recognizer.inBytes?.(bytes, scan.path, layers.length === 0) ?? null
    if (found === null) continue
    const { value, layer, judged } = found
    addFound(scan, { start, end, value, judged, sure: true, decoded: [...layers, layer] }, route)
  }
}

function openSpans(scan: Scan, spans: readonly (Spans | undefined)[]): void {
  for (const found of spans) if (found !== undefined) scanPieces(scan, found.open(scan.part?.newIn))
}

function openLocal(scan: Scan, openings: readonly (Opening | undefined)[]): void {
  const { part } = scan
  for (const opening of openings) {
    const pieces = opening?.open() ?? []
    // a change that is far from its word is not seen to be in a longer one
    const isNear = pieces.every(({ start, end }) => end - start <= localReach)
    if (part === undefined || (part.isWhole && isNear)) scanPieces(scan, pieces)
    else if (pieces.length > 0) scan.goesOn = true
  }
}

function openEncoded(scan: Scan, runs: Int32Array): void {
  const { texts, binaries, packed } = openRuns(scan.text, runs)
  scan.sealed.push(...packed)
  scanPieces(scan, texts)
  for (const { bytes, start, end, layers } of binaries)
    lookAtBytes(scan, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), [start, end], layers)
  scanPieces(scan, binaries)
}

function scanPieces(scan: Scan, pieces: readonly Piece[]): void {
  const { budget, meter } = scan
  for (const opened of joinPieces(pieces)) {
    budget.opened.left -= opened.size
    if (budget.opened.left < 0 || meter.left < 0) return
    scanOpened(scan, opened)
  }
}

function scanOpened(scan: Scan, opened: Opened): void {
  const { buffer, byteOffset, byteLength } = opened.bytes
  const text = Buffer.from(buffer, byteOffset, byteLength)
  const found = scanText(scan.search, text, scan.path, scan.budget, scan.depth + 1)
  for (const claim of found.claims) {
    const [piece, from] = opened.at(claim.start)
    if (claim.end - from > piece.bytes.length) continue
    const [start, end] = piece.outside(claim.start - from, claim.end - from)
    const veil = piece.opaque ? ([piece.start, piece.end] as const) : piece.outside(claim.veil[0] - from, claim.veil[1] - from)
    addClaim(scan, { ...claim, start, end, decoded: [...piece.layers, ...claim.decoded], veil })
  }
  for (const each of found.sealed) {
    const [piece, from] = opened.at(each.start)
    const [start, end] = piece.outside(each.start - from, each.end - from)
    scan.sealed.push({ ...each, start, end, layers: [...piece.layers, ...each.layers] })
  }
}

/**
 * What has to be followed in a text. Null, and nothing left of its steps, so that it is told, where it has more words than anyone's text, or stops the kernel's
 * program.
 */
function lookAt(search: Search, text: Buffer, meter: Budget['meter']): Looked | null {
  for (let isFirst = true; ; isFirst = false) {
    const kernel = search.kernel()
    const looked = kernel.look(text)
    if (looked !== null) return looked
    // a new one is asked, too: it may be another text that has brought this one into disorder
    if (isFirst && kernel.isStopped()) continue
    meter.left = kernel.isStopped() ? stopped : -1
    return null
  }
}
