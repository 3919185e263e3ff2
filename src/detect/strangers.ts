import type { Claim } from './claims.ts'

/** How far from a secret its id may stand. */
const reach = 300
const idsName =
  /(?<!ecret[-_]?|ECRET_)(?:[Aa]ccess[-_]?[Kk]ey(?:[-_]?[Ii][Dd])?|ACCESS_KEY(?:_ID)?)["'\x60\])]{0,3}\s{0,20}[:=>]{1,2}\s{0,20}["'\x60]?([A-Z\d]{16,40}|[\da-f]{20,40})(?![\w/+=-])/g

/**
 * Whether the id beside a lone secret is none of its kind: services that speak AWS's protocol (MinIO, DigitalOcean, Wasabi, Cloudflare R2) call
 * their keys by the same names.
 */
export function isOfStranger(claim: Claim, text: Buffer): boolean {
  const { route } = claim
  if (route.part === null || route.public || route.siblings.length === 0) return false
  const from = Math.max(0, claim.start - reach)
  const around = text.toString('latin1', from, claim.end + reach)
  for (const [, id] of around.matchAll(idsName))
    if (id !== claim.value && /\d/.test(id!) && /[A-Z]/i.test(id!) && !/^A(?:KI|SI|BI|CC)A/.test(id!)) return true
  return false
}
