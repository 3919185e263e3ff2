import type { Service } from '../model/service.ts'

/**
 * Secret keys: `CHASECK-` or `CHASECK_TEST-` and 32 letters and digits; newer ones `CHAPA_LIVE_PRIV_` or `CHAPA_TEST_PRIV_` and
 * 40 characters of URL-safe base64, as samples look.
 */
export const chapa = {
  id: 'chapa',
  name: 'Chapa',
  docs: 'https://developer.chapa.co/',
  hosts: ['api.chapa.co', 'api.chapa.global'],
  keys: {
    'chapa-secret-key': {
      name: 'Chapa secret key',
      shapes: [
        [{ oneOf: ['CHASECK-', 'CHASECK_TEST-'] }, { base62: 32 }],
        [{ oneOf: ['CHAPA_LIVE_PRIV_', 'CHAPA_TEST_PRIV_'] }, { base64url: 40 }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.chapa.co/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
