import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Secrets of API credentials: 24 letters and digits in samples; the id beside them has 20. In `looker.ini` the names are
 * plain.
 */
export const looker = {
  id: 'looker',
  name: 'Looker',
  docs: 'https://cloud.google.com/looker/docs/api-auth',
  hosts: [],
  selfHosted: true,
  keys: {
    'looker-client-secret': {
      name: 'Looker API client secret',
      shape: [{ base62: 24 }],
      beside: [
        ...named(
          ['looker', 'looker_sdk', 'looker_api', 'lookersdk', 'looker_api3'],
          ['_client_secret', '_secret', '_api_secret', '_api3_client_secret'],
        ),
        { named: '*looker_api_key_secret' },
        { named: '*looker_password' },
        { named: 'client_secret', in: '**/looker.ini' },
      ],
      manual: {
        page: 'https://cloud.google.com/looker/docs/admin-panel-users-users',
        steps: ['In your Looker: Admin, Users, Edit API keys', 'Delete the key'],
      },
      reach: 'With its id: queries the databases behind Looker as its user may.',
    },
  },
} as const satisfies Service
