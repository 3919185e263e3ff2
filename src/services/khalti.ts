import type { Service } from '../model/service.ts'

/**
 * Secret keys: `live_secret_key_` or `test_secret_key_` and 32 hexadecimal digits, as in the page’s examples; its merchants’
 * page shows them without the prefix, as samples look.
 */
export const khalti = {
  id: 'khalti',
  name: 'Khalti',
  docs: 'https://docs.khalti.com/',
  hosts: ['khalti.com', 'a.khalti.com', 'dev.khalti.com'],
  keys: {
    'khalti-secret-key': {
      name: 'Khalti secret key',
      source: 'https://docs.khalti.com/khalti-epayment/',
      shape: [{ oneOf: ['live_secret_key_', 'test_secret_key_'] }, { hex: 32 }],
      carriers: [{ header: 'Authorization', value: 'Key {key}' }],
      manual: {
        page: 'https://docs.khalti.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'khalti-bare-secret-key': {
      name: 'Khalti secret key (without prefix)',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*khalti_secret_key' },
        { named: '*khalti_secret' },
        { named: '*khalti_live_secret_key' },
        { named: '*khalti_test_secret_key' },
        { named: '*khalti_api_key' },
        { named: '*khalti_key' },
        { named: '*khalti_auth_key' },
        { word: 'khalti.com/api/v2', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Key {key}' }],
      manual: {
        page: 'https://admin.khalti.com/',
        steps: ['Settings, Keys', 'Make another secret key'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
