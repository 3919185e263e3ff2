import type { Service } from '../model/service.ts'

/** Secret keys: `SK-` and 20 letters and digits, as samples look. They sign requests. */
export const doku = {
  id: 'doku',
  name: 'DOKU',
  docs: 'https://developers.doku.com/get-started-with-doku-api/retrieve-payment-credential',
  hosts: ['api.doku.com', 'api-sandbox.doku.com'],
  keys: {
    'doku-secret-key': {
      name: 'DOKU secret key',
      shape: ['SK-', { base62: 20 }],
      beside: [
        { named: '*doku_secret_key' },
        { named: '*doku_secret' },
        { named: '*doku_shared_key' },
        { named: '*doku_notification_secret' },
        { named: '*doku_api_secret' },
        { named: '*doku_key' },
        { word: 'doku.com', within: 160 },
      ],
      access: 'write',
      manual: {
        page: 'https://developers.doku.com/get-started-with-doku-api/retrieve-payment-credential',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Takes money in the name of the merchant, and reads its transactions.',
    },
  },
} as const satisfies Service
