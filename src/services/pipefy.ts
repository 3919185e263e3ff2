import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const pipefy = {
  id: 'pipefy',
  name: 'Pipefy',
  docs: 'https://developers.pipefy.com/',
  hosts: ['api.pipefy.com', 'app.pipefy.com'],
  keys: {
    'pipefy-api-key': {
      name: 'Pipefy API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*pipefy_token' },
        { named: '*pipefy_api_token' },
        { named: '*pipefy_access_token' },
        { named: '*pipefy_api_key' },
        { named: '*pipefy_key' },
        { named: '*pipefy_pat' },
        { named: '*pipefy_personal_access_token' },
        { named: '*pipefy_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.pipefy.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs automations of the owner, with what they are connected to.',
    },
  },
} as const satisfies Service
