import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const knowbe4 = {
  id: 'knowbe4',
  name: 'KnowBe4',
  docs: 'https://developer.knowbe4.com/',
  hosts: ['us.api.knowbe4.com', 'eu.api.knowbe4.com'],
  keys: {
    'knowbe4-api-key': {
      name: 'KnowBe4 API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*knowbe4_token' },
        { named: '*knowbe4_api_token' },
        { named: '*knowbe4_access_token' },
        { named: '*knowbe4_api_key' },
        { named: '*knowbe4_key' },
        { named: '*knowbe4_pat' },
        { named: '*knowbe4_personal_access_token' },
        { named: '*knowbe4_auth_token' },
        { named: '*knowbe4_secret' },
        { named: '*knowbe4_api_secret' },
        { named: '*knowbe4_access_key' },
        { named: '*kb4_token' },
        { named: '*kb4_api_token' },
        { named: '*kb4_access_token' },
        { named: '*kb4_api_key' },
        { named: '*kb4_key' },
        { named: '*kb4_pat' },
        { named: '*kb4_personal_access_token' },
        { named: '*kb4_auth_token' },
        { named: '*kb4_secret' },
        { named: '*kb4_api_secret' },
        { named: '*kb4_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.knowbe4.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
