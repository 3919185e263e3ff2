import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const snipeIt = {
  id: 'snipe-it',
  name: 'Snipe-IT',
  docs: 'https://snipe-it.readme.io/',
  hosts: [],
  selfHosted: true,
  keys: {
    'snipe-it-api-key': {
      name: 'Snipe-IT API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*snipeit_token' },
        { named: '*snipeit_api_token' },
        { named: '*snipeit_access_token' },
        { named: '*snipeit_api_key' },
        { named: '*snipeit_key' },
        { named: '*snipeit_pat' },
        { named: '*snipeit_personal_access_token' },
        { named: '*snipeit_auth_token' },
        { named: '*snipe_token' },
        { named: '*snipe_api_token' },
        { named: '*snipe_access_token' },
        { named: '*snipe_api_key' },
        { named: '*snipe_key' },
        { named: '*snipe_pat' },
        { named: '*snipe_personal_access_token' },
        { named: '*snipe_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://snipe-it.readme.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
