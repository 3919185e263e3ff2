import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 40 characters, as samples look. */
export const podcastIndex = {
  id: 'podcast-index',
  name: 'Podcast Index',
  docs: 'https://podcastindex-org.github.io/docs-api/',
  hosts: ['api.podcastindex.org'],
  keys: {
    'podcast-index-api-secret': {
      name: 'Podcast Index API secret',
      shape: [{ token68: 40 }],
      beside: [...secretNames('podcastindex', 'podcast_index')],
      manual: {
        page: 'https://podcastindex-org.github.io/docs-api/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'With its key: uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
