import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * Tokens are JSON Web Tokens, as the page says. DNS API keys: no page says how long; 32 hexadecimal digits, `.` and 80 to 90
 * characters of URL-safe base64 are looked at.
 */
export const ionosCloud = {
  id: 'ionos-cloud',
  name: 'IONOS Cloud',
  docs: 'https://docs.ionos.com/cloud/set-up-ionos-cloud/management/identity-access-management/token-manager',
  hosts: ['api.ionos.com'],
  keys: {
    'ionos-cloud-token': {
      name: 'IONOS Cloud token',
      source: 'https://api.ionos.com/docs/authentication/v1/',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('ionos', 'ionoscloud'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dcd.ionos.com/latest/', steps: ['Management, Token Manager', 'Delete the token'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
    'ionos-cloud-dns-key': {
      name: 'IONOS Cloud DNS API key',
      shape: [{ hex: 32 }, '.', { base64url: [80, 90] }],
      beside: [
        { named: '*ionos_api_key' },
        { named: '*ionos_key' },
        { named: '*ionos_dns_api_key' },
        { named: '*ionos_dns_key' },
        { named: '*ionos_dns_dns_api_key' },
        { named: '*ionos_dns_dns_key' },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://developer.hosting.ionos.com/keys', steps: ['Find the key by its prefix', 'Delete it'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
