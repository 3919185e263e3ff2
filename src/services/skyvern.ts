import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const skyvern = {
  id: 'skyvern',
  name: 'Skyvern',
  docs: 'https://www.skyvern.com/docs',
  hosts: ['api.skyvern.com'],
  keys: {
    'skyvern-api-key': {
      name: 'Skyvern API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*skyvern_api_key' },
        { named: '*skyvern_key' },
        { named: '*skyvern_token' },
        { named: '*skyvern_api_token' },
        { named: '*skyvern_access_token' },
        { named: '*skyvern_secret' },
        { named: '*skyvern_api_secret' },
        { named: '*skyvern_access_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://www.skyvern.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
