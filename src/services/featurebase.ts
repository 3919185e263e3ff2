import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const featurebase = {
  id: 'featurebase',
  name: 'Featurebase',
  docs: 'https://docs.featurebase.app/',
  hosts: ['do.featurebase.app'],
  keys: {
    'featurebase-api-key': {
      name: 'Featurebase API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*featurebase_api_key' },
        { named: '*featurebase_key' },
        { named: '*featurebase_token' },
        { named: '*featurebase_api_token' },
        { named: '*featurebase_access_token' },
        { named: '*featurebase_secret' },
        { named: '*featurebase_api_secret' },
        { named: '*featurebase_access_key' },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.featurebase.app/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
