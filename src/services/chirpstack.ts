import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('chirpstack'),
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
