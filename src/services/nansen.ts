import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const nansen = {
  id: 'nansen',
  name: 'Nansen',
  docs: 'https://docs.nansen.ai/',
  hosts: ['api.nansen.ai'],
  keys: {
    'nansen-api-key': {
      name: 'Nansen API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*nansen_api_key' },
        { named: '*nansen_key' },
        { named: '*nansen_token' },
        { named: '*nansen_api_token' },
        { named: '*nansen_access_token' },
        { named: '*nansen_secret' },
        { named: '*nansen_api_secret' },
        { named: '*nansen_access_key' },
        { word: 'api.nansen.ai', within: 160 },
      ],
      carriers: [{ header: 'apiKey', value: '{key}' }],
      manual: { page: 'https://docs.nansen.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
