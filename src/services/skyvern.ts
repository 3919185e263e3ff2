import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as access tokens of the server are. */
export const skyvern = {
  id: 'skyvern',
  name: 'Skyvern',
  docs: 'https://www.skyvern.com/docs',
  hosts: ['api.skyvern.com'],
  keys: {
    'skyvern-api-key': {
      name: 'Skyvern API key',
      source:
        'https://github.com/Skyvern-AI/skyvern/blob/0df6628b245b7402d17e3a91aa1aa912f26fb5bb/skyvern/forge/sdk/services/org_auth_token_service.py',
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
