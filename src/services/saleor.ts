import type { Service } from '../model/service.ts'

/** App tokens: 30 letters and digits, as samples look. */
export const saleor = {
  id: 'saleor',
  name: 'Saleor',
  docs: 'https://docs.saleor.io/',
  hosts: ['*.saleor.cloud'],
  selfHosted: true,
  keys: {
    'saleor-app-token': {
      name: 'Saleor app token',
      shape: [{ base62: 30 }],
      beside: [
        { named: '*saleor_token' },
        { named: '*saleor_api_token' },
        { named: '*saleor_access_token' },
        { named: '*saleor_api_key' },
        { named: '*saleor_key' },
        { named: '*saleor_pat' },
        { named: '*saleor_personal_access_token' },
        { named: '*saleor_auth_token' },
        { named: '*saleor_app_token' },
        { named: '*saleor_app_api_token' },
        { named: '*saleor_app_access_token' },
        { named: '*saleor_app_api_key' },
        { named: '*saleor_app_key' },
        { named: '*saleor_app_pat' },
        { named: '*saleor_app_personal_access_token' },
        { named: '*saleor_app_auth_token' },
        { named: '*saleor_app_app_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.saleor.io/', steps: ['Find where the app token was made', 'End it there, and make another'] },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
