import type { Confidence, Hit } from '../model/leak.ts'
import { Secret } from '../model/secret.ts'
import { asidesOf } from './asides.ts'
import type { Claim } from './claims.ts'
import { judge } from './judge.ts'
import { type Bundle, pairParts } from './pairs.ts'
import { isProse, madeUpAt, shownOnly } from './places.ts'
import { resolve, type Spot, withoutEscaped } from './spots.ts'
import { isOfStranger } from './strangers.ts'
import { strengths } from './strengths.ts'
import { digestAround, firstFrom, joined, type Range } from './surroundings.ts'

/** The keys that a text holds, by all claims on it. */
export function hitsOf(all: readonly Claim[], text: Buffer, path: string): readonly Hit[] {
  const claims = withoutEscaped(all, text)
  const spots = spotsOf(claims, text)
  const bundles = bundlesOf(spots, text)
  // a secret part that went with another is told there
  const told = new Set([...bundles.values()].flatMap((bundle) => bundle.others))
  const veils = joined(spots.flatMap((spot) => spot.claims.map((claim) => claim.veil)))
  const hits: Hit[] = []
  const known = knownValues(spots)
  const asideAt = asidesOf(text, path)
  for (const spot of spots) {
    // an id alone is no leak; nor does it count among those who claim a text
    const secret = spot.claims.filter((claim) => !claim.route.public)
    const claims = asElsewhere(ofSomebody(nearestToOthers(secret, bundles), bundles), known)
    const [best] = claims
    if (best === undefined || told.has(best)) continue
    const bundle = bundles.get(best)
    const key = best.route.kind.id
    const stranger = (bundle?.others.length ?? 0) === 0 && isOfStranger(best, text)
    const confidence = stranger ? 'possible' : confidenceOf(best, bundle)
    hits.push({
      key,
      candidates: [...new Set(claims.map((claim) => claim.route.kind.id))],
      confidence,
      parts: partsOf(best, bundle),
      redacted: redact(best),
      start: best.start,
      end: best.end,
      decoded: best.decoded,
      context: digestAround(key, text, veilAround(veils, best.veil), veils),
      judged:
        judge(best, text, path, asideAt) ?? (stranger ? madeUpAt(path) : isVagueHere(best, confidence, path) ? shownOnly : null),
    })
  }
  return hits
}

/** A value that only a service's name near by made its key is told in documentation no sooner than any password there. */
const isVagueHere = (claim: Claim, confidence: Confidence, path: string): boolean =>
  confidence === 'possible' && claim.recognized === undefined && claim.strength <= strengths.companion && isProse(path)

/**
 * Who has which text. An id that no secret goes with is no leak, and does not take what a place that holds secrets alone gave, nor what the words or
 * the header of another service say: `X-Api-Key` is the header of many, and what X calls the id of its secret.
 */
function spotsOf(claims: readonly Claim[], text: Buffer): readonly Spot[] {
  const spots = resolve(claims)
  const secrets = joined(claims.filter(isSecretHere).map(({ start, end }) => [start, end]))
  const ids = spots.flatMap((spot) => spot.claims.filter((id) => id.route.public && overlaps(secrets, id)))
  if (ids.length === 0) return spots
  const paired = new Set([...bundlesOf(spots, text).values()].flatMap((bundle) => bundle.others))
  const alone = new Set(ids.filter((id) => !paired.has(id)))
  return alone.size === 0 ? spots : resolve(claims.filter((claim) => !alone.has(claim)))
}

const isSecretHere = ({ recognized, route, strength }: Claim): boolean =>
  recognized === undefined
    ? route.kind.parts === null && strength >= strengths.word && strength <= strengths.carrier
    : recognized.sure

function overlaps(ranges: readonly Range[], { start, end }: Claim): boolean {
  const range = ranges[firstFrom(ranges, start)]
  return range !== undefined && range[0] < end
}

/** Of kinds in parts that claim one text, those that were found whole count; of several, the one whose other part is nearest. */
function nearestToOthers(claims: readonly Claim[], bundles: ReadonlyMap<Claim, Bundle>): readonly Claim[] {
  const distance = (claim: Claim) => bundles.get(claim)?.distance ?? Number.POSITIVE_INFINITY
  const least = Math.min(...claims.map(distance))
  if (least === Number.POSITIVE_INFINITY) return claims
  const nearest = claims.filter((claim) => distance(claim) === least)
  // a key of one part has no other that could be near: it stays a candidate
  return [...nearest, ...claims.filter((claim) => claim.route.part === null)]
}

