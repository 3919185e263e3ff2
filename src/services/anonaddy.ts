import type { Service } from '../model/service.ts'

/** API keys: `addy_io_` and 40 to 60 letters and digits, as samples look. */
export const anonaddy = {
  id: 'anonaddy',
  name: 'addy.io',
  docs: 'https://app.addy.io/docs/',
  hosts: ['app.addy.io', 'app.anonaddy.com'],
  keys: {
    'anonaddy-api-key': {
      name: 'addy.io API key',
      shape: ['addy_io_', { base62: [40, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.addy.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes the owner’s addresses.',
    },
  },
} as const satisfies Service
