import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const deepLake = {
  id: 'deep-lake',
  name: 'Deep Lake (Activeloop)',
  docs: 'https://docs.activeloop.ai/',
  hosts: ['app.activeloop.ai'],
  keys: {
    'deep-lake-api-key': {
      name: 'Deep Lake (Activeloop) API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*activeloop_token' },
        { named: '*activeloop_api_token' },
        { named: '*activeloop_access_token' },
        { named: '*activeloop_api_key' },
        { named: '*activeloop_key' },
        { named: '*activeloop_pat' },
        { named: '*activeloop_personal_access_token' },
        { named: '*activeloop_auth_token' },
        { named: '*deeplake_token' },
        { named: '*deeplake_api_token' },
        { named: '*deeplake_access_token' },
        { named: '*deeplake_api_key' },
        { named: '*deeplake_key' },
        { named: '*deeplake_pat' },
        { named: '*deeplake_personal_access_token' },
        { named: '*deeplake_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.activeloop.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
