import type { ServedAnswer } from '../model/world.ts'
import { type ErrorCode, errorStatus } from './contract.ts'

/** Ends a request with a refusal. The message is ours alone: it never holds a word of what was asked. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly headers: { readonly [name: string]: string }
  constructor(code: ErrorCode, message: string, headers: { readonly [name: string]: string } = {}) {
    super(message)
    this.code = code
    this.headers = headers
  }
}

export const refusedKey: { readonly [C in Extract<ErrorCode, `${string}_key`>]: string } = {
  missing_key: 'This needs a key, sent as Authorization: Bearer.',
  unknown_key: 'This key was never issued here.',
  revoked_key: 'This key was revoked.',
  expired_key: 'This key has expired.',
  disabled_key: 'This key is disabled.',
}

const always = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

export const json = (status: number, value: unknown): ServedAnswer => ({
  status,
  headers: { ...always, 'content-type': 'application/json' },
  body: JSON.stringify(value),
})
export const nothing = (status: number): ServedAnswer => ({ status, headers: always, body: '' })

/** A refusal in the service's own form, or in that of RFC 6749 5.2 for the OAuth requests. */
export function refuse(refusal: Refusal, oauth: boolean): ServedAnswer {
  const { code, message } = refusal
  const body = oauth ? { error: oauthWord(code), error_description: message } : { error: { code, message } }
  const answer = json(errorStatus[code], body)
  return { ...answer, headers: { ...answer.headers, ...challenge(code), ...refusal.headers } }
}

/** RFC 6750 3: no `error` where no key was sent. */
function challenge(code: ErrorCode): { readonly [name: string]: string } {
  const realm = 'Bearer realm="keys"'
  if (code === 'missing_key') return { 'www-authenticate': realm }
  if (errorStatus[code] === 401) return { 'www-authenticate': `${realm}, error="invalid_token"` }
  return code === 'insufficient_access' ? { 'www-authenticate': `${realm}, error="insufficient_scope"` } : {}
}

/** RFC 6749 5.2 and RFC 6750 3.1 where they have a word for it. */
function oauthWord(code: ErrorCode): string {
  if (code === 'missing_key') return 'invalid_client'
  if (errorStatus[code] === 401) return 'invalid_token'
  if (code === 'insufficient_access') return 'insufficient_scope'
  if (code === 'other_account') return 'unauthorized_client'
  return errorStatus[code] < 429 ? 'invalid_request' : code
}
