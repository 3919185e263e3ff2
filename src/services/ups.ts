import type { Service } from '../model/service.ts'

/** API keys: 64 letters and digits, as samples look. */
export const ups = {
  id: 'ups',
  name: 'UPS',
  docs: 'https://developer.ups.com/',
  hosts: ['onlinetools.ups.com', 'wwwcie.ups.com'],
  keys: {
    'ups-api-key': {
      name: 'UPS API key',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*ups_client_secret' },
        { named: '*ups_secret' },
        { named: '*ups_api_secret' },
        { named: '*ups_app_secret' },
        { word: 'onlinetools.ups.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.ups.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
