import type { Service } from '../model/service.ts'

const beside = [
  { named: '*mollie_api_key' },
  { named: '*mollie_key' },
  { named: '*mollie_live_key' },
  { named: '*mollie_test_key' },
  { named: '*mollie_live_api_key' },
  { named: '*mollie_test_api_key' },
  { named: '*mollie_token' },
  { named: '*mollie_access_token' },
  { word: 'mollie', within: 200 },
] as const

const manual = {
  page: 'https://my.mollie.com/dashboard/developers/api-keys',
  steps: ['Developers, API access tokens', 'Rotate or revoke the key'],
} as const

/**
 * API keys, as Mollie’s own client checks them, and access tokens of organizations, of which its examples show the same
 * length. The prefixes are everybody’s, so the service must be named near.
 */
export const mollie = {
  id: 'mollie',
  name: 'Mollie',
  docs: 'https://docs.mollie.com/reference/authentication',
  hosts: ['api.mollie.com'],
  keys: {
    'mollie-api-key': {
      name: 'Mollie API key',
      source:
        'https://github.com/mollie/mollie-api-php/blob/2b09fe1d680d715ca3e6d378e8ec6b6cd4da839f/src/Http/Auth/ApiKeyAuthenticator.php',
      shape: [{ oneOf: ['live_', 'test_'] }, { base62: [30, 64] }],
      beside,
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual,
      reach: 'Creates payments and refunds of one website profile.',
    },
    'mollie-access-token': {
      name: 'Mollie organization access token',
      source: 'https://github.com/mollie/mollie-api-php/blob/master/src/Http/Auth/AccessTokenAuthenticator.php',
      shape: ['access_', { base62: [30, 64] }],
      beside,
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual,
      reach: 'Does in the organization what its permissions name.',
    },
  },
} as const satisfies Service
