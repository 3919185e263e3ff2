import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const dataWorld = {
  id: 'data-world',
  name: 'data.world',
  docs: 'https://developer.data.world/',
  hosts: ['api.data.world'],
  keys: {
    'data-world-api-key': {
      name: 'data.world API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*data_world_token' },
        { named: '*data_world_api_token' },
        { named: '*data_world_access_token' },
        { named: '*data_world_api_key' },
        { named: '*data_world_key' },
        { named: '*data_world_pat' },
        { named: '*data_world_personal_access_token' },
        { named: '*data_world_auth_token' },
        { named: '*dw_auth_token' },
        { named: '*dw_auth_api_token' },
        { named: '*dw_auth_access_token' },
        { named: '*dw_auth_api_key' },
        { named: '*dw_auth_key' },
        { named: '*dw_auth_pat' },
        { named: '*dw_auth_personal_access_token' },
        { named: '*dw_auth_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.data.world/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes data of its owner.',
    },
  },
} as const satisfies Service
