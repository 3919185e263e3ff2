import type { Service } from '../model/service.ts'

/** Braintrust's keys. `sk-` with 48 letters and digits rests on public samples, the prefix of service tokens on its pages. */
export const braintrust = {
  id: 'braintrust',
  name: 'Braintrust',
  docs: 'https://www.braintrust.dev/docs/admin/organizations',
  hosts: ['api.braintrust.dev', 'api-eu.braintrust.dev', 'gateway.braintrust.dev'],
  keys: {
    'braintrust-api-key': {
      name: 'Braintrust API key',
      shape: ['sk-', { base62: 48 }],
      beside: [
        { named: '*braintrust_api_key' },
        { named: '*braintrust_key' },
        { named: '*braintrust_token' },
        { word: 'braintrust', within: 120 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.braintrust.dev/app/settings?subroute=api-keys', steps: ['Delete the key'] },
      reach:
        'Reads and writes the organization’s logs, prompts and data sets, and calls models with the provider keys kept there.',
    },
    'braintrust-service-token': {
      name: 'Braintrust service token',
      source: 'https://www.braintrust.dev/docs/admin/organizations',
      shape: ['bt-st-', { base62: [40, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.braintrust.dev/app/settings?subroute=service-tokens', steps: ['Delete the token'] },
      reach: 'Does what the service account was granted.',
    },
  },
} as const satisfies Service
