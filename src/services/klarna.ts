import type { Service } from '../model/service.ts'

/**
 * API keys: `klarna_live_api_` or `klarna_test_api_` and random characters, which the page cuts short: some 150 of URL-safe
 * base64 in samples (60 to 240 are looked at). API passwords: 16 letters and digits, as samples look.
 */
export const klarna = {
  id: 'klarna',
  name: 'Klarna',
  docs: 'https://docs.klarna.com/',
  hosts: ['api.klarna.com', 'api.playground.klarna.com'],
  keys: {
    'klarna-api-key': {
      name: 'Klarna API key',
      source: 'https://docs.klarna.com/api-reference/authentication',
      shape: [{ oneOf: ['klarna_live_api_', 'klarna_test_api_'] }, { base64url: [60, 240] }],
      manual: { page: 'https://docs.klarna.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'klarna-old-password': {
      name: 'Klarna API password',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*klarna_password' },
        { named: '*klarna_api_password' },
        { named: '*klarna_secret' },
        { named: '*klarna_shared_secret' },
        { word: 'api.klarna.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.klarna.com/',
        steps: ['Find where the API password was made', 'End it there, and make another'],
      },
      reach: 'With its user name: takes and refunds payments.',
    },
  },
} as const satisfies Service
