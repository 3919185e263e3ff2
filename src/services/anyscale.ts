import type { Service } from '../model/service.ts'

/** Anyscale's keys. Both prefixes and the lengths rest on public samples. */
export const anyscale = {
  id: 'anyscale',
  name: 'Anyscale',
  docs: 'https://docs.anyscale.com/reference/quickstart-cli',
  hosts: ['console.anyscale.com', 'api.endpoints.anyscale.com'],
  keys: {
    'anyscale-endpoints-key': {
      name: 'Anyscale Endpoints API key',
      shape: ['esecret_', { base62: [20, 40] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.anyscale.com/v2/api-keys', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
    'anyscale-cli-token': {
      name: 'Anyscale CLI token',
      shape: ['aph0_', { base62: [30, 80] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.anyscale.com/v2/api-keys', steps: ['Delete the token'] },
      reach: 'Runs code on clusters at the cost of the organization as the person.',
    },
  },
} as const satisfies Service
