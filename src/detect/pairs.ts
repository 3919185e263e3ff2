import type { Claim } from './claims.ts'
import { strengths } from './strengths.ts'

/** The parts of one key, found near each other: `main` is the one that is the leak. */
export interface Bundle {
  readonly main: Claim
  readonly others: readonly Claim[]
  /** Characters to the nearest of the others; the fewer, the more surely it is this kind. */
  readonly distance: number
}

/**
 * Puts parts of one kind together that stand at most `within` lines apart. In a group with as many of one part as of the leaking
 * one they go together in order; otherwise the nearest, each used once before one is used twice; what is only like an id counts there if it is the only one. Further apart, parts
 * that the text has once belong together where the own name of each says whose it is. `claims` are in order of `start`.
 */
export function pairParts(claims: readonly Claim[], bytes: Uint8Array): readonly Bundle[] {
  const parts = claims[0]?.route.kind.parts
  if (parts === null || parts === undefined) return []
  const secret = parts.names.filter((name) => !parts.public.has(name))
  const bundles: Bundle[] = []
  for (const group of groupsOf(claims, bytes, parts.within)) {
    const lineOf = linesOf(group, bytes)
    const rest = new Set(group)
    for (const name of secret) {
      const mains = group.filter((claim) => rest.has(claim) && claim.route.part === name)
      for (const claim of mains) rest.delete(claim)
      const found: Claim[][] = mains.map(() => [])
      for (const other of parts.names) {
        if (other === name) continue
        const its = group.filter((claim) => rest.has(claim) && claim.route.part === other)
        for (const [i, claim] of partners(mains, its, lineOf, parts.within).entries())
          if (claim !== undefined) {
            found[i]!.push(claim)
            rest.delete(claim)
          }
      }
      for (const [i, main] of mains.entries()) {
        const others = found[i]!
        bundles.push({ main, others, distance: Math.min(...others.map((other) => gap(main, other))) })
      }
    }
  }
  return bundles.map((bundle) => withFarParts(bundle, claims, parts.names))
}

function withFarParts(bundle: Bundle, claims: readonly Claim[], names: readonly string[]): Bundle {
  const { main, others } = bundle
  if (others.length === names.length - 1 || !isTheOnly(main, claims)) return bundle
  const missing = names.filter((name) => name !== main.route.part && others.every((other) => other.route.part !== name))
  const far = missing.flatMap((name) => claims.find((claim) => claim.route.part === name && isTheOnly(claim, claims)) ?? [])
  const all = [...others, ...far]
  return { main, others: all, distance: Math.min(...all.map((other) => gap(main, other))) }
}

/** Whether its own name says whose it is, and the text has no other value of that part. */
const isTheOnly = (claim: Claim, claims: readonly Claim[]): boolean =>
  !claim.route.literal &&
  claim.strength >= strengths.wildcard &&
  claims.every((other) => other.route.part !== claim.route.part || other.value === claim.value)

/** Claims with no more than `within` lines from each to the next. */
function groupsOf(claims: readonly Claim[], bytes: Uint8Array, within: number): Claim[][] {
  const groups: Claim[][] = []
  let last: Claim | undefined
  for (const claim of claims) {
    if (last === undefined || newlines(bytes, last.end, claim.start) > within) groups.push([])
    groups.at(-1)!.push(claim)
    last = claim
  }
  return groups
}

/** The line of each claim, counted from the group's first. */
function linesOf(group: readonly Claim[], bytes: Uint8Array): (claim: Claim) => number {
  const lines = new Map<Claim, number>()
  let line = 0
  let at = group[0]!.start
  for (const claim of group) {
    line += newlines(bytes, at, claim.start)
    at = Math.max(at, claim.start)
    lines.set(claim, line)
  }
  return (claim) => lines.get(claim)!
}

function newlines(bytes: Uint8Array, from: number, to: number): number {
  const between = bytes.subarray(from, to)
  let count = 0
  for (let at = between.indexOf(0x0a); at >= 0; at = between.indexOf(0x0a, at + 1)) count++
  return count
}

const gap = (a: Claim, b: Claim): number => Math.max(a.start - b.end, b.start - a.end, 0)

function partners(
  mains: readonly Claim[],
  others: readonly Claim[],
  lineOf: (claim: Claim) => number,
  within: number,
): readonly (Claim | undefined)[] {
  const inReach = (a: Claim, b: Claim) => Math.abs(lineOf(a) - lineOf(b)) <= within
  if (mains.length === others.length && mains.every((main, i) => inReach(main, others[i]!))) return others
  const used = new Set<Claim>()
  const certain = others.some((other) => other.strength >= strengths.wildcard)
  return mains.map((main) => {
    if (!certain && new Set(others.filter((other) => inReach(main, other)).map(({ value }) => value)).size > 1) return undefined
    let best: Claim | undefined
    let least = Number.POSITIVE_INFINITY
    for (const other of others) {
      if (!inReach(main, other)) continue
      // one that is taken counts as farther than any that is free
      const away = Math.abs(main.start - other.start) + (used.has(other) ? 1e9 : 0)
      if (away < least) [best, least] = [other, away]
    }
    if (best !== undefined) used.add(best)
    return best
  })
}
