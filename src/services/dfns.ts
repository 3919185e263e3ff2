import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens of service accounts and of people: JSON Web Tokens, as the page says of how they begin. */
export const dfns = {
  id: 'dfns',
  name: 'Dfns',
  docs: 'https://docs.dfns.co/',
  hosts: ['api.dfns.io', 'api.dfns.ninja'],
  keys: {
    'dfns-api-key': {
      name: 'Dfns API key',
      source:
        'https://github.com/dfns/dfns-sdk-ts/blob/011c2b492b6768a65759e56ece84ceb0df3d720e/examples/sdk/service-account/README.md',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('dfns', 'dfns_service_account'),
        { named: '*dfns_service_account_service_account_token' },
        { named: '*dfns_auth_api_token' },
        { named: '*dfns_auth_access_token' },
        { named: '*dfns_auth_api_key' },
        { named: '*dfns_auth_key' },
        { named: '*dfns_auth_pat' },
        { named: '*dfns_auth_personal_access_token' },
        { named: '*dfns_auth_auth_token' },
        { named: '*dfns_auth_service_account_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.dfns.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Signs with the wallets of the organization, as its policies say.',
    },
  },
} as const satisfies Service
