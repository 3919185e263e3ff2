import type { Context } from './service.ts'

/**
 * Names under which keys stand in code, settings and environments, made from a service's words: `apiKeyNames('acme')` are `*acme_api_key`,
 * `*acme_key` and so on. Of several words they come one word after another.
 */
type NamesOf = (...words: readonly string[]) => readonly Context[]

const named =
  (...ends: readonly string[]): NamesOf =>
  (...words) =>
    words.flatMap((word) => ends.map((end) => ({ named: `*${word}${end}` })))

/** Of what an issuer calls an API key. */
export const apiKeyNames = named(
  '_api_key',
  '_key',
  '_token',
  '_api_token',
  '_access_token',
  '_secret',
  '_api_secret',
  '_access_key',
)

/** Of what an issuer calls a token. */
export const tokenNames = named(
  '_token',
  '_api_token',
  '_access_token',
  '_api_key',
  '_key',
  '_pat',
  '_personal_access_token',
  '_auth_token',
)

/** Of the secret half of an application's or a client's credential. */
export const secretNames = named('_secret', '_client_secret', '_api_secret', '_app_secret')

/** Of any credential, the bare word with them. */
export const credentialNames = named('', '_key', '_api_key', '_token', '_secret', '_password')
