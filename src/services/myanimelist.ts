import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 64 hexadecimal digits, as samples look. */
export const myanimelist = {
  id: 'myanimelist',
  name: 'MyAnimeList',
  docs: 'https://myanimelist.net/apiconfig/references/api/v2',
  hosts: ['api.myanimelist.net', 'myanimelist.net'],
  keys: {
    'myanimelist-client-secret': {
      name: 'MyAnimeList client secret',
      shape: [{ hex: 64 }],
      beside: [...secretNames('mal', 'myanimelist', 'my_anime_list')],
      manual: {
        page: 'https://myanimelist.net/apiconfig/references/api/v2',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With a user’s consent: reads and changes lists.',
    },
  },
} as const satisfies Service
