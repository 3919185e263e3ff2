import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const moondream = {
  id: 'moondream',
  name: 'Moondream',
  docs: 'https://docs.moondream.ai/',
  hosts: ['api.moondream.ai'],
  keys: {
    'moondream-api-key': {
      name: 'Moondream API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*moondream_api_key' },
        { named: '*moondream_key' },
        { named: '*moondream_token' },
        { named: '*moondream_api_token' },
        { named: '*moondream_access_token' },
        { named: '*moondream_secret' },
        { named: '*moondream_api_secret' },
        { named: '*moondream_access_key' },
      ],
      carriers: [{ header: 'X-Moondream-Auth', value: '{key}' }],
      manual: {
        page: 'https://docs.moondream.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
