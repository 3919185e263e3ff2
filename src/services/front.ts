import type { Service } from '../model/service.ts'

/** API tokens are JSON Web Tokens, as samples look. */
export const front = {
  id: 'front',
  name: 'Front',
  docs: 'https://dev.frontapp.com/docs/create-and-revoke-api-tokens',
  hosts: ['api2.frontapp.com', '*.api.frontapp.com'],
  keys: {
    'front-api-token': {
      name: 'Front API token',
      shape: ['eyJ', { base64url: [10, 200] }, '.eyJ', { base64url: [30, 2000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: [
        { named: '*frontapp_api_token' },
        { named: '*frontapp_api_key' },
        { named: '*frontapp_key' },
        { named: '*frontapp_token' },
        { named: '*frontapp_access_token' },
        { named: '*frontapp_secret' },
        { named: '*front_app_api_token' },
        { named: '*front_app_api_key' },
        { named: '*front_app_key' },
        { named: '*front_app_token' },
        { named: '*front_app_access_token' },
        { named: '*front_app_secret' },
        { named: '*front_api_api_token' },
        { named: '*front_api_api_key' },
        { named: '*front_api_key' },
        { named: '*front_api_token' },
        { named: '*front_api_access_token' },
        { named: '*front_api_secret' },
        { word: 'api2.frontapp.com', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.frontapp.com/settings/developers/tokens',
        steps: ['Company settings, Developers, API tokens', 'Delete the token'],
      },
      reach: 'Reads and sends messages of the teams that its scopes name.',
    },
  },
} as const satisfies Service
