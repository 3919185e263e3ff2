import type { Service } from '../model/service.ts'

/** API secrets: no page says how long; `S-` and 40 to 50 letters and digits are looked at. */
export const komodo = {
  id: 'komodo',
  name: 'Komodo',
  docs: 'https://komo.do/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'komodo-api-secret': {
      name: 'Komodo API secret',
      shape: ['S-', { base62: [40, 50] }],
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
