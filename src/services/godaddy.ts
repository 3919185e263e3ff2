import type { Service } from '../model/service.ts'

/**
 * API keys: 8 or more letters and digits, `_` and 22 more, with a secret of 22, as the page’s example has; lengths differ in
 * samples.
 */
export const godaddy = {
  id: 'godaddy',
  name: 'GoDaddy',
  docs: 'https://developer.godaddy.com/keys',
  hosts: ['api.godaddy.com', 'api.ote-godaddy.com'],
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
  },
} as const satisfies Service
