import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Access tokens: 40 hexadecimal digits, as samples look. */
export const bitly = {
  id: 'bitly',
  name: 'Bitly',
  docs: 'https://dev.bitly.com/docs/getting-started/authentication/',
  hosts: ['api-ssl.bitly.com'],
  keys: {
    'bitly-access-token': {
      name: 'Bitly access token',
      shape: [{ hex: 40 }],
      beside: [
        ...named(
          ['bitly', 'bit_ly'],
          [
            '_access_token',
            '_token',
            '_api_key',
            '_key',
            '_api_token',
            '_generic_access_token',
            '_oauth_token',
            '_secret',
            '_client_secret',
          ],
        ),
        { word: 'api-ssl.bitly.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      manual: { page: 'https://app.bitly.com/settings/api/', steps: ['Developer settings, API', 'Revoke the token'] },
      reach: 'Shortens and changes links and reads who followed them.',
    },
  },
} as const satisfies Service
