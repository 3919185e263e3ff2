import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 32 random bytes in base 36, some 50 small letters and digits, as the OAuth server that it is built on makes them. */
export const wallabag = {
  id: 'wallabag',
  name: 'wallabag',
  docs: 'https://doc.wallabag.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'wallabag-client-secret': {
      name: 'wallabag client secret',
      source:
        'https://github.com/FriendsOfSymfony/FOSOAuthServerBundle/blob/41e93a72824c2a5faddfd6170f4c32faef2b53c1/Util/Random.php',
      shape: [{ base36: [48, 52] }],
      beside: secretNames('wallabag'),
      manual: {
        page: 'https://doc.wallabag.org/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
