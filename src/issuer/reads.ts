import type { KeyParts } from '../model/secret.ts'
import type { Access, Json, ReadField, Reads, Service, Source } from '../model/service.ts'
import type { Verdict } from '../model/verdict.ts'
import { type Answer, headerOf, valueAt } from './answers.ts'
import { readDate } from './dates.ts'
import { isServicePage } from './hosts.ts'
import { repeatsMember } from './json.ts'

/** What a source gives: a text, number or truth value, or a list of them. Undefined where it is missing, empty or something else. */
export type Value = string | number | boolean | readonly (string | number | boolean)[]

/** The value that a source names in an answer. */
export function sourceIn(answer: Answer, source: Source): Value | undefined {
  const { body } = answer
  if (typeof source === 'string') return plain(valueAt(body, source))
  if ('header' in source) {
    const text = headerOf(answer, source.header)
    if (text === undefined || source.split === undefined) return plain(text)
    return plain(text.split(source.split).map((word) => word.trim()))
  }
  if ('jwt' in source) return plain(valueAt(claimsOf(valueAt(body, source.of)), source.jwt))
  if ('base64' in source) return plain(valueAt(jsonIn(valueAt(body, source.of), 'base64'), source.base64))
  const text = valueAt(body, source.at)
  const mark = typeof text === 'string' ? text.indexOf(source.after) : -1
  if (mark < 0) return undefined
  const rest = (text as string).slice(mark + source.after.length)
  if (source.until === undefined) return plain(rest)
  const end = rest.indexOf(source.until)
  return end < 0 ? undefined : plain(rest.slice(0, end))
}

/**
 * What a look-up gives for a JSON body: a list or an object goes back to the service as it came (the policies of a token that is
 * written anew). Undefined where it is missing or empty: a service may take that for everything.
 */
export function jsonFrom(answer: Answer, source: Source): Json | undefined {
  const value = sourceIn(answer, source) ?? (typeof source === 'string' ? valueAt(answer.body, source) : undefined)
  if (typeof value !== 'object' || value === null) return value as Json | undefined
  return Object.keys(value).length === 0 ? undefined : (value as Json)
}

function plain(value: unknown): Value | undefined {
  if (Array.isArray(value)) {
    const words = value.filter((each) => typeof each !== 'string' || each !== '')
    return words.length > 0 && words.every(isScalar) ? words : undefined
  }
  return isScalar(value) && value !== '' ? value : undefined
}
/**
 * A whole number that JSON does not carry exactly is none, and neither is a text of which letters were lost on the way (an answer in another
 * encoding than UTF-8): as an id it would be another record's.
 */
const isScalar = (value: unknown): value is string | number | boolean =>
  (typeof value === 'string' && !value.includes('\ufffd')) ||
  (typeof value === 'number' && Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) ||
  typeof value === 'boolean'

/** The claims of a JWT, unchecked: they are no more than a word of the answer that brought it. */
function claimsOf(token: unknown): unknown {
  const [, payload] = typeof token === 'string' && token.length < 20_000 ? token.split('.') : []
  return jsonIn(payload, 'base64url')
}

/** JSON that a text holds in an encoding; undefined where it holds none, or says a thing twice. */
function jsonIn(text: unknown, encoding: 'base64' | 'base64url'): unknown {
  if (typeof text !== 'string' || text.length >= 20_000) return undefined
  try {
    const json = Buffer.from(text, encoding).toString('utf8')
    const value: unknown = JSON.parse(json)
    return repeatsMember(json, value) ? undefined : value
  } catch {
    return undefined
  }
}

/** Everything that a description reads from an answer, as it came: for templates and for judging, not for people. */
export type RawReads = { readonly [field in ReadField]?: Value }

export function rawReads(answer: Answer, reads: Reads | undefined): RawReads {
  const raw: { [field in ReadField]?: Value } = {}
  for (const [field, source] of Object.entries(reads ?? {}) as [ReadField, Source][]) {
    const value = sourceIn(answer, source)
    if (value !== undefined) raw[field] = value
  }
  return raw
}

