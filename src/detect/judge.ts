import type { Aside } from './asides.ts'
import { claimsOf } from './checks.ts'
import { alphabetOf, type Claim } from './claims.ts'
import { digestHere, isInCertificate, isInsideBase64, isSaidDigest, lineBefore, oneOfDigests } from './digests.ts'
import { barePrivateKey } from './formats/bare-private-key.ts'
import { isUuid } from './formats/values.ts'
import { keystores } from './keystores/list.ts'
import { whyMadeUp } from './made-up.ts'
import { naturalness } from './natural.ts'
import { isAmongTests, isProgram, isReading, isTestData, shownOnly } from './places.ts'
import { publishedAs } from './published.ts'
import { strengths } from './strengths.ts'

/**
 * Why a match is no leak, in one phrase, or null. Each rule is one that a random key breaks at most once in a million, so that no key is
 * judged away by luck; a key whose checksum or check holds is judged by published examples alone. `asideAt` is that of the text (`asidesOf`).
 */
export function judge(claim: Claim, text: Buffer, path: string, asideAt: (at: number) => Aside | null): string | null {
  const { value, route, recognized } = claim
  const published = publishedAs(value)
  if (published !== null) return published
  const aside = asideAt(claim.start)
  const shownKey = isPrivateKey(claim) ? privateKeyAside(claim, aside, path) : null
  if (recognized !== undefined) return recognized.judged ?? shownKey ?? aloneAside(claim, aside)
  if (shownKey !== null) return shownKey
  if (isOfTestNetwork(claim, aside, path)) return 'a key of a test network'
  if (claim.checked) return route.check === 'jwt' && isTutorialToken(value) ? 'the example token of the JWT tutorials' : null
  // text up to a mark holds names and comments of people
  if (route.matcher.pieces.some((piece) => piece.is === 'until')) return null
  if (aside === 'examples' && !route.literal) return shownOnly
  return whyMadeUp(value, value.slice(claim.prefix), alphabetOf(claim)) ?? whyNoneHere(claim, text, path)
}

/** What stands around a match makes it no leak. */
function whyNoneHere(claim: Claim, text: Buffer, path: string): string | null {
  const { strength } = claim
  if (saidExample.test(lineBefore(claim, text))) return 'said to be an example'
  if (strength !== strengths.sibling && isSaidDigest(claim, text)) return 'a digest in a lock file'
  if (strength <= strengths.carrier && isInCertificate(claim, text)) return 'a piece of a certificate or of a public key'
  if (isInsideBase64(claim, text)) return 'a piece of a text in base64'
  if (strength > strengths.carrier) return null
  return (
    memberHere(claim, text) ??
    idHere(claim, text) ??
    otherHere(claim, text) ??
    digestHere(claim, text, path) ??
    oneOfDigests(claim, text)
  )
}

/** A private key alone, of which nobody can be asked: in a block of its own, in base64 or hex, or in a file of keys. */
const isPrivateKey = ({ route: { kind, part }, recognized }: Claim): boolean =>
  recognized === undefined ? kind.nobodys && part === null : ofPrivateKeys.has(kind.id)
const ofPrivateKeys = new Set([barePrivateKey, ...keystores].map(({ kind }) => kind))

/** Why a private key is no leak where only tests or readers see it, or null. */
function privateKeyAside(claim: Claim, aside: Aside | null, path: string): string | null {
  const isTested = aside === 'tests' || isAmongTests(path)
  if (isTested && (!isForLogin(claim) || isProgram(path) || isTestData(path))) return 'a private key among tests'
  return (aside !== null || isReading(path)) && !isForLogin(claim) ? 'a private key in an example or documentation' : null
}

/** A key to log in with may be a deploy key wherever it lies, which can be asked; but none is written into the program of a test, or among its data. */
const isForLogin = ({ value }: Claim): boolean => value.startsWith('-----BEGIN OPENSSH')

/**
 * Why what its form or its name alone gave is no leak where only tests or readers see it: of a test what is not known to be a credential, as in
 * folders of tests; of documentation all.
 */
