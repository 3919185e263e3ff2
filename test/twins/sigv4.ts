import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { TwinRequest } from './proxy.ts'

/** What a signed request says of its signer, before anyone checks it. */
export interface Signed {
  readonly keyId: string
  readonly region: string
  readonly service: string
  /** True where this secret made the signature over this very request. */
  isBy(secret: string): boolean
  /** True where the signature is over this header. */
  covers(header: string): boolean
  /** How far its date is from now, in milliseconds. */
  readonly skew: number
}

/**
 * Reads AWS Signature Version 4 from the Authorization header and recomputes it from the request as it arrived.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function readSignature(request: TwinRequest): Signed | undefined {
  const [, keyId = '', date = '', region = '', service = '', names = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    ) ?? []
  const at = request.headers['x-amz-date'] ?? ''
  const headerNames = names.split(';')
  if (keyId === '' || !at.startsWith(date) || !headerNames.includes('host') || !headerNames.includes('x-amz-date'))
    return undefined

  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  const query = [...request.url.searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort()
  const canonical = [
    request.method,
    request.url.pathname,
    query.join('&'),
    ...headerNames.map((name) => `${name}:${(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    names,
    sha256(request.body),
  ].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', at, `${date}/${region}/${service}/aws4_request`, sha256(canonical)].join('\n')
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(at) ?? []
  return {
    keyId,
    region,
    service,
    skew: Math.abs(Date.now() - Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`)),
    covers: (header) => headerNames.includes(header),
    isBy(secret) {
      const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(
        (last, part) => hmac(last, part),
        `AWS4${secret}`,
      )
      return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex'))
    },
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
