import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** User tokens: a UUID, as samples look. */
export const listenbrainz = {
  id: 'listenbrainz',
  name: 'ListenBrainz',
  docs: 'https://listenbrainz.readthedocs.io/',
  hosts: ['api.listenbrainz.org'],
  keys: {
    'listenbrainz-user-token': {
      name: 'ListenBrainz user token',
      shape: uuid,
      beside: [...tokenNames('listenbrainz', 'listenbrainz_user')],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://listenbrainz.readthedocs.io/',
        steps: ['Find where the user token was made', 'End it there, and make another'],
      },
      reach: 'Writes what its user listens to.',
    },
  },
} as const satisfies Service
