import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const coresignal = {
  id: 'coresignal',
  name: 'Coresignal',
  docs: 'https://docs.coresignal.com/',
  hosts: ['api.coresignal.com'],
  keys: {
    'coresignal-api-key': {
      name: 'Coresignal API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*coresignal_api_key' },
        { named: '*coresignal_key' },
        { named: '*coresignal_token' },
        { named: '*coresignal_api_token' },
        { named: '*coresignal_access_token' },
        { named: '*coresignal_secret' },
        { named: '*coresignal_api_secret' },
        { named: '*coresignal_access_key' },
        { named: '*coresignal_jwt' },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://docs.coresignal.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
