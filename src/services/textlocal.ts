import type { Service } from '../model/service.ts'

/** API keys: 11 letters and digits, `-` and 32 letters and digits, as samples look. */
export const textlocal = {
  id: 'textlocal',
  name: 'Textlocal',
  docs: 'https://api.textlocal.in/docs/',
  hosts: ['api.textlocal.in', 'api.txtlocal.com'],
  keys: {
    'textlocal-api-key': {
      name: 'Textlocal API key',
      shape: [{ base62: 11 }, '-', { base62: 32 }],
      beside: [
        { named: '*textlocal_api_key' },
        { named: '*textlocal_key' },
        { named: '*textlocal_token' },
        { named: '*textlocal_api_token' },
        { named: '*textlocal_access_token' },
        { named: '*textlocal_secret' },
        { named: '*textlocal_api_secret' },
        { named: '*textlocal_access_key' },
        { named: '*txtlocal_api_key' },
        { named: '*txtlocal_key' },
        { named: '*txtlocal_token' },
        { named: '*txtlocal_api_token' },
        { named: '*txtlocal_access_token' },
        { named: '*txtlocal_secret' },
        { named: '*txtlocal_api_secret' },
        { named: '*txtlocal_access_key' },
        { word: 'api.textlocal.in', within: 160 },
      ],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://api.textlocal.in/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
