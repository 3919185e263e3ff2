import type { Service, Verify } from '../model/service.ts'

/** What becomes of a token is told with 200 and a code (https://docs.mapbox.com/api/accounts/tokens/#retrieve-a-token). */
const verify: Verify = {
  request: 'GET https://api.mapbox.com/tokens/v2',
  means: {
    live: { status: 200, at: 'code', is: 'TokenValid' },
    dead: { status: 200, at: 'code', is: ['TokenInvalid', 'TokenExpired', 'TokenRevoked'] },
  },
  reads: { owner: 'token.user' },
  inferred: true,
}

/**
 * Tokens of Mapbox: the kind, a payload of JSON and a signature, so the page; that the payload begins with the user’s name (`{"u":...`) and
 * the signature has 16 bytes rests on public samples. Public tokens (`pk.`) are meant to be seen.
 */
export const mapbox = {
  id: 'mapbox',
  name: 'Mapbox',
  docs: 'https://docs.mapbox.com/help/dive-deeper/access-tokens/',
  hosts: ['api.mapbox.com'],
  keys: {
    'mapbox-secret-token': {
      name: 'Mapbox secret token',
      source: 'https://docs.mapbox.com/api/accounts/tokens/',
      shape: ['sk.eyJ1Ijoi', { base64url: [20, 160] }, '.', { base64url: 22 }],
      check: { json: ['u', 'a'] },
      carriers: [{ query: 'access_token' }],
      verify,
      manual: { page: 'https://console.mapbox.com/account/access-tokens/', steps: ['Open the token', 'Rotate or delete it'] },
      reach: 'Reads or changes styles, data sets and tokens of the account, as far as its scopes go.',
    },
    'mapbox-temporary-token': {
      name: 'Mapbox temporary token',
      source: 'https://docs.mapbox.com/api/accounts/tokens/',
      shape: ['tk.eyJ1Ijoi', { base64url: [20, 240] }, '.', { base64url: 22 }],
      check: { json: ['u'] },
      carriers: [{ query: 'access_token' }],
      verify,
      manual: {
        page: 'https://console.mapbox.com/account/access-tokens/',
        steps: ['It dies within an hour of being made', 'To end it now, delete the token that made it'],
      },
      reach: 'Does what its scopes allow, for an hour at most.',
    },
  },
} as const satisfies Service
