import type { Service } from '../model/service.ts'

/** API keys have 32 hex digits, as samples look. */
export const rawg = {
  id: 'rawg',
  name: 'RAWG',
  docs: 'https://rawg.io/apidocs',
  hosts: ['api.rawg.io', 'rawg.io'],
  keys: {
    'rawg-api-key': {
      name: 'RAWG API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*rawg_api_key' },
        { named: '*rawg_key' },
        { named: '*rawg_token' },
        { named: '*rawg_api_token' },
        { named: '*rawg_access_token' },
        { named: '*rawg_secret' },
        { named: '*rawg_io_api_key' },
        { named: '*rawg_io_key' },
        { named: '*rawg_io_token' },
        { named: '*rawg_io_api_token' },
        { named: '*rawg_io_access_token' },
        { named: '*rawg_io_secret' },
      ],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: { page: 'https://rawg.io/@me/api', steps: ['Get API key', 'Regenerate it'] },
      reach: 'Reads game data at the cost of the account.',
    },
  },
} as const satisfies Service
