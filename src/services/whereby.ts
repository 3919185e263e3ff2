import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const whereby = {
  id: 'whereby',
  name: 'Whereby',
  docs: 'https://docs.whereby.com/',
  hosts: ['api.whereby.dev'],
  keys: {
    'whereby-api-key': {
      name: 'Whereby API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*whereby_api_key' },
        { named: '*whereby_key' },
        { named: '*whereby_token' },
        { named: '*whereby_api_token' },
        { named: '*whereby_access_token' },
        { named: '*whereby_secret' },
        { named: '*whereby_api_secret' },
        { named: '*whereby_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.whereby.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
