import { randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { Handler, TwinRequest } from './proxy.ts'

/**
 * A key service as its documentation says: it was written from the issuer's pages, without a look at our description of it, so that the
 * two can contradict each other. Each twin names the pages. Where a page is silent the twin says so, and takes the answer that is
 * hardest for us.
 */
export interface Twin {
  /** Handlers by host name, as `startProxy` wants them. */
  readonly hosts: Readonly<Record<string, Handler>>
  /** Values that open something now: the truth that verdicts are held against. */
  live(): readonly string[]
}

export const alphabets = {
  digit: '0123456789',
  hex: '0123456789abcdef',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  base36: '0123456789abcdefghijklmnopqrstuvwxyz',
  base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
} as const

/** So many letters of an alphabet, by chance: no key stands in a file. */
export const randomText = (alphabet: keyof typeof alphabets, length: number): string =>
  Array.from({ length }, () => alphabets[alphabet][randomInt(alphabets[alphabet].length)]).join('')

/** A CRC-32 as six digits of base 62, which GitHub and npm end their tokens with. */
export function checksum62(text: string): string {
  let digits = ''
  for (let left = crc32(text); left > 0; left = Math.floor(left / 62)) digits = alphabets.base62[left % 62] + digits
  return digits.padStart(6, '0')
}

/** What follows `scheme` in the Authorization header; schemes are compared without regard to case (RFC 9110, section 11.1). */
export function authorization(request: TwinRequest, ...schemes: readonly string[]): string | undefined {
  const [, scheme = '', value] = /^(\S+) +(\S+)$/.exec(request.headers.authorization ?? '') ?? []
  return schemes.some((known) => known.toLowerCase() === scheme.toLowerCase()) ? value : undefined
}

/** Method and path without the query, as `GET /user`. */
export const routeOf = (request: TwinRequest): string => `${request.method} ${request.url.pathname}`

/** The JSON object in a request's body, or undefined where there is none. */
export function jsonOf(request: TwinRequest): Record<string, unknown> | undefined {
  if (!/^application\/(?:json|vnd\.[a-z0-9.+-]+\+json|vnd\.api\+json)(?:;|$)/.test(request.headers['content-type'] ?? ''))
    return undefined
  try {
    const value: unknown = JSON.parse(request.body)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
