import type { Service } from '../model/service.ts'

/** API passwords: no page says how long; 20 to 64 letters, digits and `_` are looked at. */
export const cloudns = {
  id: 'cloudns',
  name: 'ClouDNS',
  docs: 'https://www.cloudns.net/wiki/article/42/',
  hosts: ['api.cloudns.net'],
  keys: {
    'cloudns-password': {
      name: 'ClouDNS API password',
      shape: [{ word: [20, 64] }],
      beside: [{ named: '*cloudns_auth_password' }, { named: '*cloudns_api_password' }],
      carriers: [{ query: 'auth-password' }],
      manual: { page: 'https://www.cloudns.net/api-settings/', steps: ['API & Resellers: change the password of the API user'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
