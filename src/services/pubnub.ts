import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Keys of PubNub: the page shows that publish keys begin with `pub-c-` and subscribe keys with `sub-c-`; before a UUID, as
 * samples look. Both are in clients by design; the secret key begins with `sec-c-`, before a UUID in base64, as in the tests of its own library.
 */
export const pubnub = {
  id: 'pubnub',
  name: 'PubNub',
  docs: 'https://www.pubnub.com/docs/architecture/authentication/set-up-your-account',
  hosts: ['ps.pndsn.com', 'pubsub.pubnub.com'],
  keys: {
    'pubnub-secret-key': {
      name: 'PubNub secret key',
      source: 'https://github.com/pubnub/php/blob/0534626393e2cbcc5d98231423103d427958cf95/tests/PubNubTestCase.php',
      shape: ['sec-c-', { base64: 48 }],
      alone: true,
      beside: [
        ...credentialNames('pubnub'),
        { named: '*secret_key' },
        { named: '*secret' },
        { named: '*pn_secret' },
        { word: 'pubnub', within: 300 },
        { word: 'sub-c-', within: 200 },
      ],
      manual: { page: 'https://admin.pubnub.com/', steps: ['The app, the keyset', 'Rotate the secret key'] },
      reach: 'Grants access to any channel of the keyset and manages it.',
    },
    'pubnub-publish-key': {
      name: 'PubNub publish key',
      source: 'https://www.pubnub.com/docs/portal/keysets',
      weak: true,
      shape: ['pub-c-', ...uuid],
      access: 'write',
      manual: {
        page: 'https://admin.pubnub.com/',
        steps: ['It is in every client: turn Access Manager on', 'Or make a new keyset'],
      },
      reach: 'Publishes to every channel of the keyset, unless Access Manager is on.',
    },
  },
} as const satisfies Service
