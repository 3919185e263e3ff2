import type { Service } from '../model/service.ts'

/** API keys: 32 small letters and digits, as samples look. */
export const gupshup = {
  id: 'gupshup',
  name: 'Gupshup',
  docs: 'https://docs.gupshup.io/',
  hosts: ['api.gupshup.io'],
  keys: {
    'gupshup-api-key': {
      name: 'Gupshup API key',
      shape: [{ base36: 32 }],
      beside: [
        { named: '*gupshup_api_key' },
        { named: '*gupshup_key' },
        { named: '*gupshup_token' },
        { named: '*gupshup_api_token' },
        { named: '*gupshup_access_token' },
        { named: '*gupshup_secret' },
        { named: '*gupshup_api_secret' },
        { named: '*gupshup_access_key' },
        { word: 'api.gupshup.io', within: 160 },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: { page: 'https://docs.gupshup.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
