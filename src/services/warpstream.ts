import type { Service } from '../model/service.ts'

/** API keys: `aks_` or `ak_` and 64 hexadecimal digits, as samples look. */
export const warpstream = {
  id: 'warpstream',
  name: 'WarpStream',
  docs: 'https://docs.warpstream.com/',
  hosts: ['api.warpstream.com'],
  keys: {
    'warpstream-api-key': {
      name: 'WarpStream API key',
      shape: [{ oneOf: ['aks_', 'ak_'] }, { hex: 64 }],
      beside: [
        { named: '*warpstream_api_key' },
        { named: '*warpstream_key' },
        { named: '*warpstream_token' },
        { named: '*warpstream_api_token' },
        { named: '*warpstream_access_token' },
        { named: '*warpstream_secret' },
        { named: '*warpstream_api_secret' },
        { named: '*warpstream_access_key' },
        { named: '*warpstream_agent_key' },
        { word: 'api.warpstream.com', within: 160 },
      ],
      carriers: [{ header: 'warpstream-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.warpstream.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes streams of the account.',
    },
  },
} as const satisfies Service
