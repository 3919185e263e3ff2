import type { Service } from '../model/service.ts'

/** Secret keys: `ST_` and 40 to 80 characters of base64, as samples look. */
export const snipcart = {
  id: 'snipcart',
  name: 'Snipcart',
  docs: 'https://docs.snipcart.com/',
  hosts: ['app.snipcart.com'],
  keys: {
    'snipcart-secret-key': {
      name: 'Snipcart secret key',
      shape: ['ST_', { base64: [40, 80] }],
      beside: [
        { named: '*snipcart_secret' },
        { named: '*snipcart_client_secret' },
        { named: '*snipcart_secret_key' },
        { named: '*snipcart_api_secret' },
        { named: '*snipcart_app_secret' },
        { named: '*snipcart_api_key' },
        { named: '*snipcart_key' },
        { named: '*snipcart_token' },
        { named: '*snipcart_api_token' },
        { named: '*snipcart_access_token' },
        { named: '*snipcart_access_key' },
        { named: '*snipcart_secret_api_key' },
        { named: '*api_key' },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://docs.snipcart.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
