import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Store credentials: base64, as its own library makes them; their length is that of what they hold: 300 to 4000 characters are
 * looked at.
 */
export const snapcraft = {
  id: 'snapcraft',
  name: 'Snapcraft',
  docs: 'https://documentation.ubuntu.com/snapcraft/stable/how-to/publishing/authenticate/',
  hosts: ['dashboard.snapcraft.io'],
  keys: {
    'snapcraft-credentials': {
      name: 'Snapcraft store credentials',
      source: 'https://github.com/canonical/craft-store/blob/main/craft_store/auth.py',
      shape: [{ base64: [300, 4000] }],
      beside: [
        { named: '*snapcraft_store_credentials' },
        { named: '*snapcraft_store_login' },
        { named: '*snapcraft_store_auth' },
        { named: '*snapcraft_store_macaroon' },
        { named: '*snapcraft_store_token' },
        { named: '*snapcraft_store_snap_token' },
        { named: '*snapcraft_store_store_login' },
        ...named(['snapcraft', 'snap_store'], ['_credentials', '_login', '_auth', '_macaroon', '_token', '_snap_token']),
        { named: '*snap_store_store_login' },
        ...named(
          ['charmcraft', 'store'],
          ['_credentials', '_login', '_auth', '_macaroon', '_token', '_snap_token', '_store_login'],
        ),
      ],
      manual: {
        page: 'https://documentation.ubuntu.com/snapcraft/stable/how-to/publishing/authenticate/',
        steps: ['Change the password of the Ubuntu One account', 'Export credentials anew'],
      },
      reach: 'Publishes snaps in its owner’s name.',
    },
  },
} as const satisfies Service
