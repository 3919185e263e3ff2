import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const dixa = {
  id: 'dixa',
  name: 'Dixa',
  docs: 'https://docs.dixa.io/',
  hosts: ['dev.dixa.io'],
  keys: {
    'dixa-api-key': {
      name: 'Dixa API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*dixa_api_key' },
        { named: '*dixa_key' },
        { named: '*dixa_token' },
        { named: '*dixa_api_token' },
        { named: '*dixa_access_token' },
        { named: '*dixa_secret' },
        { named: '*dixa_api_secret' },
        { named: '*dixa_access_key' },
        { named: '*dixa_pat' },
        { named: '*dixa_personal_access_token' },
        { named: '*dixa_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.dixa.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
