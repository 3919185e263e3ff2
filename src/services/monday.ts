import type { Service } from '../model/service.ts'

/** API tokens are JSON Web Tokens of no form of their own: a name must say whose they are. */
export const monday = {
  id: 'monday',
  name: 'monday.com',
  docs: 'https://developer.monday.com/api-reference/docs/authentication',
  hosts: ['api.monday.com'],
  keys: {
    'monday-api-token': {
      name: 'monday.com API token',
      shape: ['eyJ', { base64url: [16, 100] }, '.eyJ', { base64url: [60, 800] }, '.', { base64url: 43 }],
      check: 'jwt',
      beside: [
        { named: '*monday_api_token' },
        { named: '*monday_api_key' },
        { named: '*monday_token' },
        { named: '*monday_access_token' },
        { named: '*monday_key' },
        { named: '*monday_com_api_token' },
        { named: '*monday_com_api_key' },
        { word: 'api.monday.com', within: 400 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      access: 'full',
      manual: { page: 'https://auth.monday.com/', steps: ['Your avatar, Developers, API token', 'Regenerate the token'] },
      reach: 'Does in the account all that its user may do.',
    },
  },
} as const satisfies Service
