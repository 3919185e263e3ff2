import type { Service } from '../model/service.ts'

/** API keys: `k-` and 32 hexadecimal digits, as samples look. */
export const coconutVideo = {
  id: 'coconut-video',
  name: 'Coconut (video)',
  docs: 'https://docs.coconut.co/',
  hosts: ['api.coconut.co'],
  keys: {
    'coconut-video-api-key': {
      name: 'Coconut (video) API key',
      shape: ['k-', { hex: 32 }],
      beside: [
        { named: '*coconut_api_key' },
        { named: '*coconut_key' },
        { named: '*coconut_token' },
        { named: '*coconut_api_token' },
        { named: '*coconut_access_token' },
        { named: '*coconut_secret' },
        { named: '*coconut_api_secret' },
        { named: '*coconut_access_key' },
        { named: '*coconut_co_api_key' },
        { named: '*coconut_co_key' },
        { named: '*coconut_co_token' },
        { named: '*coconut_co_api_token' },
        { named: '*coconut_co_access_token' },
        { named: '*coconut_co_secret' },
        { named: '*coconut_co_api_secret' },
        { named: '*coconut_co_access_key' },
        { word: 'api.coconut.co', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://docs.coconut.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
