import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const bytez = {
  id: 'bytez',
  name: 'Bytez',
  docs: 'https://docs.bytez.com/',
  hosts: ['api.bytez.com'],
  keys: {
    'bytez-api-key': {
      name: 'Bytez API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*bytez_api_key' },
        { named: '*bytez_key' },
        { named: '*bytez_token' },
        { named: '*bytez_api_token' },
        { named: '*bytez_access_token' },
        { named: '*bytez_secret' },
        { named: '*bytez_api_secret' },
        { named: '*bytez_access_key' },
        { word: 'api.bytez.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Key {key}' }],
      manual: { page: 'https://docs.bytez.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
