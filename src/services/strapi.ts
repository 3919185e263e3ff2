import type { Service } from '../model/service.ts'

/** API and transfer tokens are 128 random bytes in hex, as Strapi’s own code makes them. Each server is a host of its own. */
export const strapi = {
  id: 'strapi',
  name: 'Strapi',
  docs: 'https://docs.strapi.io/cms/features/api-tokens',
  hosts: [],
  selfHosted: true,
  keys: {
    'strapi-api-token': {
      name: 'Strapi API token',
      source:
        'https://github.com/strapi/strapi/blob/02c20b234bde12f2cc18b583fa5ba0619b327814/packages/core/admin/server/src/services/api-token.ts',
      shape: [{ hex: 256 }],
      beside: [
        { named: '*strapi_api_token' },
        { named: '*strapi_token' },
        { named: '*strapi_api_key' },
        { named: '*strapi_access_token' },
        { named: '*strapi_auth_token' },
        { named: '*strapi_bearer_token' },
        { named: '*strapi_read_token' },
        { named: '*strapi_full_access_token' },
        { named: '*strapi_transfer_token' },
        { word: 'strapi', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.strapi.io/cms/features/api-tokens',
        steps: ['In the admin panel: Settings, API Tokens', 'Regenerate or delete the token'],
      },
      reach: 'Reads or changes the content of one server, as far as it may.',
    },
  },
} as const satisfies Service
