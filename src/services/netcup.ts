import type { Service } from '../model/service.ts'

/**
 * API keys: no page says how long; 20 to 64 letters and digits are looked at. API passwords: no page says how long; 20 to 64
 * letters and digits are looked at.
 */
export const netcup = {
  id: 'netcup',
  name: 'netcup',
  docs: 'https://helpcenter.netcup.com/en/wiki/general/our-api',
  hosts: ['ccp.netcup.net'],
  keys: {
    'netcup-api-key': {
      name: 'netcup API key',
      shape: [{ base62: [20, 64] }],
      beside: [{ named: '*netcup_api_key' }, { named: '*netcup_key' }, { named: '*netcup_ccp_api_key' }],
      manual: { page: 'https://www.customercontrolpanel.de/', steps: ['Master data, API', 'Delete the key'] },
      reach: 'Changes DNS records and domains of the account.',
    },
    'netcup-api-password': {
      name: 'netcup API password',
      shape: [{ base62: [20, 64] }],
      beside: [{ named: '*netcup_api_password' }, { named: '*netcup_api_pw' }, { named: '*netcup_password' }],
      manual: { page: 'https://www.customercontrolpanel.de/', steps: ['Master data, API', 'Make a new password'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
