import type { Service } from '../model/service.ts'

/** API keys: 20 letters and digits, as samples look. */
export const updownIo = {
  id: 'updown-io',
  name: 'updown.io',
  docs: 'https://updown.io/api',
  hosts: ['updown.io'],
  keys: {
    'updown-io-api-key': {
      name: 'updown.io API key',
      shape: [{ base62: 20 }],
      beside: [
        { named: '*updown_api_key' },
        { named: '*updown_key' },
        { named: '*updown_token' },
        { named: '*updown_api_token' },
        { named: '*updown_access_token' },
        { named: '*updown_secret' },
        { named: '*updown_api_secret' },
        { named: '*updown_access_key' },
        { named: '*updown_io_api_key' },
        { named: '*updown_io_key' },
        { named: '*updown_io_token' },
        { named: '*updown_io_api_token' },
        { named: '*updown_io_access_token' },
        { named: '*updown_io_secret' },
        { named: '*updown_io_api_secret' },
        { named: '*updown_io_access_key' },
        { word: 'updown.io', within: 160 },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }, { query: 'api-key' }],
      manual: { page: 'https://updown.io/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
