import type { Service } from '../model/service.ts'

/** API tokens have 32 hex digits, as samples look; that of its own SDK’s README has 28. */
export const taxjar = {
  id: 'taxjar',
  name: 'TaxJar',
  docs: 'https://developers.taxjar.com/api/reference/#authentication',
  hosts: ['api.taxjar.com', 'api.sandbox.taxjar.com'],
  keys: {
    'taxjar-api-token': {
      name: 'TaxJar API token',
      source: 'https://github.com/taxjar/taxjar-node/blob/master/README.md',
      shape: [{ hex: [28, 32] }],
      beside: [
        { named: '*taxjar_api_key' },
        { named: '*taxjar_api_token' },
        { named: '*taxjar_token' },
        { named: '*taxjar_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.taxjar.com/account#api-access', steps: ['Account, TaxJar API', 'Revoke the token'] },
      reach: 'Reads and changes transactions of the account.',
    },
  },
} as const satisfies Service
