import { price } from './budget.ts'
import { claimAt, inBase64 } from './claims.ts'
import { isCommand, isWord, logicalLine, skipText } from './edges.ts'
import type { Files } from './globs.ts'
import { isGlued } from './glue.ts'
import { nameAround } from './names.ts'
import { holdsRandom } from './random-runs.ts'
import { addClaim, addFound, type Scan, tryAt } from './scan.ts'
import type { Affixes, BoundLead, Lead, NameLead, Route } from './search.ts'
import { isFilled, type Slot, slotReach, slotsBehind } from './slots.ts'
import { strengths } from './strengths.ts'
import { mayBeginIn } from './tellings.ts'
import { type FollowedLead, longestAffix, nameReach, userinfoReach } from './zones.ts'

const noAffixes: Affixes = { before: '', after: '' }

/** Follows a lead from the end of its word to what it leads to. */
export function follow(scan: Scan, lead: FollowedLead, end: number): void {
  if (lead.is === 'name') tryName(scan, lead, end)
  else if (lead.is === 'bound') {
    for (const service of scan.places.around(end - nameReach, end + nameReach))
      if (lead.services.has(service)) for (const one of lead.of(service)) followBound(scan, one, end, service)
  } else if (lead.is === 'format') tryFormat(scan, lead, end)
  else if (lead.is === 'word') tryWord(scan, lead, end)
  else if (lead.is === 'command') tryCommand(scan, lead, end)
  else trySlot(scan, lead.route, { at: end, quote: '' }, noAffixes, lead.strength)
}

/** Follows a literal: what a shape may have before its literal is tried in all its lengths. */
export function followLiteral(scan: Scan, lead: Extract<Lead, { is: 'literal' }>, end: number): void {
  const { text, meter } = scan
  const anchor = end - lead.length
  for (let at = anchor - lead.least; at >= Math.max(0, anchor - lead.most); at--) {
    meter.left -= 1
    if (!isGlued(text, at, lead.route.matcher.leading)) tryAt(scan, lead.route, at, strengths.literal)
  }
}

function followBound(scan: Scan, lead: BoundLead, end: number, service: number): void {
  if (lead.is === 'name') tryName(scan, lead, end, service)
  else if (!scan.places.near(service, end, end)) return
  else if (lead.is === 'query') trySlot(scan, lead.route, { at: end, quote: '' }, noAffixes, lead.strength)
  else if (lead.is === 'basic') tryBasic(scan, lead.route, lead.affixes, end)
  else tryPassword(scan, lead, end)
}

function tryFormat(scan: Scan, { recognizer, route, length }: Extract<Lead, { is: 'format' }>, end: number): void {
  scan.meter.left -= price.format
  for (const found of [recognizer.find(scan.text, end - length, end, scan.path) ?? []].flat()) addFound(scan, found, route)
}

function tryWord(scan: Scan, { route, length, within }: Extract<Lead, { is: 'word' }>, end: number): void {
  if (!isWord(scan.text, end - length, end)) return
  const from = end - length - within
  scan.windows.add(route, from - route.matcher.most, from, end + within, strengths.word)
}

/** `service` is one that must be spoken of near by. */
function tryName(scan: Scan, { name, anchor, owners, telling }: NameLead, end: number, service?: number): void {
  const { text, meter, places } = scan
  const range = nameAround(text, end - anchor, name)
  if (range === undefined || (service !== undefined && !places.near(service, range[0], range[1]))) return
  if (telling !== null && !mayBeginIn(telling, text, range[1], range[1] + slotReach + longestAffix)) return
  let slots: readonly Slot[] | undefined
  for (const { route, files, affixes, strength } of owners) {
    if (files !== null && !isIn(scan, files)) continue
    if (slots === undefined) {
      meter.left -= price.name
      slots = slotsBehind(text, range[0], range[1])
    }
    meter.left -= price.owner
    for (const slot of slots) trySlot(scan, route, slot, affixes, strength)
  }
}

function isIn({ path, inFiles }: Scan, files: Files): boolean {
  let known = inFiles.get(files)
  if (known === undefined) inFiles.set(files, (known = path === null || files(path)))
  return known
}

function trySlot(scan: Scan, route: Route, slot: Slot, affixes: Affixes, strength: number): void {
  const { text } = scan
  const at = skipText(text, slot.at, affixes.before)
  const claim = at < 0 ? undefined : claimAt(route, text, at, strength, scan.meter)
  if (claim === undefined) return
  const behind = skipText(text, claim.end, affixes.after)
  if (behind >= 0 && isFilled(text, behind, slot)) addClaim(scan, claim)
}

function tryCommand(scan: Scan, { route, length, gap, flag }: Extract<Lead, { is: 'command' }>, end: number): void {
  const { text, meter } = scan
  const behind = end - gap
  if (!isCommand(text, behind - length, behind)) return
  meter.left -= price.command
  const line = logicalLine(text, behind)
  flag.lastIndex = 0
  for (let match = flag.exec(line); match !== null; match = flag.exec(line))
    trySlot(scan, route, { at: behind + flag.lastIndex, quote: match[1] ?? '' }, noAffixes, strengths.named)
}

/** A key that is sent as name or password: on a command line, or in a URL. */
function tryPassword(
  scan: Scan,
  { is, route, affixes, length }: Extract<BoundLead, { is: 'user' | 'userinfo' | 'basic' }>,
  end: number,
): void {
  const { text } = scan
  let at = end
  if (is === 'userinfo') {
    const from = Math.max(0, end - length - userinfoReach)
    const mark = text.toString('latin1', from, end - length).lastIndexOf('://')
    if (mark < 0) return
    at = from + mark + 3
  } else for (let i = 0; i < 8 && ` \t='",`.includes(String.fromCharCode(text[at] ?? 0)); i++) at++
  const start = skipText(text, at, affixes.before)
  const claim = start < 0 ? undefined : claimAt(route, text, start, strengths.carrier, scan.meter)
  if (claim !== undefined && skipText(text, claim.end, affixes.after) >= 0) addClaim(scan, claim)
}

/** A key that is sent as name or password in base64, behind `Basic`. */
function tryBasic(scan: Scan, route: Route, affixes: Affixes, end: number): void {
  const { text, meter } = scan
  const run = /^[A-Za-z0-9+/_-]{16,600}/.exec(text.toString('latin1', end, end + 600))?.[0]
  if (run === undefined || !holdsRandom(text, end, end + run.length)) return
  meter.left -= run.length
  const inner = Buffer.from(run, 'base64')
  const at = skipText(inner, 0, affixes.before)
  const claim = at < 0 ? undefined : claimAt(route, inner, at, strengths.carrier, meter)
  if (claim !== undefined && skipText(inner, claim.end, affixes.after) >= 0)
    addClaim(scan, inBase64(claim, [end, end + run.length]))
}
