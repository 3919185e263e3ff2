import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: JSON Web Tokens, as samples look. */
export const metaapi = {
  id: 'metaapi',
  name: 'MetaApi',
  docs: 'https://metaapi.cloud/docs/client/',
  hosts: ['mt-provisioning-api-v1.agiliumtrade.agiliumtrade.ai', '*.agiliumtrade.ai'],
  keys: {
    'metaapi-api-token': {
      name: 'MetaApi API token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('metaapi', 'meta_api')],
      carriers: [{ header: 'auth-token', value: '{key}' }],
      access: 'full',
      manual: {
        page: 'https://metaapi.cloud/docs/client/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Trades with the accounts that are joined.',
    },
  },
} as const satisfies Service
