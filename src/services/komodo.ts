import type { Service } from '../model/service.ts'

/** API secrets: `S_`, 40 letters and digits, `_S`, as its public code makes them. Older ones have `-` in its place, as samples look. */
export const komodo = {
  id: 'komodo',
  name: 'Komodo',
  docs: 'https://komo.do/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'komodo-api-secret': {
      name: 'Komodo API secret',
      source: 'https://github.com/moghtech/komodo/blob/04f944fcc238d55f4afa30b17d8a45d56eb0626e/bin/core/src/api/user/api_key.rs',
      shapes: [
        ['S_', { base62: 40 }, '_S'],
        ['S-', { base62: 40 }, '-S'],
        ['S-', { base62: [40, 50] }],
      ],
      beside: [
        { named: '*komodo_api_secret' },
        { named: '*komodo_secret' },
        { named: '*komodo_cli_api_secret' },
        { named: '*komodo_cli_secret' },
      ],
      carriers: [{ header: 'X-Api-Secret', value: '{key}' }],
      manual: { page: 'https://komo.do/docs/', steps: ['Find where the API secret was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
