import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const castleIo = {
  id: 'castle-io',
  name: 'Castle (accounts)',
  docs: 'https://docs.castle.io/',
  hosts: ['api.castle.io'],
  keys: {
    'castle-io-api-key': {
      name: 'Castle (accounts) API key',
      shape: [{ base62: 32 }],
      beside: [{ named: '*castle_io_api_secret' }, { named: '*castle_api_secret' }, { word: 'api.castle.io', within: 160 }],
      carriers: [{ basic: ':{key}' }],
      manual: { page: 'https://docs.castle.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
