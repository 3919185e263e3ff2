import type { KeyParts } from '../model/secret.ts'
import type { Carrier } from '../model/service.ts'
import { Missing } from './missing.ts'
import { namesIn, piecesOf } from './templates.ts'

/** A call before it is signed. Header names are lower case. */
export interface Draft {
  readonly method: string
  readonly scheme: string
  readonly host: string
  readonly path: string
  readonly query: readonly (readonly [name: string, value: string])[]
  readonly headers: { readonly [name: string]: string }
  readonly body: string | null
}

/** The parts of a credential that a carrier needs and the credential lacks. */
export function lackingFor(carrier: Carrier, credential: KeyParts): readonly string[] {
  const needed = 'sign' in carrier ? ['id', 'secret'] : 'query' in carrier ? ['key'] : namesIn(templateOf(carrier)).map(partOf)
  return needed.filter((part) => !Object.hasOwn(credential, part))
}

const templateOf = (carrier: { readonly value: string } | { readonly basic: string } | { readonly digest: string }) =>
  'basic' in carrier ? carrier.basic : 'digest' in carrier ? carrier.digest : carrier.value
const partOf = (name: { readonly field: string | null }) => name.field ?? 'key'

/** Ways to carry a key that need nothing of the service beforehand. */
type AtOnce = Exclude<Carrier, { readonly digest: string }>

/** The call with the credential on it. Throws `Missing` where the credential can't travel that way. */
export async function carry(draft: Draft, carrier: AtOnce, credential: KeyParts, now: Date): Promise<Draft> {
  const [lacking] = lackingFor(carrier, credential)
  if (lacking !== undefined) throw new Missing(`the credential has no part ${lacking}`)
  const filled = (template: string) => fillCredential(template, credential)
  if ('header' in carrier) return withHeader(draft, carrier.header.toLowerCase(), headerValue(filled(carrier.value)))
  if ('query' in carrier) return { ...draft, query: [...draft.query, [carrier.query, credential.key!.reveal()]] }
  if ('basic' in carrier) {
    const { user, password } = userAndPassword(carrier.basic, credential)
    return withHeader(draft, 'authorization', `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`)
  }
  return sigV4(draft, carrier, credential, now)
}

const withHeader = (draft: Draft, name: string, value: string): Draft => ({
  ...draft,
  headers: { ...draft.headers, [name]: value },
})

const fillCredential = (template: string, credential: KeyParts) =>
  piecesOf(template)
    .map((piece) => (typeof piece === 'string' ? piece : credential[partOf(piece)]!.reveal()))
    .join('')

/** A header's value as it is; throws `Missing` where it has a line break or anything but printable ASCII. */
export function headerValue(value: string): string {
  if (!/^[\x20-\x7e]*$/.test(value)) throw new Missing('a value has characters that no header may have')
  return value
}

/** RFC 7617: the user ends at the first colon, so a value before it may not have one. */
export function userAndPassword(template: string, credential: KeyParts): { readonly user: string; readonly password: string } {
  const text = headerValue(fillCredential(template, credential))
  const user = fillCredential(template.split(':')[0]!, credential)
  if (user.includes(':')) throw new Missing('a value has a colon where the user name ends')
  return { user, password: text.slice(user.length + 1) }
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

/** The URL of a call: the query's names and values are encoded here and nowhere else. */
export function urlOf(draft: Draft): string {
  const query = draft.query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
  return `${draft.scheme}://${draft.host}${draft.path}${query === '' ? '' : `?${query}`}`
}
