import { type ErrorCode, errorStatus, type KeyView } from './contract.ts'

/** What a server does otherwise than the contract says, in our own words and status codes. */
export class Unmet extends Error {}

/** An answer of the server. */
export interface Seen {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  // biome-ignore lint/suspicious/noExplicitAny: another server's JSON; what is used of it is looked at first
  readonly json: any
}

export function expectStatus(seen: Seen, ...statuses: readonly number[]): Seen {
  if (!statuses.includes(seen.status)) throw new Unmet(`${seen.status} instead of ${statuses.join(' or ')}`)
  return seen
}

export function expectCode(seen: Seen, ...codes: readonly [ErrorCode, ...ErrorCode[]]): Seen {
  expectStatus(seen, errorStatus[codes[0]])
  if (!codes.includes(seen.json?.error?.code)) throw new Unmet(`${seen.status} without the code ${codes[0]}`)
  if ([401, 403].includes(seen.status) && !/^Bearer\b/i.test(seen.headers['www-authenticate'] ?? ''))
    throw new Unmet(`${seen.status} without WWW-Authenticate: Bearer`)
  return seen
}

export function expectInactive(seen: Seen): void {
  expectStatus(seen, 200)
  if (seen.json?.active !== false) throw new Unmet('a token that does not work is not {"active": false}')
}

const isText = (value: unknown): boolean => typeof value === 'string'
export const isTextOrNull = (value: unknown): boolean => value === null || isText(value)
const isTime = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(value) && !Number.isNaN(Date.parse(value))
const isTimeOrNull = (value: unknown): boolean => value === null || isTime(value)
const fields: { readonly [F in keyof KeyView]: (value: unknown) => boolean } = {
  id: (value) => isText(value) && /^[0-9A-Za-z]{10}$/.test(value as string),
  name: isText,
  label: isTextOrNull,
  access: (value) => ['read', 'write', 'full', 'custom'].includes(value as string),
  scopes: (value) => Array.isArray(value) && value.every(isText),
  state: (value) => ['active', 'disabled', 'expired', 'revoked'].includes(value as string),
  owner: isText,
  account: isText,
  created_at: isTime,
  last_used_at: isTimeOrNull,
  expires_at: isTimeOrNull,
}

/** A key as an answer shows it, held against each of its fields. */
export function keyView(json: Seen['json']): KeyView {
  for (const [name, fits] of Object.entries(fields))
    if (!fits(json?.[name])) throw new Unmet(`the field ${name} is missing or does not fit`)
  return json as KeyView
}
