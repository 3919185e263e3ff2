import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens. */
export const chirpstack = {
  id: 'chirpstack',
  name: 'ChirpStack',
  docs: 'https://www.chirpstack.io/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'chirpstack-api-key': {
      name: 'ChirpStack API key',
      source:
        'https://github.com/chirpstack/chirpstack/blob/a975cf3223b1d8dc54de2c5ab177c4d89a63a297/chirpstack/src/cmd/create_api_key.rs',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*chirpstack_token' },
        { named: '*chirpstack_api_token' },
        { named: '*chirpstack_access_token' },
        { named: '*chirpstack_api_key' },
        { named: '*chirpstack_key' },
        { named: '*chirpstack_pat' },
        { named: '*chirpstack_personal_access_token' },
        { named: '*chirpstack_auth_token' },
        { named: '*chirpstack_secret' },
        { named: '*chirpstack_api_secret' },
        { named: '*chirpstack_access_key' },
      ],
      manual: {
        page: 'https://www.chirpstack.io/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
