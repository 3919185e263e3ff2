import type { Service } from '../model/service.ts'

// https://docs.digitalocean.com/reference/api/digitalocean/#section/Introduction/HTTP-Statuses: an id beside every message.
const unauthorized = { status: 401, at: 'id', is: ['unauthorized', 'Unauthorized'] } as const
const acts = {
  verify: {
    request: 'GET https://api.digitalocean.com/v2/account',
    means: {
      live: { status: 200, at: 'account' },
      dead: unauthorized,
      // A token whose scopes leave the account out.
      limited: { status: 403, at: 'id', is: ['forbidden', 'Forbidden'] },
    },
    reads: { owner: 'account.email', account: 'account.team.name' },
  },
  // https://docs.digitalocean.com/reference/api/oauth/#revoke-token, as the issuer's own command line ends tokens.
  revoke: {
    request: 'POST https://cloud.digitalocean.com/v1/oauth/revoke',
    form: { token: '{key}' },
    means: { done: { status: 200, empty: '{}' }, denied: { status: 401, at: 'error' } },
    settles: 30,
  },
} as const

/**
 * Tokens of DigitalOcean: a prefix for the kind and the version, which its note lists, then 64 hexadecimal digits, as
 * samples look. Spaces have pairs as S3 has.
 */
export const digitalocean = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  hosts: ['api.digitalocean.com', 'cloud.digitalocean.com', '*.digitaloceanspaces.com'],
  keys: {
    'digitalocean-personal-token': {
      name: 'DigitalOcean personal access token',
      source: 'https://docs.digitalocean.com/notes/2022/api-token-format',
      shape: ['dop_v1_', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      ...acts,
      manual: { page: 'https://cloud.digitalocean.com/account/api/tokens', steps: ['Find the token, its menu', 'Delete it'] },
      reach: 'Does what its scopes name in the team: machines, databases, domains.',
    },
    'digitalocean-oauth-token': {
      name: 'DigitalOcean OAuth token',
      source: 'https://docs.digitalocean.com/notes/2022/api-token-format',
      shape: ['doo_v1_', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      ...acts,
      manual: {
        page: 'https://cloud.digitalocean.com/account/api/access',
        steps: ['Find the application under Authorized Applications', 'Revoke its access'],
      },
      reach: 'Does in the team what the user granted to the application.',
    },
    'digitalocean-refresh-token': {
      name: 'DigitalOcean OAuth refresh token',
      source: 'https://docs.digitalocean.com/notes/2022/api-token-format',
      shape: ['dor_v1_', { hex: 64 }],
      manual: {
        page: 'https://cloud.digitalocean.com/account/api/access',
        steps: ['Find the application under Authorized Applications', 'Revoke its access'],
      },
      reach: 'Makes new OAuth tokens.',
    },
    'digitalocean-spaces-key': {
      name: 'DigitalOcean Spaces key',
      within: 20,
      parts: {
        id: {
          shape: ['DO00', { base36upper: 16 }],
          public: true,
          beside: [
            { named: '*access_key_id' },
            { named: '*access_key' },
            { named: '*spaces_key' },
            { named: '*spaces_access_id' },
            { named: '*spaces_access_key_id' },
          ],
        },
        secret: {
          shape: [{ base64: 43 }],
          beside: [
            { named: '*spaces_secret' },
            { named: '*spaces_secret_key' },
            { named: '*spaces_secret_access_key' },
            { named: '*spaces_access_key_secret' },
            { named: '*do_spaces_secret' },
            { named: '*digitalocean_spaces_secret_key' },
            { word: 'DO00', within: 200 },
          ],
        },
      },
      manual: { page: 'https://cloud.digitalocean.com/spaces/access_keys', steps: ['Find the key by its id', 'Delete it'] },
      reach: 'Reads and writes the buckets that it is not limited from.',
    },
  },
} as const satisfies Service
