import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const xano = {
  id: 'xano',
  name: 'Xano',
  docs: 'https://docs.xano.com/',
  hosts: ['*.xano.io', 'app.xano.com'],
  keys: {
    'xano-api-key': {
      name: 'Xano API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('xano'),
        { named: '*xano_secret' },
        { named: '*xano_api_secret' },
        { named: '*xano_access_key' },
        ...tokenNames('xano_metadata'),
        { named: '*xano_metadata_secret' },
        { named: '*xano_metadata_api_secret' },
        { named: '*xano_metadata_access_key' },
        ...tokenNames('xano_meta'),
        { named: '*xano_meta_secret' },
        { named: '*xano_meta_api_secret' },
        { named: '*xano_meta_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.xano.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes workspaces of the account.',
    },
  },
} as const satisfies Service
