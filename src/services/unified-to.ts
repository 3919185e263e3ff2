import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const unifiedTo = {
  id: 'unified-to',
  name: 'Unified.to',
  docs: 'https://docs.unified.to/',
  hosts: ['api.unified.to'],
  keys: {
    'unified-to-api-key': {
      name: 'Unified.to API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*unified_to_token' },
        { named: '*unified_to_api_token' },
        { named: '*unified_to_access_token' },
        { named: '*unified_to_api_key' },
        { named: '*unified_to_key' },
        { named: '*unified_to_pat' },
        { named: '*unified_to_personal_access_token' },
        { named: '*unified_to_auth_token' },
        { named: '*unified_to_secret' },
        { named: '*unified_to_api_secret' },
        { named: '*unified_to_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.unified.to/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs automations of the owner, with what they are connected to.',
    },
  },
} as const satisfies Service
