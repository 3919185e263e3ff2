import type { Service } from '../model/service.ts'

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
        { named: '*bitly_access_token' },
        { named: '*bitly_token' },
        { named: '*bitly_api_key' },
        { named: '*bitly_key' },
        { named: '*bitly_api_token' },
        { named: '*bitly_generic_access_token' },
        { named: '*bitly_oauth_token' },
        { named: '*bitly_secret' },
        { named: '*bitly_client_secret' },
        { named: '*bit_ly_access_token' },
        { named: '*bit_ly_token' },
        { named: '*bit_ly_api_key' },
        { named: '*bit_ly_key' },
        { named: '*bit_ly_api_token' },
        { named: '*bit_ly_generic_access_token' },
        { named: '*bit_ly_oauth_token' },
        { named: '*bit_ly_secret' },
        { named: '*bit_ly_client_secret' },
        { word: 'api-ssl.bitly.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.bitly.com/settings/api/', steps: ['Developer settings, API', 'Revoke the token'] },
      reach: 'Shortens and changes links and reads who followed them.',
    },
  },
} as const satisfies Service
