import type { Service } from '../model/service.ts'

/**
 * Secret keys and the encryption key of an account. The reference shows `FLWSECK_TEST-` and `-X`; the authentication page says
 * that `_TEST` marks the keys for tests, and its public key has 32 hex digits between. Public keys (`FLWPUBK`) are made to be public.
 */
export const flutterwave = {
  id: 'flutterwave',
  name: 'Flutterwave',
  docs: 'https://developer.flutterwave.com/v3.0/docs/authentication',
  hosts: ['api.flutterwave.com'],
  keys: {
    'flutterwave-secret-key': {
      name: 'Flutterwave secret key',
      source: 'https://flutterwavedoc.readme.io/reference/authorization-1',
      shape: ['FLWSECK-', { hex: 32 }, '-X'],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://app.flutterwave.com/dashboard/settings/apis/live',
        steps: ['Settings, API keys', 'Generate new keys'],
      },
      reach: 'Charges, refunds and transfers money of the merchant.',
    },
    'flutterwave-test-secret-key': {
      name: 'Flutterwave test secret key',
      source: 'https://flutterwavedoc.readme.io/reference/authorization-1',
      shape: ['FLWSECK_TEST-', { hexAny: 32 }, '-X'],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.flutterwave.com/dashboard/settings/apis/test',
        steps: ['Settings, API keys', 'Generate new keys'],
      },
      reach: 'Reads and changes test data; moves no money.',
    },
    // Newer live keys, as samples look; no page has one.
    'flutterwave-live-secret-key': {
      name: 'Flutterwave live secret key',
      shape: ['FLWSECK-', { hex: 32 }, '-', { hex: [10, 12] }, 'vt-X'],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.flutterwave.com/dashboard/settings/apis',
        steps: ['Settings, API keys', 'Generate new secret keys'],
      },
      reach: 'Takes, refunds and pays out money.',
    },
  },
} as const satisfies Service