/**
 * A key that no service issued gives way to a service's on the same text; but a part that stands alone, a private key without its
 * account, says nothing of the service.
 */
function ofSomebody(claims: readonly Claim[], bundles: ReadonlyMap<Claim, Bundle>): readonly Claim[] {
  if (!claims.some((claim) => claim.route.kind.nobodys)) return claims
  const known = claims.filter(
    (claim) => !claim.route.kind.nobodys && (claim.route.part === null || bundles.get(claim)?.others.some(isTold) === true),
  )
  return known.length > 0 ? known : claims.filter((claim) => claim.route.kind.nobodys)
}

/** Whether an id is one by its name or its form, and not only random. */
const isTold = ({ route, strength }: Claim): boolean =>
  route.literal || route.matcher.literal >= 4 || strength > strengths.sibling

/** Values that are keys of a service, by what stands around them at one place. */
function knownValues(spots: readonly Spot[]): ReadonlyMap<string, Claim> {
  const known = new Map<string, Claim>()
  for (const { claims } of spots) {
    const [best] = claims
    if (best !== undefined && !best.route.kind.nobodys && best.route.part === null && !known.has(best.value))
      known.set(best.value, best)
  }
  return known
}

/** A value that is a service's key at one place is so at another of the same text, where it is nobody's that one could say. */
function asElsewhere(claims: readonly Claim[], known: ReadonlyMap<string, Claim>): readonly Claim[] {
  const [best] = claims
  const other = best?.route.kind.nobodys === true ? known.get(best.value) : undefined
  return best === undefined || other === undefined
    ? claims
    : [{ ...other, start: best.start, end: best.end, decoded: best.decoded, veil: best.veil }]
}

const veilAround = (veils: readonly Range[], [start]: Range): Range => veils[Math.min(firstFrom(veils, start), veils.length - 1)]!

/** What each leaking part was found together with. */
function bundlesOf(spots: readonly Spot[], text: Buffer): ReadonlyMap<Claim, Bundle> {
  const byKind = new Map<string, Claim[]>()
  for (const spot of spots)
    for (const claim of spot.claims) {
      if (claim.route.part === null) continue
      const list = byKind.get(claim.route.kind.id)
      if (list === undefined) byKind.set(claim.route.kind.id, [claim])
      else list.push(claim)
    }
  const bundles = new Map<Claim, Bundle>()
  for (const claims of byKind.values()) for (const bundle of pairParts(claims, text)) bundles.set(bundle.main, bundle)
  return bundles
}

function confidenceOf(claim: Claim, bundle: Bundle | undefined): Confidence {
  const { kind, part } = claim.route
  if (claim.recognized !== undefined) return claim.recognized.sure ? 'likely' : 'possible'
  const whole = bundle !== undefined && bundle.others.length === kind.parts!.names.length - 1
  const certain = claim.checked || (whole && !kind.weak && bundle.others.some((other) => other.route.literal))
  if (certain && kind.sourced && (part === null || whole)) return 'certain'
  if (kind.weak && !claim.checked) return 'possible'
  return certain || claim.strength >= strengths.carrier || (whole && goTogether(claim, bundle.others)) ? 'likely' : 'possible'
}

/** An id whose own name says whose it is vouches for the secret; so do a service that is spoken of near by and an id that is called like one. */
function goTogether({ strength }: Claim, others: readonly Claim[]): boolean {
  const least = strength >= strengths.word ? strengths.companion : strengths.carrier
  return others.every((other) => other.strength >= least)
}

function partsOf(claim: Claim, bundle: Bundle | undefined): Record<string, Secret> {
  const values: Record<string, string> = {}
  for (const each of [claim, ...(bundle?.others ?? [])]) {
    values[each.route.part ?? 'key'] = each.value
    for (const [name, value] of Object.entries(each.named)) values[name] ??= value
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, new Secret(value)]))
}

/** The literal at a key's start and an ellipsis; of a block its type. */
function redact(claim: Claim): string {
  const prefix = claim.value.slice(0, claim.prefix)
  return `${/^-----BEGIN (|.*[^-])-*$/.exec(prefix)?.[1] ?? prefix}…`
}
