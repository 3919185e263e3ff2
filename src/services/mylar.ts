import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const mylar = {
  id: 'mylar',
  name: 'Mylar',
  docs: 'https://mylarcomics.com/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'mylar-api-key': {
      name: 'Mylar API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*mylar_api_key' },
        { named: '*mylar_key' },
        { named: '*mylar_token' },
        { named: '*mylar_api_token' },
        { named: '*mylar_access_token' },
        { named: '*mylar_secret' },
        { named: '*mylar_api_secret' },
        { named: '*mylar_access_key' },
        { named: '*mylar3_api_key' },
        { named: '*mylar3_key' },
        { named: '*mylar3_token' },
        { named: '*mylar3_api_token' },
        { named: '*mylar3_access_token' },
        { named: '*mylar3_secret' },
        { named: '*mylar3_api_secret' },
        { named: '*mylar3_access_key' },
      ],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://mylarcomics.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
