import type { Service } from '../model/service.ts'

/**
 * API keys: 8 or more letters and digits, `_` and 22 more, with a secret of 22, as the page’s example has; lengths differ in
 * samples. Personal access tokens: `gd_pat_`; behind it letters and digits, `_` and a checksum of 8 hexadecimal digits, as an
 * earlier text of the page had it; as no page says how long, 24 to 160 characters are looked at.
 */
export const godaddy = {
  id: 'godaddy',
  name: 'GoDaddy',
  docs: 'https://developer.godaddy.com/keys',
  hosts: ['api.godaddy.com', 'api.ote-godaddy.com', 'developer.godaddy.com'],
  keys: {
    'godaddy-api-key': {
      name: 'GoDaddy API key',
      source: 'https://developer.godaddy.com/doc/endpoint/domains',
      within: 10,
      parts: {
        id: {
          shape: [{ base62: [8, 16] }, '_', { base62: [20, 24] }],
          public: true,
          beside: [{ named: '*godaddy_api_key' }, { named: '*godaddy_key' }],
        },
        secret: { shape: [{ base62: [20, 24] }], beside: [{ named: '*godaddy_api_secret' }, { named: '*godaddy_secret' }] },
      },
      carriers: [{ header: 'Authorization', value: 'sso-key {key.id}:{key.secret}' }],
      manual: { page: 'https://developer.godaddy.com/keys', steps: ['Find the key by its name', 'Delete it'] },
      reach: 'Buys domains and changes their DNS records at the owner’s cost.',
    },
    'godaddy-personal-access-token': {
      name: 'GoDaddy personal access token',
      source: 'https://github.com/godaddy/cli/blob/09725ca62108343441a82ae3b9f907bde7217ff5/rust/src/pat/guides/auth.md',
      shape: ['gd_pat_', { base64url: [24, 160] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.godaddy.com/personal-access-token',
        steps: ['Click the bin beside the token', 'Confirm'],
      },
      reach: 'Does with the owner’s domains what its scopes say.',
    },
  },
} as const satisfies Service
