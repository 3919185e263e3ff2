import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(['nordvpn', 'nord', 'nordlynx'], ['_token', '_access_token', '_api_token', '_login_token']),
        { word: 'api.nordvpn.com', within: 160 },
        { command: 'nordvpn', flag: '--token' },
      ],
      manual: { page: 'https://my.nordaccount.com/', steps: ['NordVPN, Access token: revoke it'] },
      reach: 'Uses the owner’s VPN.',
    },
  },
} as const satisfies Service
