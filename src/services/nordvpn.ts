import type { Service } from '../model/service.ts'

/** Access tokens: 64 hexadecimal digits, as samples look. */
export const nordvpn = {
  id: 'nordvpn',
  name: 'NordVPN',
  docs: 'https://support.nordvpn.com/',
  hosts: ['api.nordvpn.com'],
  keys: {
    'nordvpn-token': {
      name: 'NordVPN access token',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*nordvpn_token' },
        { named: '*nordvpn_access_token' },
        { named: '*nordvpn_api_token' },
        { named: '*nordvpn_login_token' },
        { named: '*nord_token' },
        { named: '*nord_access_token' },
        { named: '*nord_api_token' },
        { named: '*nord_login_token' },
        { named: '*nordlynx_token' },
        { named: '*nordlynx_access_token' },
        { named: '*nordlynx_api_token' },
        { named: '*nordlynx_login_token' },
        { word: 'api.nordvpn.com', within: 160 },
        { command: 'nordvpn', flag: '--token' },
      ],
      manual: { page: 'https://my.nordaccount.com/', steps: ['NordVPN, Access token: revoke it'] },
      reach: 'Uses the owner’s VPN.',
    },
  },
} as const satisfies Service
