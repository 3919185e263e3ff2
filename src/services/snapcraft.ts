import type { Service } from '../model/service.ts'

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
        { named: '*snapcraft_credentials' },
        { named: '*snapcraft_login' },
        { named: '*snapcraft_auth' },
        { named: '*snapcraft_macaroon' },
        { named: '*snapcraft_token' },
        { named: '*snapcraft_snap_token' },
        { named: '*snap_store_credentials' },
        { named: '*snap_store_login' },
        { named: '*snap_store_auth' },
        { named: '*snap_store_macaroon' },
        { named: '*snap_store_token' },
        { named: '*snap_store_snap_token' },
        { named: '*snap_store_store_login' },
        { named: '*charmcraft_credentials' },
        { named: '*charmcraft_login' },
        { named: '*charmcraft_auth' },
        { named: '*charmcraft_macaroon' },
        { named: '*charmcraft_token' },
        { named: '*charmcraft_snap_token' },
        { named: '*charmcraft_store_login' },
        { named: '*store_credentials' },
        { named: '*store_login' },
        { named: '*store_auth' },
        { named: '*store_macaroon' },
        { named: '*store_token' },
        { named: '*store_snap_token' },
        { named: '*store_store_login' },
      ],
      manual: {
        page: 'https://documentation.ubuntu.com/snapcraft/stable/how-to/publishing/authenticate/',
        steps: ['Change the password of the Ubuntu One account', 'Export credentials anew'],
      },
      reach: 'Publishes snaps in its owner’s name.',
    },
  },
} as const satisfies Service
