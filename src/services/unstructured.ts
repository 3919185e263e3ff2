import type { Service } from '../model/service.ts'

/** Unstructured's API keys. 30 letters and digits rest on public samples. */
export const unstructured = {
  id: 'unstructured',
  name: 'Unstructured',
  docs: 'https://docs.unstructured.io/api-reference/overview',
  hosts: ['api.unstructuredapp.io', 'platform.unstructuredapp.io'],
  keys: {
    'unstructured-api-key': {
      name: 'Unstructured API key',
      shape: [{ base62: 30 }],
      beside: [{ named: '*unstructured_api_key' }, { named: '*unstructured_key' }, { named: 'unstructured-api-key' }],
      carriers: [{ header: 'unstructured-api-key', value: '{key}' }],
      manual: { page: 'https://platform.unstructured.io/app/account/api-keys', steps: ['Delete the key'] },
      reach: 'Parses documents at the cost of the account, and reads its connectors and workflows.',
    },
  },
} as const satisfies Service
