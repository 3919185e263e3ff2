import type { Service } from '../model/service.ts'

/**
 * API tokens are the project (`*`: all, `[]`: several), the environment (`*`: all), and 28 bytes as hexadecimal digits. Frontend
 * tokens look the same and are public. Personal access tokens are `user:` and the digits.
 */
export const unleash = {
  id: 'unleash',
  name: 'Unleash',
  docs: 'https://docs.getunleash.io/concepts/api-tokens-and-client-keys',
  hosts: ['*.getunleash.io'],
  selfHosted: true,
  keys: {
    'unleash-api-token': {
      name: 'Unleash API token',
      source:
        'https://github.com/Unleash/unleash/blob/007a3a1eb1b2fd6840d625df40dc44a811e53c2a/src/lib/services/api-token-service.ts',
      shapes: [
        ['*:*.', { hex: 56 }],
        ['*:', { base64url: [1, 100] }, '.', { hex: 56 }],
        ['[]:', { base64url: [1, 100] }, '.', { hex: 56 }],
        [{ base64url: [1, 100] }, ':', { base64url: [1, 100] }, '.', { hex: 56 }],
      ],
      alone: true,
      beside: [
        { named: '*unleash_api_token' },
        { named: '*unleash_token' },
        { named: '*unleash_api_key' },
        { named: '*unleash_client_token' },
        { named: '*unleash_server_api_token' },
        { named: '*unleash_backend_token' },
        { named: '*unleash_admin_token' },
        { named: '*init_client_api_tokens' },
        { named: '*init_admin_api_tokens' },
        { named: '*init_backend_api_tokens' },
        { word: 'unleash', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://docs.getunleash.io/concepts/api-tokens-and-client-keys',
        steps: ['In your Unleash: Admin settings, API access; or the project’s settings', 'Delete the token'],
      },
      reach: 'Reads all flags of its projects and environment; an admin token changes them.',
    },
    'unleash-personal-access-token': {
      name: 'Unleash personal access token',
      source: 'https://github.com/Unleash/unleash/blob/0a0f5a73abc70250caf2e21bfe32ead00668a239/src/lib/services/pat-service.ts',
      shape: ['user:', { hex: 56 }],
      beside: [
        { named: '*unleash_api_token' },
        { named: '*unleash_token' },
        { named: '*unleash_api_key' },
        { named: '*unleash_personal_access_token' },
        { named: '*unleash_pat' },
        { named: '*unleash_admin_token' },
        { word: 'unleash', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://docs.getunleash.io/concepts/api-tokens-and-client-keys',
        steps: ['In your Unleash: Profile, Personal API tokens', 'Delete the token'],
      },
      reach: 'Does in Unleash what its user may.',
    },
  },
} as const satisfies Service
