import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const starling = {
  id: 'starling',
  name: 'Starling Bank',
  docs: 'https://developer.starlingbank.com/',
  hosts: ['api.starlingbank.com'],
  keys: {
    'starling-api-key': {
      name: 'Starling Bank API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*starling_token' },
        { named: '*starling_api_token' },
        { named: '*starling_access_token' },
        { named: '*starling_api_key' },
        { named: '*starling_key' },
        { named: '*starling_pat' },
        { named: '*starling_personal_access_token' },
        { named: '*starling_auth_token' },
        { named: '*starlingbank_token' },
        { named: '*starlingbank_api_token' },
        { named: '*starlingbank_access_token' },
        { named: '*starlingbank_api_key' },
        { named: '*starlingbank_key' },
        { named: '*starlingbank_pat' },
        { named: '*starlingbank_personal_access_token' },
        { named: '*starlingbank_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.starlingbank.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
