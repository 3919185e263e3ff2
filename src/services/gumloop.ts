import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const gumloop = {
  id: 'gumloop',
  name: 'Gumloop',
  docs: 'https://docs.gumloop.com/',
  hosts: ['api.gumloop.com'],
  keys: {
    'gumloop-api-key': {
      name: 'Gumloop API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*gumloop_api_key' },
        { named: '*gumloop_key' },
        { named: '*gumloop_token' },
        { named: '*gumloop_api_token' },
        { named: '*gumloop_access_token' },
        { named: '*gumloop_secret' },
        { named: '*gumloop_api_secret' },
        { named: '*gumloop_access_key' },
        { word: 'api.gumloop.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'api_key' }],
      manual: { page: 'https://docs.gumloop.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
