import type { Service } from '../model/service.ts'

/**
 * Access tokens of API accounts are 31 lower-case letters and digits, as the page’s example has, or 32; client secrets have 64
 * characters, as samples look.
 */
export const bigcommerce = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  docs: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
  hosts: ['api.bigcommerce.com'],
  keys: {
    'bigcommerce-access-token': {
      name: 'BigCommerce API access token',
      source: 'https://developer.bigcommerce.com/docs/integrations/apps/guide/auth',
      shape: [{ base36: [31, 32] }],
      beside: [
        { named: '*bigcommerce_access_token' },
        { named: '*bigcommerce_token' },
        { named: '*bigcommerce_api_token' },
        { named: '*bigcommerce_store_api_token' },
        { named: '*bigcommerce_auth_token' },
        { named: '*bc_access_token' },
        { named: '*bc_api_token' },
        { named: '*bigcommerce_api_access_token' },
      ],
      carriers: [{ header: 'X-Auth-Token', value: '{key}' }],
      manual: { page: 'https://login.bigcommerce.com/', steps: ['Settings, Store-level API accounts', 'Delete the account'] },
      reach: 'Does in one store what its scopes name: orders, customers, products.',
    },
    'bigcommerce-client-secret': {
      name: 'BigCommerce app client secret',
      shape: [{ hex: 64 }],
      beside: [{ named: '*bigcommerce_client_secret' }, { named: '*bc_client_secret' }, { named: '*bigcommerce_app_secret' }],
      manual: {
        page: 'https://devtools.bigcommerce.com/my/apps',
        steps: ['Open the app, View Client ID', 'Reset the client secret'],
      },
      reach: 'Gets tokens of stores that install the app, and forges its requests.',
    },
  },
} as const satisfies Service
