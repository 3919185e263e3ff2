import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 43 letters, digits, `-` and `_`, as samples look. */
export const shikimori = {
  id: 'shikimori',
  name: 'Shikimori',
  docs: 'https://shikimori.one/api/doc',
  hosts: ['shikimori.one', 'shikimori.io'],
  keys: {
    'shikimori-client-secret': {
      name: 'Shikimori client secret',
      shape: [{ base64url: 43 }],
      beside: [...secretNames('shikimori')],
      manual: {
        page: 'https://shikimori.one/api/doc',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With a user’s consent: reads and changes lists.',
    },
  },
} as const satisfies Service
