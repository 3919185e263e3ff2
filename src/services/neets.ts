import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const neets = {
  id: 'neets',
  name: 'Neets',
  docs: 'https://docs.neets.ai/',
  hosts: ['api.neets.ai'],
  keys: {
    'neets-api-key': {
      name: 'Neets API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*neets_api_key' },
        { named: '*neets_key' },
        { named: '*neets_token' },
        { named: '*neets_api_token' },
        { named: '*neets_access_token' },
        { named: '*neets_secret' },
        { named: '*neets_api_secret' },
        { named: '*neets_access_key' },
        { word: 'api.neets.ai', within: 160 },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.neets.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
