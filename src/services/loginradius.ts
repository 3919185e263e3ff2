import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Key and secret of an app are UUIDs, as samples look; names tell them apart. */
export const loginradius = {
  id: 'loginradius',
  name: 'LoginRadius',
  docs: 'https://www.loginradius.com/docs/api/v2/admin-console/platform-security/api-key-and-secret/',
  hosts: ['api.loginradius.com', 'config.lrcontent.com', 'dashboard.loginradius.com'],
  keys: {
    'loginradius-api-secret': {
      name: 'LoginRadius API secret',
      shape: uuid,
      beside: named(['login_radius', 'loginradius'], ['_api_secret', '_secret', '_secret_key', '_app_secret']),
      carriers: [{ header: 'X-LoginRadius-ApiSecret', value: '{key}' }, { query: 'apiSecret' }],
      access: 'full',
      manual: {
        page: 'https://dashboard.loginradius.com/',
        steps: ['Configuration, API credentials', 'Reset the secret, or delete the secondary one'],
      },
      reach: 'Reads, changes and deletes all users of the app, with its API key.',
    },
  },
} as const satisfies Service
