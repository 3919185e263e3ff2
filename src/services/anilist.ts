import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 40 letters and digits, as samples look. */
export const anilist = {
  id: 'anilist',
  name: 'AniList',
  docs: 'https://docs.anilist.co/',
  hosts: ['anilist.co', 'graphql.anilist.co'],
  keys: {
    'anilist-client-secret': {
      name: 'AniList client secret',
      shape: [{ base62: 40 }],
      beside: [...secretNames('anilist')],
      manual: {
        page: 'https://docs.anilist.co/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With a user’s consent: reads and changes lists.',
    },
  },
} as const satisfies Service
