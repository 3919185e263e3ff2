import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const moz = {
  id: 'moz',
  name: 'Moz',
  docs: 'https://moz.com/api/docs',
  hosts: ['lsapi.seomoz.com', 'api.moz.com'],
  keys: {
    'moz-api-key': {
      name: 'Moz API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*moz_secret' },
        { named: '*moz_client_secret' },
        { named: '*moz_api_secret' },
        { named: '*moz_app_secret' },
        { named: '*mozscape_secret' },
        { named: '*mozscape_client_secret' },
        { named: '*mozscape_api_secret' },
        { named: '*mozscape_app_secret' },
        { named: '*seomoz_secret' },
        { named: '*seomoz_client_secret' },
        { named: '*seomoz_api_secret' },
        { named: '*seomoz_app_secret' },
        { named: '*linkscape_secret' },
        { named: '*linkscape_client_secret' },
        { named: '*linkscape_api_secret' },
        { named: '*linkscape_app_secret' },
        { word: 'lsapi.seomoz.com', within: 160 },
      ],
      manual: { page: 'https://moz.com/api/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
