import type { Service } from '../model/service.ts'

/** API keys of HERE: 43 characters of base64url, secrets of access keys 86, in public samples. */
export const here = {
  id: 'here',
  name: 'HERE',
  docs: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
  hosts: ['*.hereapi.com', '*.ls.hereapi.com'],
  keys: {
    'here-api-key': {
      name: 'HERE API key',
      shape: [{ base64url: 43 }],
      beside: [
        { named: 'here_api_key' },
        { named: 'react_app_here_api_key' },
        { named: 'next_public_here_api_key' },
        { named: 'vite_here_api_key' },
        { named: '*here_maps_api_key' },
        { named: '*heremaps_api_key' },
        { named: '*here_apikey_rest' },
      ],
      carriers: [{ query: 'apiKey' }],
      manual: { page: 'https://platform.here.com/access/', steps: ['Apps, the app, API keys', 'Disable or delete the key'] },
      reach: 'Calls location services at the account’s cost.',
    },
    'here-access-key-secret': {
      name: 'HERE access key secret',
      shape: [{ base64url: 86 }],
      beside: [
        { named: '*here_access_key_secret' },
        { named: 'here_client_secret' },
        { named: 'here_oauth_secret' },
        { named: 'here_sdk_access_key_secret' },
        { named: 'here_secret' },
      ],
      manual: {
        page: 'https://platform.here.com/admin/apps',
        steps: ['Open the app, Credentials, OAuth 2.0', 'Delete the credentials'],
      },
      reach: 'Gets tokens that call maps and routes at the owner’s cost, and data of the owner as far as the app may.',
    },
  },
} as const satisfies Service
