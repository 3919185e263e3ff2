import type { Service } from '../model/service.ts'

/** API keys: `sk_prod_` and 24 to 48 characters of base64, as samples look. */
export const keycdn = {
  id: 'keycdn',
  name: 'KeyCDN',
  docs: 'https://www.keycdn.com/api',
  hosts: ['api.keycdn.com'],
  keys: {
    'keycdn-api-key': {
      name: 'KeyCDN API key',
      shape: ['sk_prod_', { base64: [24, 48] }],
      beside: [
        { named: '*keycdn_api_key' },
        { named: '*keycdn_key' },
        { named: '*keycdn_secret' },
        { named: '*keycdn_token' },
        { named: '*api_key' },
        { named: '*secret_key' },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://app.keycdn.com/users/authSettings', steps: ['Reset the secret API key'] },
      reach: 'Changes and purges zones of the account.',
    },
  },
} as const satisfies Service
