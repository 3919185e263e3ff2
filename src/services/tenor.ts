import type { Service } from '../model/service.ts'

/** API keys: 12 capital letters and digits, as samples look. */
export const tenor = {
  id: 'tenor',
  name: 'Tenor',
  docs: 'https://developers.google.com/tenor/',
  hosts: ['g.tenor.com', 'api.tenor.com'],
  keys: {
    'tenor-api-key': {
      name: 'Tenor API key',
      shape: [{ base36upper: 12 }],
      beside: [
        { named: '*tenor_api_key' },
        { named: '*tenor_key' },
        { named: '*tenor_token' },
        { named: '*tenor_api_token' },
        { named: '*tenor_access_token' },
        { named: '*tenor_secret' },
        { named: '*tenor_api_secret' },
        { named: '*tenor_access_key' },
        { word: 'g.tenor.com', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://developers.google.com/tenor/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
