import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const taapi = {
  id: 'taapi',
  name: 'TAAPI.IO',
  docs: 'https://taapi.io/documentation/',
  hosts: ['api.taapi.io'],
  keys: {
    'taapi-api-key': {
      name: 'TAAPI.IO API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        { named: '*taapi_secret' },
        { named: '*taapi_client_secret' },
        { named: '*taapi_app_secret' },
        { named: '*taapi_key' },
        { named: '*taapi_token' },
        { named: '*taapi_access_token' },
        { named: '*taapi_access_key' },
        ...secretNames('taapi_io'),
        { named: '*taapi_io_api_key' },
        { named: '*taapi_io_key' },
        { named: '*taapi_io_token' },
        { named: '*taapi_io_api_token' },
        { named: '*taapi_io_access_token' },
        { named: '*taapi_io_access_key' },
      ],
      carriers: [{ query: 'secret' }],
      manual: {
        page: 'https://taapi.io/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
