import type { Service } from '../model/service.ts'

/** Secret keys: 32 letters and digits, as samples look. */
export const affirm = {
  id: 'affirm',
  name: 'Affirm',
  docs: 'https://docs.affirm.com/',
  hosts: ['api.affirm.com', 'sandbox.affirm.com'],
  keys: {
    'affirm-secret-key': {
      name: 'Affirm secret key',
      shape: [{ base62: 32 }],
      beside: [{ named: '*affirm_private_key' }, { named: '*affirm_private_api_key' }, { word: 'api.affirm.com', within: 160 }],
      manual: {
        page: 'https://docs.affirm.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
