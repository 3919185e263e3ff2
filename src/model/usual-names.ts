import type { Context } from './service.ts'

/**
 * Names under which keys stand in code, settings and environments. Each word with each end: `named(['acme', 'roadrunner'], ['_key', '_pin'])` are
 * `*acme_key`, `*acme_pin`, `*roadrunner_key` and `*roadrunner_pin`.
 */
export const named = (words: readonly string[], ends: readonly string[]): readonly Context[] =>
  words.flatMap((word) => ends.map((end) => ({ named: `*${word}${end}` })))

/** Ends that many services' keys have: `apiKeyNames('acme')` are `*acme_api_key`, `*acme_key` and so on. */
const usual =
  (...ends: readonly string[]) =>
  (...words: readonly string[]): readonly Context[] =>
    named(words, ends)

const ofApiKeys = ['_api_key', '_key', '_token', '_api_token', '_access_token', '_secret']

/** Of what an issuer calls an API key. */
export const apiKeyNames = usual(...ofApiKeys, '_api_secret', '_access_key')

/** Of an API key, where an access key or a second secret is something else. */
export const plainKeyNames = usual(...ofApiKeys)

/** Of what an issuer calls a token. */
export const tokenNames = usual(
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
export const secretNames = usual('_secret', '_client_secret', '_api_secret', '_app_secret')

/** Of any credential, the bare word with them. */
export const credentialNames = usual('', '_key', '_api_key', '_token', '_secret', '_password')
