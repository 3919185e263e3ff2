import type { Service } from '../model/service.ts'

/** API tokens of Losant are JSON Web Tokens. */
export const losant = {
  id: 'losant',
  name: 'Losant',
  docs: 'https://docs.losant.com/applications/access-keys/',
  hosts: ['broker.losant.com', 'api.losant.com'],
  keys: {
    'losant-api-token': {
      name: 'Losant API token',
      shape: ['eyJ', { base64url: [10, 500] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*losant_api_token' },
        { named: '*losant_access_token' },
        { named: '*losant_token' },
        { named: '*losant_user_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.losant.com/',
        steps: ['The application, Settings, API Tokens, or your account, User API Tokens', 'Delete the token'],
      },
      reach: 'Does in an application, or as its user, what its scope allows.',
    },
  },
} as const satisfies Service
