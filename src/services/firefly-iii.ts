import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const fireflyIii = {
  id: 'firefly-iii',
  name: 'Firefly III',
  docs: 'https://docs.firefly-iii.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'firefly-iii-api-key': {
      name: 'Firefly III API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*firefly_token' },
        { named: '*firefly_api_token' },
        { named: '*firefly_access_token' },
        { named: '*firefly_api_key' },
        { named: '*firefly_key' },
        { named: '*firefly_pat' },
        { named: '*firefly_personal_access_token' },
        { named: '*firefly_auth_token' },
        { named: '*firefly_secret' },
        { named: '*firefly_api_secret' },
        { named: '*firefly_access_key' },
        { named: '*firefly_iii_token' },
        { named: '*firefly_iii_api_token' },
        { named: '*firefly_iii_access_token' },
        { named: '*firefly_iii_api_key' },
        { named: '*firefly_iii_key' },
        { named: '*firefly_iii_pat' },
        { named: '*firefly_iii_personal_access_token' },
        { named: '*firefly_iii_auth_token' },
        { named: '*firefly_iii_secret' },
        { named: '*firefly_iii_api_secret' },
        { named: '*firefly_iii_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.firefly-iii.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the owner’s books of money.',
    },
  },
} as const satisfies Service
