import type { Service } from '../model/service.ts'

/** API tokens: 32 hexadecimal digits, as samples look. */
export const luadns = {
  id: 'luadns',
  name: 'LuaDNS',
  docs: 'https://www.luadns.com/api.html',
  hosts: ['api.luadns.com'],
  keys: {
    'luadns-api-token': {
      name: 'LuaDNS API token',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*luadns_api_token' },
        { named: '*luadns_token' },
        { named: '*luadns_api_key' },
        { named: '*luadns_key' },
        { word: 'api.luadns.com', within: 160 },
      ],
      carriers: [{ basic: '{key}' }],
      manual: { page: 'https://api.luadns.com/settings', steps: ['API keys: revoke the key'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