/** The part of a verdict that people may see: cut, cleaned, of the fixed vocabulary, and without a piece of the key itself. */
export type Shown = Pick<Verdict, 'id' | 'name' | 'owner' | 'account' | 'scopes' | 'created' | 'used' | 'expires' | 'page'>

export function shown(
  raw: RawReads,
  service: Service,
  vars: { readonly [name: string]: string },
  secrets: readonly string[],
): Shown {
  const text = (value: Value | undefined) => shownText(value, secrets)
  const exact = (value: Value | undefined) => exactText(value, secrets)
  const page = typeof raw.page === 'string' && raw.page.length <= 300 ? raw.page : undefined
  return {
    id: exact(raw.id),
    name: text(raw.name),
    owner: exact(raw.owner),
    account: exact(raw.account),
    scopes: scopesIn(raw.scopes)
      .map(text)
      .filter((scope) => scope !== null),
    created: readDate(raw.created),
    used: readDate(raw.used),
    expires: readDate(raw.expires),
    page: page !== undefined && text(page) !== null && isServicePage(page, service, vars) ? new URL(page).href : null,
  }
}

/** Control characters, direction marks and line separators out, at most 200 characters; null where a piece of the key is in it. */
function shownText(value: Value | undefined, secrets: readonly string[]): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value)
    .slice(0, 2000)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .trim()
  const cut = Array.from(text).slice(0, 200).join('')
  return cut === '' || holdsPiece(text, secrets) ? null : cut
}

/** A text that others are compared with, or made of: as it came, or null where cleaning would make it another one. */
export function exactText(value: Value | undefined, secrets: readonly string[]): string | null {
  const text = shownText(value, secrets)
  return text === String(value) ? text : null
}

/** A list of scopes, or one text with spaces or commas between them; at most 100. */
export function scopesIn(value: Value | undefined): readonly string[] {
  const words = typeof value === 'string' ? value.split(/[\s,]+/) : Array.isArray(value) ? value : []
  return [
    ...new Set(words.filter((word): word is string => typeof word === 'string' && word !== '' && word.length <= 100)),
  ].slice(0, 100)
}

export function accessIn(value: Value | undefined): Access | null {
  return value === 'none' || value === 'read' || value === 'write' || value === 'full' ? value : null
}

/**
 * What of a key is secret, as it may come back in an answer: each part but those that are public, without the pieces that are named
 * (`as`: ids and the like).
 */
export function secretsOf(parts: KeyParts, isPublic: (part: string) => boolean): readonly string[] {
  const known = Object.entries(parts).map(([part, secret]) => [part, secret.reveal()] as const)
  const open = known.filter(([part, value]) => isPublic(part) && value.length >= 6).map(([, value]) => value)
  const closed = known.filter(([part]) => !isPublic(part)).flatMap(([, value]) => without(value, open))
  return closed.filter((piece) => piece.length >= 8)
}

const without = (value: string, open: readonly string[]): readonly string[] =>
  open.reduce<readonly string[]>((pieces, word) => pieces.flatMap((piece) => piece.split(word)), [value])

/** True where twelve characters in a row, or the whole of something shorter, come back in a text: as it is, in base64 or in hex. */
function holdsPiece(text: string, secrets: readonly string[]): boolean {
  const readings = [text, ...decoded(text, /[A-Za-z0-9+/_-]{10,}/g, 'base64', 4), ...decoded(text, /[0-9A-Fa-f]{16,}/g, 'hex', 2)]
  return secrets.some((secret) => {
    const size = Math.min(secret.length, 12)
    for (let at = 0; at + size <= secret.length; at++)
      if (readings.some((reading) => reading.includes(secret.slice(at, at + size)))) return true
    return false
  })
}

/** Every run of an encoding's letters, read from each place where one of its groups may begin. */
const decoded = (text: string, runs: RegExp, encoding: 'base64' | 'hex', group: number): readonly string[] =>
  [...text.matchAll(runs)].flatMap(([run]) =>
    Array.from({ length: group }, (_, from) => Buffer.from(run.slice(from), encoding).toString('latin1')),
  )
