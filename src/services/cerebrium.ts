import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const cerebrium = {
  id: 'cerebrium',
  name: 'Cerebrium',
  docs: 'https://docs.cerebrium.ai/',
  hosts: ['api.cortex.cerebrium.ai', '*.cerebrium.ai'],
  keys: {
    'cerebrium-api-key': {
      name: 'Cerebrium API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*cerebrium_api_key' },
        { named: '*cerebrium_key' },
        { named: '*cerebrium_token' },
        { named: '*cerebrium_api_token' },
        { named: '*cerebrium_access_token' },
        { named: '*cerebrium_secret' },
        { named: '*cerebrium_api_secret' },
        { named: '*cerebrium_access_key' },
        { named: '*cerebrium_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.cerebrium.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs models of the project at the owner’s cost.',
    },
  },
} as const satisfies Service
