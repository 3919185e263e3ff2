import { createHash, createHmac } from 'node:crypto'
import type { Lookup } from '../model/service.ts'
import { type Answer, headerOf, notUnderstood } from './answers.ts'
import { type Draft, urlOf } from './drafts.ts'
import { Missing } from './missing.ts'

/**
 * What a server asks for with 401 (RFC 7616, section 3.3), as far as we can answer it: MD5 or SHA-256 with `qop="auth"`, or with none,
 * as RFC 2617 allows and MongoDB's pages show.
 */
interface Challenge {
  readonly realm: string
  readonly nonce: string
  readonly opaque: string | undefined
  readonly stale: boolean
  readonly algorithm: string | undefined
  readonly hash: 'md5' | 'sha256'
  readonly session: boolean
  readonly qop: 'auth' | undefined
}

/**
 * Asks without a credential and without a body, as curl does, and answers the challenge (RFC 7616; MD5 as in RFC 2617). Nothing but a
 * challenge is believed of the first answer, whatever it says: nobody had said whose call it was. The whole call goes out once.
 */
export async function sendWithDigest(
  draft: Draft,
  credential: { readonly user: string; readonly password: string },
  now: Date,
  send: (draft: Draft, request?: Lookup) => Promise<Answer>,
): Promise<Answer> {
  const { 'content-type': _, ...headers } = draft.headers
  const first = await send({ ...draft, headers, body: null }, asking)
  if (first.status === null) return first
  const challenge = challengeIn(first)
  if (challenge === undefined)
    return notUnderstood(`the service answered ${first.status} without asking for a digest that we can make`)
  const answer = await send({
    ...draft,
    headers: { ...draft.headers, authorization: authorization(draft, challenge, credential, now) },
  })
  // The refusal is of the nonce, not of the key.
  return challengeIn(answer)?.stale === true ? notUnderstood('the service called the digest stale') : answer
}

/** A call without meanings: those of the description are about the call that carries the key. */
const asking: Lookup = { request: 'GET https://challenge.invalid/', gives: {} }

/** The first challenge that can be answered: servers list them by their preference. */
function challengeIn(answer: Answer): Challenge | undefined {
  if (answer.status !== 401) return undefined
  return challengesOf(headerOf(answer, 'www-authenticate') ?? '').find((challenge) => challenge !== undefined)
}

const scheme = /(?:^|,)[ \t]*([A-Za-z][A-Za-z0-9!#$%&'*+.^_`|~-]*)[ \t]+(?=[A-Za-z0-9_-]+[ \t]*=)/g
const parameter = /(?<![A-Za-z0-9_-])([A-Za-z0-9_-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)(?:"|\\?$)|([^\s",]+))/gs

/** `WWW-Authenticate` may hold several challenges, each with parameters between commas (RFC 9110, section 11.6.1). */
function challengesOf(header: string): (Challenge | undefined)[] {
  if (header.length > 10_000) return []
  // What stands in quotes is blanked first, so that no comma or word in it is taken for a challenge.
  // A quote that nothing closes goes to the end: nothing is looked for in it again.
  const bare = header.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, (quoted) => `"${'_'.repeat(quoted.length - 1)}`)
  const starts = [...bare.matchAll(scheme)]
  return starts.map((start, i) => {
    const text = header.slice(start.index + start[0].length, starts[i + 1]?.index)
    return start[1]!.toLowerCase() === 'digest' ? challengeOf(text) : undefined
  })
}

function challengeOf(text: string): Challenge | undefined {
  const given = new Map<string, string>()
  for (const [, name, quoted, token] of text.matchAll(parameter)) given.set(name!.toLowerCase(), quoted ?? token!)
  const algorithm = given.get('algorithm')
  const [, name, session] = /^(md5|sha-256)(-sess)?$/i.exec(algorithm ?? 'MD5') ?? []
  const [realm, nonce, qop] = ['realm', 'nonce', 'qop'].map((each) => given.get(each))
  if (name === undefined || realm === undefined || nonce === undefined) return undefined
  if (qop === undefined ? session !== undefined : !qop.split(',').some((word) => word.trim().toLowerCase() === 'auth'))
    return undefined
  return {
    realm,
    nonce,
    opaque: given.get('opaque'),
    stale: given.get('stale')?.toLowerCase() === 'true',
    algorithm,
    hash: name.toLowerCase() === 'md5' ? 'md5' : 'sha256',
    session: session !== undefined,
    qop: qop === undefined ? undefined : 'auth',
  }
}

/** RFC 7616, section 3.4. What a challenge quoted goes back as it was quoted, since both sides hash what stands between the quotes. */
function authorization(
  draft: Draft,
  challenge: Challenge,
  { user, password }: { readonly user: string; readonly password: string },
  now: Date,
): string {
  if (/["\\]/.test(user)) throw new Missing('a value has a quote where the user name stands')
  const hash = (...texts: readonly string[]) => createHash(challenge.hash).update(texts.join(':')).digest('hex')
  const { realm, nonce, opaque, algorithm, qop } = challenge
  const uri = urlOf(draft).slice(`${draft.scheme}://${draft.host}`.length)
  // No one can foresee it without the password, and it is another for each call: all that is asked of it.
  const cnonce = createHmac('sha256', password)
    .update([nonce, draft.method, uri, now.toISOString()].join('\n'))
    .digest('hex')
    .slice(0, 32)
  const nc = '00000001'
  const secret = hash(user, realm, password)
  const key = challenge.session ? hash(secret, nonce, cnonce) : secret
  const ours = qop === undefined ? [] : [nc, cnonce, qop]
  const response = hash(key, nonce, ...ours, hash(draft.method, uri))
  return `Digest ${[
    `username="${user}"`,
    `realm="${realm}"`,
    `nonce="${nonce}"`,
    `uri="${uri}"`,
    `response="${response}"`,
    ...(algorithm === undefined ? [] : [`algorithm=${algorithm}`]),
    ...(opaque === undefined ? [] : [`opaque="${opaque}"`]),
    ...(qop === undefined ? [] : [`cnonce="${cnonce}"`, `qop=${qop}`, `nc=${nc}`]),
  ].join(', ')}`
}
