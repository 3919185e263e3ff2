import type { KeyParts } from '../model/secret.ts'
import type { Carrier } from '../model/service.ts'
import { type Draft, urlOf } from './drafts.ts'
import { Missing } from './missing.ts'
import { signRs256 } from './rs256.ts'

/**
 * The form with which a service account asks for an access token: grant and assertion (RFC 7523). The audience is the endpoint that is asked,
 * the life an hour, the longest that Google takes: https://developers.google.com/identity/protocols/oauth2/service-account#httprest.
 */
export function withAssertion(
  draft: Draft,
  { scope }: Extract<Carrier, { sign: 'google-jwt' }>,
  credential: KeyParts,
  now: Date,
): Draft {
  const isForm = draft.body === null || draft.headers['content-type'] === 'application/x-www-form-urlencoded'
  if (!isForm) throw new Missing('an assertion goes along in a form, and this call has another body')
  const iat = Math.floor(now.getTime() / 1000)
  const claims = { iss: credential.client_email!.reveal(), scope, aud: urlOf(draft), iat, exp: iat + 3600 }
  const form = new URLSearchParams(draft.body ?? '')
  form.set('grant_type', 'urn:ietf:params:oauth:grant-type:jwt-bearer')
  form.set('assertion', signRs256(claims, credential.private_key!.reveal(), credential.private_key_id?.reveal()))
  return {
    ...draft,
    headers: { ...draft.headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  }
}
