import type { KeyParts } from '../model/secret.ts'
import { type Carrier, type DirectCarrier, type Exchange, signedBy } from '../model/service.ts'
import { type Draft, urlOf, withHeader } from './drafts.ts'
import { headerValue } from './fill.ts'
import { withAssertion } from './google-jwt.ts'
import { Missing } from './missing.ts'
import { signRs256 } from './rs256.ts'
import { namesIn, namesOfRequest, piecesOf } from './templates.ts'

/** The parts of a credential that a carrier needs and the credential lacks. */
export const lackingFor = (carrier: Carrier, credential: KeyParts): readonly string[] =>
  neededBy(carrier).filter((part) => !Object.hasOwn(credential, part))

function neededBy(carrier: Carrier): readonly string[] {
  if ('exchange' in carrier) {
    const { exchange } = carrier
    return [...keyPartsIn(exchange), ...(exchange.carrier === undefined ? [] : neededBy(exchange.carrier))]
  }
  if ('sign' in carrier) return signedBy[carrier.sign]
  if ('query' in carrier) return ['key']
  return namesIn('basic' in carrier ? carrier.basic : 'digest' in carrier ? carrier.digest : carrier.value).map(partOf)
}

/** The parts of a credential that an exchange's own templates name. */
const keyPartsIn = (exchange: Exchange) =>
  namesOfRequest(exchange).flatMap((name) => (name.source === 'key' ? [partOf(name)] : []))
const partOf = (name: { readonly field: string | null }) => name.field ?? 'key'

/** The call with the credential on it. Throws `Missing` where the credential can't travel that way. */
export async function carry(draft: Draft, carrier: DirectCarrier, credential: KeyParts, now: Date): Promise<Draft> {
  const [lacking] = lackingFor(carrier, credential)
  if (lacking !== undefined) throw new Missing(`the credential has no part ${lacking}`)
  const filled = (template: string) => fillCredential(template, credential)
  if ('header' in carrier) return withHeader(draft, carrier.header.toLowerCase(), headerValue(filled(carrier.value)))
  if ('query' in carrier) return { ...draft, query: [...draft.query, [carrier.query, credential.key!.reveal()]] }
  if ('basic' in carrier) {
    const { user, password } = userAndPassword(carrier.basic, credential)
    return withHeader(draft, 'authorization', `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`)
  }
  if (carrier.sign === 'google-jwt') return withAssertion(draft, carrier, credential, now)
  return carrier.sign === 'github-app' ? asApp(draft, credential, now) : sigV4(draft, carrier, credential, now)
}

const fillCredential = (template: string, credential: KeyParts) =>
  piecesOf(template)
    .map((piece) => (typeof piece === 'string' ? piece : credential[partOf(piece)]!.reveal()))
    .join('')

/** RFC 7617: the user ends at the first colon, so a value before it may not have one. */
export function userAndPassword(template: string, credential: KeyParts): { readonly user: string; readonly password: string } {
  const text = headerValue(fillCredential(template, credential))
  const user = fillCredential(template.split(':')[0]!, credential)
  if (user.includes(':')) throw new Missing('a value has a colon where the user name ends')
  return { user, password: text.slice(user.length + 1) }
}

/**
 * As a GitHub App: https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app.
 * The page asks for a beginning a minute ago, against clocks that differ, and for ten minutes at most.
 */
function asApp(draft: Draft, credential: KeyParts, now: Date): Draft {
  const at = Math.floor(now.getTime() / 1000)
  const claims = { iat: at - 60, exp: at + 540, iss: credential.id!.reveal() }
  return withHeader(draft, 'authorization', `Bearer ${signRs256(claims, credential.private_key!.reveal())}`)
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html; a `token` part is the session's. */
async function sigV4(
  draft: Draft,
  carrier: Extract<Carrier, { sign: 'sigv4' }>,
  credential: KeyParts,
  now: Date,
): Promise<Draft> {
  const { AwsV4Signer } = await import('aws4fetch')
  const token = credential.token?.reveal()
  const signer = new AwsV4Signer({
    method: draft.method,
    url: urlOf(draft),
    headers: draft.headers,
    ...(draft.body === null ? {} : { body: draft.body }),
    accessKeyId: headerValue(credential.id!.reveal()),
    secretAccessKey: credential.secret!.reveal(),
    ...(token === undefined ? {} : { sessionToken: headerValue(token) }),
    service: carrier.service,
    region: carrier.region,
    datetime: now.toISOString().replace(/[:-]|\.\d{3}/g, ''),
  })
  const { headers } = await signer.sign()
  return { ...draft, headers: Object.fromEntries(headers.entries()) }
}
