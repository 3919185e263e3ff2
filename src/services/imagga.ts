import type { Service } from '../model/service.ts'

/**
 * An API key (`acc_` and 15 hex digits) goes with a secret of 32 hex digits, as samples look; the secret alone is found, the
 * key is shown in every call’s log.
 */
export const imagga = {
  id: 'imagga',
  name: 'Imagga',
  docs: 'https://docs.imagga.com/#authentication',
  hosts: ['api.imagga.com'],
  keys: {
    'imagga-api-secret': {
      name: 'Imagga API secret',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*imagga_api_secret' },
        { named: '*imagga_secret' },
        { named: '*imagga_secret_key' },
        { named: '*imagga_api_secret_key' },
        { named: '*imagga_client_secret' },
        { word: 'api.imagga.com', within: 200 },
      ],
      manual: { page: 'https://imagga.com/profile/dashboard', steps: ['Dashboard, API access', 'Regenerate the secret'] },
      reach: 'Tags and searches images at the cost of the account.',
    },
  },
} as const satisfies Service
