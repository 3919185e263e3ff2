import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const coupang = {
  id: 'coupang',
  name: 'Coupang',
  docs: 'https://developers.coupangcorp.com/',
  hosts: ['api-gateway.coupang.com'],
  keys: {
    'coupang-api-key': {
      name: 'Coupang API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*coupang_secret' },
        { named: '*coupang_client_secret' },
        { named: '*coupang_api_secret' },
        { named: '*coupang_app_secret' },
        { named: '*coupang_partners_secret' },
        { named: '*coupang_partners_client_secret' },
        { named: '*coupang_partners_api_secret' },
        { named: '*coupang_partners_app_secret' },
        { word: 'api-gateway.coupang.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.coupangcorp.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
