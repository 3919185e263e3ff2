import type { Service } from '../model/service.ts'

/** Secret keys: 64 letters and digits, as samples look. */
export const nuvei = {
  id: 'nuvei',
  name: 'Nuvei',
  docs: 'https://docs.nuvei.com/',
  hosts: ['secure.safecharge.com', 'ppp-test.safecharge.com'],
  keys: {
    'nuvei-secret-key': {
      name: 'Nuvei secret key',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*nuvei_secret' },
        { named: '*nuvei_client_secret' },
        { named: '*nuvei_api_secret' },
        { named: '*nuvei_app_secret' },
        { named: '*nuvei_merchant_key' },
        { named: '*safecharge_secret' },
        { named: '*safecharge_client_secret' },
        { named: '*safecharge_api_secret' },
        { named: '*safecharge_app_secret' },
        { named: '*safecharge_merchant_key' },
        { word: 'secure.safecharge.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.nuvei.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
