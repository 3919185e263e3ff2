import type { Service } from '../model/service.ts'

/** API secrets: 40 letters and digits, as samples look. */
export const wazirx = {
  id: 'wazirx',
  name: 'WazirX',
  docs: 'https://docs.wazirx.com/',
  hosts: ['api.wazirx.com'],
  keys: {
    'wazirx-api-secret': {
      name: 'WazirX API secret',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*wazirx_secret' },
        { named: '*wazirx_client_secret' },
        { named: '*wazirx_api_secret' },
        { named: '*wazirx_app_secret' },
        { word: 'api.wazirx.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.wazirx.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
