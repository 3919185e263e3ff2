import type { Service } from '../model/service.ts'

/**
 * Tokens of Mapbox: the kind, a payload that begins with the user’s name (`{"u":...`), and a signature of 16 bytes. Public tokens (`pk.`)
 * are meant to be seen.
 */
export const mapbox = {
  id: 'mapbox',
  name: 'Mapbox',
  docs: 'https://docs.mapbox.com/help/dive-deeper/access-tokens/',
  hosts: ['api.mapbox.com'],
  keys: {
    'mapbox-secret-token': {
      name: 'Mapbox secret token',
      source: 'https://docs.mapbox.com/help/dive-deeper/access-tokens/',
      shape: ['sk.eyJ1Ijoi', { base64url: [20, 160] }, '.', { base64url: 22 }],
      carriers: [{ query: 'access_token' }],
      manual: { page: 'https://console.mapbox.com/account/access-tokens/', steps: ['Open the token', 'Rotate or delete it'] },
      reach: 'Reads or changes styles, data sets and tokens of the account, as far as its scopes go.',
    },
    'mapbox-temporary-token': {
      name: 'Mapbox temporary token',
      source: 'https://docs.mapbox.com/help/dive-deeper/access-tokens/',
      shape: ['tk.eyJ1Ijoi', { base64url: [20, 240] }, '.', { base64url: 22 }],
      carriers: [{ query: 'access_token' }],
      manual: {
        page: 'https://console.mapbox.com/account/access-tokens/',
        steps: ['It dies within an hour of being made', 'To end it now, delete the token that made it'],
      },
      reach: 'Does what its scopes allow, for an hour at most.',
    },
  },
} as const satisfies Service
