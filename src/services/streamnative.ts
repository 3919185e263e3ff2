import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const streamnative = {
  id: 'streamnative',
  name: 'StreamNative (Pulsar)',
  docs: 'https://docs.streamnative.io/',
  hosts: ['api.streamnative.cloud'],
  keys: {
    'streamnative-api-key': {
      name: 'StreamNative (Pulsar) API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('pulsar'),
        { named: '*pulsar_jwt' },
        { named: '*pulsar_auth_params' },
        ...tokenNames('streamnative'),
        { named: '*streamnative_jwt' },
        { named: '*streamnative_auth_params' },
        ...tokenNames('pulsar_jwt'),
        { named: '*pulsar_jwt_jwt' },
        { named: '*pulsar_jwt_auth_params' },
        { named: '*pulsar_auth_api_token' },
        { named: '*pulsar_auth_access_token' },
        { named: '*pulsar_auth_api_key' },
        { named: '*pulsar_auth_key' },
        { named: '*pulsar_auth_pat' },
        { named: '*pulsar_auth_personal_access_token' },
        { named: '*pulsar_auth_auth_token' },
        { named: '*pulsar_auth_jwt' },
        { named: '*pulsar_auth_auth_params' },
        ...tokenNames('sncloud'),
        { named: '*sncloud_jwt' },
        { named: '*sncloud_auth_params' },
      ],
      manual: {
        page: 'https://docs.streamnative.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes topics, as its role may.',
    },
  },
} as const satisfies Service
