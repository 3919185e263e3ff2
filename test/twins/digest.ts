import { createHash, randomBytes } from 'node:crypto'
import type { TwinAnswer, TwinRequest } from './proxy.ts'

export type DigestAlgorithm = 'MD5' | 'MD5-sess' | 'SHA-256' | 'SHA-256-sess'
/** What a client says in `Authorization: Digest ...`, before anyone checks it. */
export interface Digest {
  readonly user: string
  /** True where this password made the digest over this very request. */
  isBy(password: string): boolean
}

/** RFC 7616, section 3.4.1, with `qop=auth`; without `nc` and `cnonce` the form that RFC 2617 keeps for RFC 2069. */
export function digestOf(given: {
  readonly algorithm: DigestAlgorithm
  readonly user: string
  readonly password: string
  readonly realm: string
  readonly nonce: string
  readonly nc?: string
  readonly cnonce?: string
  readonly method: string
  readonly uri: string
}): string {
  const { algorithm, user, realm, password, nonce, nc, cnonce, method, uri } = given
  const h = (text: string) =>
    createHash(algorithm.startsWith('MD5') ? 'md5' : 'sha256')
      .update(text)
      .digest('hex')
  const plain = h(`${user}:${realm}:${password}`)
  const a1 = algorithm.endsWith('-sess') ? h(`${plain}:${nonce}:${cnonce}`) : plain
  const theirs = cnonce === undefined ? '' : `${nc}:${cnonce}:auth:`
  return h(`${a1}:${nonce}:${theirs}${h(`${method}:${uri}`)}`)
}

/** A server's side of HTTP Digest: a nonce is good for one call. `qop` null is a server that knows none. */
export function makeDigestServer(realm: string, algorithm: DigestAlgorithm = 'MD5', qop: 'auth' | null = 'auth') {
  const nonces = new Set<string>()
  return {
    /** The value of `WWW-Authenticate` for one more try. */
    challenge(stale = false): string {
      const nonce = randomBytes(18).toString('base64')
      nonces.add(nonce)
      return `Digest realm="${realm}", domain="", nonce="${nonce}", algorithm=${algorithm}, ${qop === null ? '' : 'q'}op="auth", stale=${stale}`
    },
    /** What an Authorization header says; undefined where it answers no challenge of ours. */
    read(request: TwinRequest): Digest | undefined {
      const header = /^Digest (.*)$/.exec(request.headers.authorization ?? '')?.[1]
      if (header === undefined) return undefined
      const said = Object.fromEntries(
        [...header.matchAll(/([a-z]+)=(?:"([^"]*)"|([^\s",]+))/g)].map(([, name, quoted, token]) => [name, quoted ?? token!]),
      )
      const { username: user, realm: place, nonce, uri, response, cnonce, nc } = said
      if (user === undefined || nonce === undefined || !nonces.delete(nonce)) return undefined
      if (place !== realm || uri !== request.path) return undefined
      const counted = said.qop === 'auth' && nc === '00000001' && cnonce !== undefined
      if (qop === null ? said.qop !== undefined || cnonce !== undefined : !counted) return undefined
      if ((said.algorithm ?? 'MD5') !== algorithm) return undefined
      return {
        user,
        isBy: (password) =>
          digestOf({
            algorithm,
            user,
            password,
            realm,
            nonce,
            method: request.method,
            uri,
            ...(nc === undefined || cnonce === undefined ? {} : { nc, cnonce }),
          }) === response,
      }
    },
  }
}

/** The answer to a call that has no credential yet. */
export const unasked = (challenge: string, body?: TwinAnswer['body']): TwinAnswer => ({
  status: 401,
  headers: { 'www-authenticate': challenge },
  ...(body === undefined ? {} : { body }),
})
