import type { Service } from '../model/service.ts'

/** Secret keys: `sec-live-` or `sec-test-` and 32 letters and digits, as samples look. */
export const paychangu = {
  id: 'paychangu',
  name: 'PayChangu',
  docs: 'https://developer.paychangu.com/',
  hosts: ['api.paychangu.com', 'developer.paychangu.com'],
  keys: {
    'paychangu-secret-key': {
      name: 'PayChangu secret key',
      shapes: [
        [{ oneOf: ['sec-live-', 'sec-test-'] }, { base62: 32 }],
        [{ oneOf: ['SEC-LIVE-', 'SEC-TEST-'] }, { base62: 32 }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.paychangu.com/',
        steps: ['Dashboard, Settings, API & Webhooks', 'Regenerate the secret key'],
      },
      reach: 'Takes and pays out money of the merchant.',
    },
  },
} as const satisfies Service
