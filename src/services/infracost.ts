import type { Service } from '../model/service.ts'

/** API keys: `ico-` and 32 letters and digits; older ones lack the prefix. As samples look. */
export const infracost = {
  id: 'infracost',
  name: 'Infracost',
  docs: 'https://www.infracost.io/docs/',
  hosts: ['pricing.api.infracost.io', '*.infracost.io'],
  keys: {
    'infracost-api-key': {
      name: 'Infracost API key',
      shape: ['ico-', { base62: 32 }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://dashboard.infracost.io', steps: ['Org settings, API tokens', 'Delete the key'] },
      reach: 'Prices resources in the organization’s name, and sends it results.',
    },
    'infracost-old-api-key': {
      name: 'Infracost API key (without prefix)',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*infracost_api_key' },
        { named: '*infracost_key' },
        { named: '*infracost_token' },
        { named: '*infracost_api_token' },
        { word: 'configure set api_key', within: 3 },
      ],
      manual: { page: 'https://dashboard.infracost.io', steps: ['Org settings, API tokens', 'Delete the key'] },
      reach: 'Prices resources in the organization’s name, and sends it results.',
    },
  },
} as const satisfies Service