const aloneAside = ({ recognized, route }: Claim, aside: Aside | null): string | null =>
  aside === 'examples' ||
  aside === 'documentation' ||
  (aside === 'tests' && (!recognized!.sure || madeForTests.has(route.kind.id)))
    ? shownOnly
    : null
const madeForTests = new Set(['credentials/credentials-web-key'])

/** Extended private keys of test networks, whose coins are worth nothing (BIP 32, SLIP 132), where tests and readers alone see them. */
const isOfTestNetwork = ({ route, value }: Claim, aside: Aside | null, path: string): boolean =>
  route.kind.id === 'bitcoin/bitcoin-extended-key' &&
  /^[tuv]prv/.test(value) &&
  (aside !== null || isAmongTests(path) || isReading(path))

/** What a text says right before an example. */
const saidExample = /(?:\be\.g\.|\bfor example|\bplaceholder)["'\x60]?\s{0,4}[:=,]?\s{0,4}["'\x60]?$/i

/** Words that a value stands behind, and are no value themselves: the name of the next member, near the name of a service. */
function memberHere(claim: Claim, text: Buffer): string | null {
  if (claim.strength >= strengths.companion || !/^[A-Za-z]+$/.test(claim.value)) return null
  const behind = text.toString('latin1', claim.end, claim.end + 8)
  return /^["'\x60]?\s{0,4}[:=](?!=)/.test(behind) && naturalness(claim.value).score > 0 ? 'the name of something' : null
}

/** Names of what is told apart by an id, right before their value. */
const idsName =
  /(?:id|uuid|guid|organi[sz]ation|org|project|tenant|subscription|account|workspace|zone|image|server|volume|snapshot)["'\x60]?\]?\s{0,20}(?:=>|:?=|:|,)\s{0,20}["'\x60]?$/i

/** A UUID that only something near by made a candidate is the id that its own name says it is. */
const idHere = (claim: Claim, text: Buffer): string | null =>
  isUuid(claim.value) && idsName.test(lineBefore(claim, text)) ? 'an id' : null

/** Names of what services hand out with every answer, or tell a visitor apart by. */
const othersName =
  /(?:^|[^A-Za-z\d-])(?:(?:next|prev|previous)?[-_]?page[-_]?token|(?:[a-z]{1,20}[-_]?)?cursor|(?:continuation|sync)[-_]?token|e-?tag|if-none-match|nonce|cf-ray|(?:[a-z]+[-_])?(?:request|trace|span|correlation|transaction|event|message|delivery)[-_]?id|x-amz-(?:id-2|cf-id)|__cf_bm)["'\x60]?\]?\s{0,20}(?:=>|:?=|:|,)\s{0,20}[["'\x60]{0,3}(?:W\/["'])?$/i
/** Fields of a page that are made anew with each, and what shows whose a site is. */
const pagesField =
  /(?:name=["'](?:authenticity_token|csrf[\w-]{0,20}|_token|__RequestVerificationToken)["'] value|-verification["'] content)=["']$/i

/** What a call made of a text is called: `pubkey, err := acme.ParseKey("...")`. */
const publicsName =
  /(?:^|[^\w])\w{0,20}pub(?:lic)?_?key\b[^=\n"'\x60]{0,12}=[ \t]{0,4}[\w.:>-]{0,30}(?:parse|decode|from|load|import)\w{0,12}\(\s{0,4}["'\x60]$/i

/** What only something near by made a candidate, under the name of something else. */
function otherHere(claim: Claim, text: Buffer): string | null {
  if (claim.strength >= strengths.companion) return null
  const line = lineBefore(claim, text)
  if (publicsName.test(line)) return 'a public key or a certificate'
  return othersName.test(line) || pagesField.test(line) ? 'a cursor, a tag or an id of a request' : null
}

/** The claims of the token that tutorials and jwt.io show. */
function isTutorialToken(value: string): boolean {
  const claims = claimsOf(value)
  return claims !== null && claims.sub === '1234567890' && claims.name === 'John Doe'
}
