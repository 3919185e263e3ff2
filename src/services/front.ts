import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(
          ['frontapp', 'front_app', 'front_api'],
          ['_api_token', '_api_key', '_key', '_token', '_access_token', '_secret'],
        ),
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
