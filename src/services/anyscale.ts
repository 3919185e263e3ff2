import type { Service } from '../model/service.ts'

/**
 * Anyscale's keys: 26 small letters and digits for the hosted models of 2024, a signed message in base64url for the command line. Rests
 * on public samples.
 */
export const anyscale = {
  id: 'anyscale',
  name: 'Anyscale',
  docs: 'https://docs.anyscale.com/reference/quickstart-cli',
  hosts: ['console.anyscale.com', 'api.endpoints.anyscale.com'],
  keys: {
    'anyscale-endpoints-key': {
      name: 'Anyscale Endpoints API key',
      shape: ['esecret_', { base36: 26 }],
      alone: true,
      beside: [{ named: '*anyscale_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.anyscale.com/v2/api-keys', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
    'anyscale-cli-token': {
      name: 'Anyscale CLI token',
      shape: ['aph0_Ck', { base64url: [80, 400] }],
      alone: true,
      beside: [{ named: 'anyscale_cli_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.anyscale.com/v2/api-keys', steps: ['Delete the token'] },
      reach: 'Runs code on clusters at the cost of the organization as the person.',
    },
  },
} as const satisfies Service
