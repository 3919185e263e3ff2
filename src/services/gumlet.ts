import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const gumlet = {
  id: 'gumlet',
  name: 'Gumlet',
  docs: 'https://docs.gumlet.com/',
  hosts: ['api.gumlet.com'],
  keys: {
    'gumlet-api-key': {
      name: 'Gumlet API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*gumlet_api_key' },
        { named: '*gumlet_key' },
        { named: '*gumlet_token' },
        { named: '*gumlet_api_token' },
        { named: '*gumlet_access_token' },
        { named: '*gumlet_secret' },
        { named: '*gumlet_api_secret' },
        { named: '*gumlet_access_key' },
        { word: 'api.gumlet.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.gumlet.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
